package org.anjuan.exchange;

import java.util.ArrayList;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * JSON trees as text: canonical by RFC 8785, over which hashes are taken, or set out for people to read. The format knows
 * no numbers but whole ones below 2^53, so that the hard part of RFC 8785, the writing of doubles, does not arise.
 */
final class JsonText {

    /** The largest whole number that every reader of JSON keeps exactly. */
    static final long LARGEST_EXACT = (1L << 53) - 1;

    private final StringBuilder text = new StringBuilder(4096);
    private final boolean canonical;

    private JsonText(boolean canonical) {
        this.canonical = canonical;
    }

    /** No blanks, names in the order of their UTF-16 units. */
    static String canonical(JsonNode tree) {
        var writer = new JsonText(true);
        writer.write(tree, 0);
        return writer.text.toString();
    }

    /** One value a line, two blanks for each level, names in the order of the tree, a line end behind the last. */
    static String pretty(JsonNode tree) {
        var writer = new JsonText(false);
        writer.write(tree, 0);
        return writer.text.append('\n').toString();
    }

    private void write(JsonNode node, int depth) {
        if (node.isObject()) object(node, depth);
        else if (node.isArray()) array(node, depth);
        else if (node.isString()) string(node.stringValue());
        else if (node.isBoolean()) text.append(node.booleanValue());
        else if (node.isNull()) text.append("null");
        else number(node);
    }

    private void object(JsonNode node, int depth) {
        var entries = new ArrayList<>(node.properties());
        if (canonical) entries.sort(Map.Entry.comparingByKey());
        text.append('{');
        boolean first = true;
        for (var entry : entries) {
            if (!first) text.append(',');
            first = false;
            line(depth + 1);
            string(entry.getKey());
            text.append(canonical ? ":" : ": ");
            write(entry.getValue(), depth + 1);
        }
        if (!first) line(depth);
        text.append('}');
    }

    private void array(JsonNode node, int depth) {
        text.append('[');
        boolean first = true;
        for (var each : node) {
            if (!first) text.append(',');
            first = false;
            line(depth + 1);
            write(each, depth + 1);
        }
        if (!first) line(depth);
        text.append(']');
    }

    private void line(int depth) {
        if (!canonical) text.append('\n').append("  ".repeat(depth));
    }

    private void number(JsonNode node) {
        long value = node.longValue();
        if (!node.isIntegralNumber() || Math.abs(value) > LARGEST_EXACT)
            throw new IllegalArgumentException("the format has whole numbers up to 2^53 only: " + node);
        text.append(value);
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < 0x20) text.append(String.format("\\u%04x", (int) c));
                    else text.append(c);
                }
            }
        }
        text.append('"');
    }
}
