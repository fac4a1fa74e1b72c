package org.anjuan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import org.anjuan.ui.common.FxJobs;
import org.anjuan.ui.common.JobName;

/** Takes pictures of a scene when nothing is being fetched for it any more. */
final class Pictures {

    /** Laying out may change what is to be laid out; JavaFX itself tries no more often in one pulse. */
    private static final int LAYOUTS = 3;

    private final Scene scene;
    private final FxJobs jobs;
    private final Path folder;

    Pictures(Scene scene, FxJobs jobs, Path folder) {
        this.scene = scene;
        this.jobs = jobs;
        this.folder = folder;
    }

    /** Writes what the scene shows by now and returns the file. */
    Path take(String name) {
        settled();
        var file = folder.resolve(name + ".png");
        var image = Desktop.ask(() -> scene.snapshot(null));
        try {
            Picture.write(image, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    /** Waits until nothing is being fetched for what the scene shows. */
    void settled() {
        do settle();
        while (!Desktop.ask(this::isComplete));
    }

    /** Whether laying the scene out, which asks for what comes into sight, left nothing to wait for. */
    private boolean isComplete() {
        for (int i = 0; i < LAYOUTS; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return jobs.idle();
    }

    /** Questions are answered in the order they were asked: when this one is, all before it are. */
    private void settle() {
        var quick = new CompletableFuture<Boolean>();
        var lengthy = new CompletableFuture<Boolean>();
        Desktop.ask(() -> {
            jobs.start(_ -> true, quick::complete, quick::completeExceptionally);
            jobs.start(JobName.of(""), _ -> true, lengthy::complete, lengthy::completeExceptionally);
            return true;
        });
        quick.join();
        lengthy.join();
    }
}
