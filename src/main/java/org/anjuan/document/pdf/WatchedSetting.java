package org.anjuan.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sets a paper on a thread of its own, which is given up when the layout does not come to an end: that of the renderer cannot be interrupted. The
 * document it was to stand in is then of no use any more.
 */
final class WatchedSetting {

    /** What sets pages. */
    interface Work {
        void set() throws IOException;
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration STEP = Duration.ofMillis(50);
    private static final int STACK = 8 << 20;
    /** Where the system does not tell what a thread used, or the thread only waits: so many times as long in time that was waited. */
    private static final int PATIENCE = 60;

    private WatchedSetting() {}

    /**
     * Does the work.
     *
     * @throws UnsetException where it fails because of what is set
     * @throws IOException where the machine cannot go on
     */
    static void of(Work work, Duration longest) throws IOException {
        var task = new FutureTask<Boolean>(() -> {
            work.set();
            return true;
        });
        var thread = new Thread(null, task, "setting", STACK);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        var waited = Duration.ZERO;
        try {
            while (true) {
                try {
                    task.get(STEP.toMillis(), TimeUnit.MILLISECONDS);
                    return;
                } catch (TimeoutException e) {
                    waited = waited.plus(STEP);
                    if (used(thread).compareTo(longest) > 0 || waited.compareTo(longest.multipliedBy(PATIENCE)) > 0)
                        throw new UnsetException("dossier.paper.tooSlow", true, e, longest.toSeconds());
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw reason(Objects.requireNonNullElse(e.getCause(), e));
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private static Duration used(Thread thread) {
        return THREADS.isThreadCpuTimeSupported()
                ? Duration.ofNanos(Math.max(0, THREADS.getThreadCpuTime(thread.threadId())))
                : Duration.ZERO;
    }

    private static IOException reason(Throwable cause) {
        return switch (cause) {
            case UncheckedIOException io -> Objects.requireNonNullElseGet(io.getCause(), () -> new IOException(io));
            case IOException io -> io;
            case StackOverflowError _ -> new UnsetException("dossier.paper.tooDeep", true, cause);
            case OutOfMemoryError _ -> new UnsetException("dossier.paper.tooLarge", true, cause);
            case RuntimeException _ -> new UnsetException("dossier.paper.unset", true, cause, cause.toString());
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }
}
