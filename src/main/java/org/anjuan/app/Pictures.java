package org.anjuan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import org.anjuan.ui.common.Jobs;

/** Takes pictures of a scene when nothing is being fetched for it any more. */
final class Pictures {

    /** An answer may start another question; more than so many after one another no screen asks. */
    private static final int ROUNDS = 4;

    private final Scene scene;
    private final Jobs jobs;
    private final Path folder;

    Pictures(Scene scene, Jobs jobs, Path folder) {
        this.scene = scene;
        this.jobs = jobs;
        this.folder = folder;
    }

    /** Writes what the scene shows by now and returns the file. */
    Path take(String name) {
        for (int round = 0; round < ROUNDS; round++) settle();
        var file = folder.resolve(name + ".png");
        var image = Desktop.ask(() -> scene.snapshot(null));
        try {
            Picture.write(image, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    /** Questions are answered in the order they were asked: when this one is, all before it are. */
    private void settle() {
        var quick = new CompletableFuture<Boolean>();
        var lengthy = new CompletableFuture<Boolean>();
        Desktop.ask(() -> {
            jobs.start(_ -> true, quick::complete, quick::completeExceptionally);
            jobs.start("", _ -> true, lengthy::complete, lengthy::completeExceptionally);
            return true;
        });
        quick.join();
        lengthy.join();
    }
}
