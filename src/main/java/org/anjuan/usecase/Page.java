package org.anjuan.usecase;

import java.util.List;

/** A stretch of a list, and how long the whole list is. */
public record Page<R>(List<R> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
