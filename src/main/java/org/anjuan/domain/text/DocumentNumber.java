package org.anjuan.domain.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a paper as written, for instance 津环罚〔2026〕12号. Reading is tolerant: brackets, 字 and 第 vary from
 * office to office, and a number that fits no pattern is still a number.
 */
public record DocumentNumber(String text) {

    private static final Pattern USUAL =
            Pattern.compile("^(?<word>.{1,30}?)\\s*[〔\\[（(【]\\s*(?<year>(?:19|20)\\d{2})\\s*[〕\\]）)】]"
                    + "\\s*第?\\s*(?<serial>[A-Za-z]?\\d{1,8}(?:-\\d{1,4})?)\\s*号$");

    /** The three parts of a number of the usual form. */
    public record Parts(String word, int year, String serial) {}

    public DocumentNumber {
        text = text.strip();
        if (text.isEmpty()) throw new IllegalArgumentException("a document number is empty");
        if (text.length() > 80) throw new IllegalArgumentException("a document number is longer than 80 characters");
    }

    /** Its parts where it has the usual form. */
    public Optional<Parts> parts() {
        var matcher = USUAL.matcher(text);
        return matcher.matches()
                ? Optional.of(new Parts(
                        matcher.group("word"), Integer.parseInt(matcher.group("year")), matcher.group("serial")))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
