package org.anjuan.domain.review;

import java.math.BigDecimal;
import org.anjuan.domain.text.Bilingual;

/**
 * A stage of the case under which items stand.
 *
 * @param points what its base items add up to
 */
public record Section(String id, BigDecimal points, Bilingual title) {}
