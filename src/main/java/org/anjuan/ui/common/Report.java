package org.anjuan.ui.common;

import java.util.List;

/** What came of work on several things: one line for each, with what became of it and why. */
public record Report(String title, List<Line> lines) {

    /**
     * One thing.
     *
     * @param outcome done, done with remarks, left out, failed
     * @param what which thing
     * @param detail more about it; blank where there is nothing to say
     */
    public record Line(Status outcome, String what, String detail) {}

    public Report {
        lines = List.copyOf(lines);
    }
}
