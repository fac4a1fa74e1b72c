package org.anjuan.exchange;

/**
 * How much one import may bring. A very large case file has a few megabytes of JSON; what is far beyond that is a mistake or an
 * attack and is refused before it is read into memory.
 *
 * @param json bytes of one JSON file
 * @param allJson bytes of all JSON files of one package, which are held in memory together
 * @param item bytes of one piece of evidence
 * @param total bytes of all evidence of one package, unpacked
 * @param entries files in one package
 * @param depth how deep JSON may be nested; the format needs seven levels
 */
public record Limits(long json, long allJson, long item, long total, int entries, int depth) {

    private static final long MB = 1L << 20;

    /** The limits that hold unless a test says otherwise. */
    public static final Limits USUAL = new Limits(64 * MB, 512 * MB, 4096 * MB, 65_536 * MB, 50_000, 32);
}
