package org.anjuan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines in columns for a terminal, where a Chinese character is two columns wide. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    TextTable(String... titles) {
        lines.add(List.of(titles));
    }

    void add(String... cells) {
        lines.add(List.of(cells));
    }

    /** The lines, columns aligned, without spaces at their ends. */
    List<String> lines() {
        int columns = lines.getFirst().size();
        var widths = new int[columns];
        for (var line : lines) {
            for (int i = 0; i < columns; i++) widths[i] = Math.max(widths[i], width(line.get(i)));
        }
        return lines.stream().map(line -> padded(line, widths)).toList();
    }

    private static String padded(List<String> line, int[] widths) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(line.get(i) + " ".repeat(widths[i] - width(line.get(i))));
        }
        return cells.stream().collect(Collectors.joining(GAP)).stripTrailing();
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default ->
                (codePoint >= 0x3000 && codePoint <= 0x303F) || (codePoint >= 0xFF01 && codePoint <= 0xFF60) ? 2 : 1;
        };
    }
}
