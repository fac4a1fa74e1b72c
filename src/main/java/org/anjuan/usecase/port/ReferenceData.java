package org.anjuan.usecase.port;

import org.anjuan.domain.clock.LawBook;

/** The reference data in force: the law as data. */
public record ReferenceData(LawBook law) {}
