package org.anjuan.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own choosers. Each starts in the folder that was used last. */
public final class FxChoosers implements Choosers {

    private final Supplier<@Nullable Window> owner;
    private @Nullable File last;

    public FxChoosers(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (last != null && last.isDirectory()) chooser.setInitialDirectory(last);
        var folder = chooser.showDialog(owner.get());
        if (folder != null) last = folder;
        return Optional.ofNullable(folder).map(File::toPath);
    }

    @Override
    public Optional<Path> file(String title, FileKind... kinds) {
        return Optional.ofNullable(remembered(chooser(title, kinds).showOpenDialog(owner.get())))
                .map(File::toPath);
    }

    @Override
    public List<Path> files(String title, FileKind... kinds) {
        var files = chooser(title, kinds).showOpenMultipleDialog(owner.get());
        if (files == null || files.isEmpty()) return List.of();
        remembered(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> target(String title, String suggestedName, FileKind... kinds) {
        var chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(remembered(chooser.showSaveDialog(owner.get())))
                .map(File::toPath);
    }

    private FileChooser chooser(String title, FileKind... kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (last != null && last.isDirectory()) chooser.setInitialDirectory(last);
        for (var kind : kinds)
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        return chooser;
    }

    private @Nullable File remembered(@Nullable File file) {
        if (file != null) last = file.getParentFile();
        return file;
    }
}
