package org.anjuan.ui.common;

import java.util.List;

/**
 * Two states of the same thing side by side, and the ways on from there.
 *
 * @param columns what stands above: what is compared, and the two states
 * @param lines a text for each column
 * @param actions the words on the buttons, never "OK"
 */
public record Comparison(
        String title, String text, List<String> columns, List<List<String>> lines, List<String> actions) {

    public Comparison {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        actions = List.copyOf(actions);
    }
}
