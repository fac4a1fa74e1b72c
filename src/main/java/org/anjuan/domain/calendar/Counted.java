package org.anjuan.domain.calendar;

import java.time.LocalDate;

/**
 * A day that was found by counting.
 *
 * @param provisional whether a year without a published holiday notice was touched, so that the day may still move
 */
public record Counted(LocalDate day, boolean provisional) {}
