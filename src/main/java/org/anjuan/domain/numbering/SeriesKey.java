package org.anjuan.domain.numbering;

/**
 * One row of numbers: all that bear the same code of the office, the same word and the same year. No serial is in it twice.
 *
 * @param organ the code of the office or of its branch, for instance 津环
 * @param word the word of the type, for instance 环罚
 */
public record SeriesKey(String organ, String word, int year) {

    /** The years that a number can bear; what is read elsewhere as a year is none. */
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 2099;

    public SeriesKey {
        organ = organ.strip();
        word = word.strip();
        if (word.isEmpty()) throw new IllegalArgumentException("a series of numbers needs a word");
        if (year < FIRST_YEAR || year > LAST_YEAR)
            throw new IllegalArgumentException("no year that a number can bear: " + year);
    }

    /** The word as it stands behind the code: what the code ends with and the word begins with is written once, 津环 and 环罚 make 津环罚. */
    public String wordBehindOrgan() {
        for (int length = Math.min(organ.length(), word.length() - 1); length > 0; length--)
            if (organ.endsWith(word.substring(0, length))) return word.substring(length);
        return word;
    }
}
