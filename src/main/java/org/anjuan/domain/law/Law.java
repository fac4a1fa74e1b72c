package org.anjuan.domain.law;

import org.anjuan.domain.text.Bilingual;

/**
 * A law, regulation or rule that others cite.
 *
 * @param read how much of its text was read when the data were made
 */
public record Law(String id, Bilingual name, Bilingual shortName, Validity validity, Reading read) {}
