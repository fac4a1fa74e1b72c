package org.anjuan.exchange;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A folder with all that is in it, however people sorted it. Links to folders are not followed, for they may lead round in a circle or far away; what was not
 * looked into is said.
 */
final class FolderSource implements PackageSource {

    /** Nobody sorts files deeper; a folder made to do harm, or one that holds itself in a way that cannot be seen, is. */
    static final int DEEPEST = 64;

    private final List<Item> items;
    private final List<Problem> said;

    private FolderSource(List<Item> items, List<Problem> said) {
        this.items = items.stream().sorted(Comparator.comparing(Item::name)).toList();
        this.said = List.copyOf(said);
    }

    /** What is in the folder; fewer files where there are more than can be taken, or where it was stopped. */
    static FolderSource of(Path folder, Limits limits, Progress progress) throws IOException {
        // whoever names a link to a folder means the folder
        var real = folder.toRealPath();
        var walk = new Walk(real, limits, progress);
        Files.walkFileTree(real, walk);
        return new FolderSource(walk.items, walk.said);
    }

    @Override
    public List<Item> items() {
        return items;
    }

    @Override
    public List<Problem> said() {
        return said;
    }

    private static final class Walk implements FileVisitor<Path> {
        private final Path folder;
        private final Limits limits;
        private final Progress progress;
        private final List<Item> items = new ArrayList<>();
        private final List<Problem> said = new ArrayList<>();

        Walk(Path folder, Limits limits, Progress progress) {
            this.folder = folder;
            this.limits = limits;
            this.progress = progress;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            if (progress.stopped()) return FileVisitResult.TERMINATE;
            if (inner.equals(folder)) return FileVisitResult.CONTINUE;
            // a junction of Windows looks like a folder and is "other" besides
            if (attributes.isOther()) return aside(inner, "import.warning.link");
            return inner.getNameCount() - folder.getNameCount() > DEEPEST
                    ? aside(inner, "import.warning.deep", DEEPEST)
                    : FileVisitResult.CONTINUE;
        }

        private FileVisitResult aside(Path inner, String key, Object... values) {
            said.add(Problem.warning(name(inner), key, values));
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file))
                items.add(new Plain(name(file), file));
            else
                said.add(Problem.warning(
                        name(file), attributes.isSymbolicLink() ? "import.warning.link" : "import.warning.noFile"));
            return items.size() > limits.entries() || progress.stopped()
                    ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }

        /** A folder that cannot be looked into may hold what belongs to the import: all of it comes in, or nothing. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) throws IOException {
            if (file.equals(folder)) throw unreadable;
            said.add(Problem.error(name(file), "import.problem.unreadable", file.toString()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException unreadable) {
            if (unreadable != null) said.add(Problem.error(name(inner), "import.problem.unreadable", inner.toString()));
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
