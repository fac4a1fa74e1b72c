package org.anjuan.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** The UI thread: started once, asked from outside, waited for at the end. */
final class Desktop {

    /** JavaFX warns that it was found on the class path, which is where it is meant to be. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Desktop() {}

    static void start() {
        JAVAFX.setLevel(Level.SEVERE);
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        try {
            started.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.setImplicitExit(false);
    }

    /** Does something on the UI thread and waits for what comes of it. */
    static <T> T ask(Callable<T> work) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.join();
    }

    static void end() {
        Platform.exit();
    }
}
