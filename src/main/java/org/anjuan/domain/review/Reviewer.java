package org.anjuan.domain.review;

import java.util.UUID;

/** Who reviews: the person, and the name and unit as they were. */
public record Reviewer(UUID person, String name, String unit) {}
