package org.anjuan.domain.review;

import java.math.BigDecimal;
import org.anjuan.domain.text.Bilingual;

/**
 * A grade.
 *
 * @param from the lowest score that reaches it
 */
public record Grade(BigDecimal from, Bilingual name) {}
