package org.anjuan.usecase;

/** The few words of JSON that the use cases write themselves: the detail of an audit entry. */
final class Json {

    private Json() {}

    /** An object of text values: name, value, name, value. */
    static String object(String... namesAndValues) {
        var text = new StringBuilder("{");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (i > 0) text.append(',');
            quote(namesAndValues[i], text);
            text.append(':');
            quote(namesAndValues[i + 1], text);
        }
        return text.append('}').toString();
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') text.append('\\').append(c);
            else if (c < 0x20) text.append(String.format("\\u%04x", (int) c));
            else text.append(c);
        }
        text.append('"');
    }
}
