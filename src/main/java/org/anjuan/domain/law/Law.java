package org.anjuan.domain.law;

import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/**
 * A law, regulation or rule that others cite.
 *
 * @param number under which number it was made known, or which version it is
 * @param read how much of its text was read when the data were made
 */
public record Law(
        String id, Bilingual name, Optional<Bilingual> number, Bilingual shortName, Validity validity, Reading read) {}
