package org.anjuan.usecase.port;

import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.review.Standards;

/** The reference data in force: the law as data, and the review standards. */
public record ReferenceData(LawBook law, Standards standards) {}
