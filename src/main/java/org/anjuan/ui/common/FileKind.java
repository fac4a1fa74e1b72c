package org.anjuan.ui.common;

import java.util.List;

/** A kind of file in a file chooser, with patterns such as {@code *.json}. */
public record FileKind(String name, List<String> patterns) {

    public FileKind {
        patterns = List.copyOf(patterns);
    }
}
