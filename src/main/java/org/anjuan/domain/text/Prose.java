package org.anjuan.domain.text;

import java.util.List;

/** Text of one or more paragraphs, as people write it. Line ends are {@code \n}; outer blank space is dropped. */
public record Prose(String text) {

    public Prose {
        text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) throw new IllegalArgumentException("text is empty");
    }

    /** The paragraphs, without empty ones. */
    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
