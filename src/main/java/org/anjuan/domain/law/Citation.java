package org.anjuan.domain.law;

/** Articles of one law, as written: {@code 58} or {@code 47, 90}. */
public record Citation(String law, String articles) {}
