package org.anjuan.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Choosing files and folders; behind an interface because a machine without display has no such dialogs. */
public interface Choosers {

    Optional<Path> folder(String title);

    Optional<Path> file(String title, FileKind... kinds);

    List<Path> files(String title, FileKind... kinds);

    Optional<Path> target(String title, String suggestedName, FileKind... kinds);
}
