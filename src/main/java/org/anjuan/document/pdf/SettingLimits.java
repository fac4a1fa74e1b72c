package org.anjuan.document.pdf;

import java.time.Duration;

/**
 * How much one paper may ask of the engine: so much that only what never ends asks for more. Time is that of the processor, so that a busy or sleeping
 * machine does not use it up; longer markup may take longer.
 *
 * @param mostCharacters of markup
 * @param longest for short markup
 */
public record SettingLimits(int mostCharacters, int mostPages, Duration longest) {

    /** What holds for all papers. */
    public static final SettingLimits USUAL = new SettingLimits(2_000_000, 400, Duration.ofSeconds(5));

    private static final int CHARACTERS_A_SECOND = 20_000;

    /** How long the processor may work on markup of that length. */
    Duration longest(int characters) {
        return longest.plusSeconds(characters / CHARACTERS_A_SECOND);
    }
}
