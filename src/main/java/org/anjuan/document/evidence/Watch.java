package org.anjuan.document.evidence;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anjuan.usecase.port.Progress;

/**
 * Reads foreign content on a thread that is given up when it takes too long or somebody asks to stop: a decoder that does
 * not come back cannot hold up the program. Time is counted in steps that were waited, so that a machine that slept in
 * between has not used it up. What is read so must touch nothing that is written to.
 */
final class Watch {

    /** Work that reads. */
    interface Reading<T> {
        T read() throws IOException, UnboundException;
    }

    private static final Duration STEP = Duration.ofMillis(50);
    private static final int STACK = 8 << 20;

    private final Progress progress;
    private Duration left;

    Watch(Progress progress, Duration longest) {
        this.progress = progress;
        this.left = longest;
    }

    void lengthen(Duration more) {
        left = left.plus(more);
    }

    /**
     * What the work brings.
     *
     * @param broken the reason told where the work fails
     * @throws UnboundException where it fails, takes too long or needs more memory than there is
     */
    <T> T over(Duration longest, String broken, Reading<T> work) throws UnboundException {
        var task = new FutureTask<>(work::read);
        var thread = new Thread(null, task, "foreign-content", STACK);
        thread.setDaemon(true);
        thread.start();
        var mine = longest;
        try {
            while (true) {
                try {
                    return task.get(STEP.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    StoppedException.check(progress);
                    mine = mine.minus(STEP);
                    left = left.minus(STEP);
                    if (!mine.isPositive() || !left.isPositive()) throw new UnboundException("dossier.item.tooSlow", e);
                }
            }
        } catch (ExecutionException e) {
            throw reason(Objects.requireNonNullElse(e.getCause(), e), broken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } finally {
            task.cancel(true);
        }
    }

    private static UnboundException reason(Throwable cause, String broken) {
        return switch (cause) {
            case UnboundException unbound -> unbound;
            case OutOfMemoryError _ -> new UnboundException("dossier.item.tooLarge", cause);
            case IOException _, RuntimeException _, StackOverflowError _ -> new UnboundException(broken, cause);
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }
}
