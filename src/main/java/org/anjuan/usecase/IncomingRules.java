package org.anjuan.usecase;

import org.anjuan.domain.numbering.NumberRules;

/**
 * What a file that comes in is held against.
 *
 * @param guards the procedure: what goes against it is told
 * @param numbers the series of the office, in which no number is used twice: one that is, is told
 * @param papers the papers that went out here: what they say does not change
 */
public record IncomingRules(StepGuards guards, NumberRules numbers, PaperWatch papers) {}
