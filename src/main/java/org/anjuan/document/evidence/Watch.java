package org.anjuan.document.evidence;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.io.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads foreign content on a thread that is given up when it does not come back or somebody asks to stop: a decoder that
 * hangs cannot hold up the program. Time is counted in steps that were waited, so that a machine that slept in between has
 * not used it up. What is read so must touch nothing that is written to.
 */
public final class Watch {

    /** Work that reads. */
    public interface Reading<T> {
        T read() throws IOException, UnboundException;
    }

    /** Work that writes what was read. */
    interface Writing {
        void write() throws IOException, UnboundException;
    }

    /** What one page or picture may take: so long that only what hangs needs more, on a slow and busy machine too. */
    static final Duration LONGEST = Duration.ofMinutes(3);

    private static final Duration STEP = Duration.ofMillis(50);
    private static final int STACK = 8 << 20;
    /** What systems say when it is they who cannot go on. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile(
            "no space left|too many open files|not enough space|disk quota|磁盘空间不足|设备上没有空间", Pattern.CASE_INSENSITIVE);

    private final Progress progress;

    /** Stops when this says so. */
    public Watch(Progress progress) {
        this.progress = progress;
    }

    /**
     * What the work brings.
     *
     * @param broken the reason told where the work fails
     * @throws UnboundException where it fails, takes too long or needs more memory than there is
     * @throws IOException where the machine cannot go on, whatever the content
     */
    public <T> T over(Duration longest, String broken, Reading<T> work) throws IOException, UnboundException {
        var task = new Task<>(work);
        var thread = new Thread(null, task, "foreign-content", STACK);
        thread.setDaemon(true);
        thread.start();
        boolean taken = false;
        try {
            var left = longest;
            while (true) {
                try {
                    var result = task.get(STEP.toMillis(), TimeUnit.MILLISECONDS);
                    taken = true;
                    return result;
                } catch (TimeoutException e) {
                    StoppedException.check(progress);
                    left = left.minus(STEP);
                    if (!left.isPositive()) throw new UnboundException(UnboundException.TOO_SLOW, e);
                }
            }
        } catch (ExecutionException e) {
            throw reason(Objects.requireNonNullElse(e.getCause(), e), broken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } finally {
            if (!taken) task.giveUp();
        }
    }

    /**
     * Does what follows on reading, on this thread.
     *
     * @param broken the reason told where the content makes it fail
     */
    static void guard(String broken, Writing work) throws IOException, UnboundException {
        try {
            work.write();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw reason(e, broken);
        }
    }

    private static UnboundException reason(Throwable cause, String broken) throws IOException {
        return switch (cause) {
            case UnboundException unbound -> unbound;
            case RefusedException refused -> refused.reason();
            case StoppedException stopped -> throw stopped;
            case OutOfMemoryError _ -> new UnboundException(UnboundException.TOO_LARGE, cause);
            case IOException io when isOfTheMachine(io) -> throw io;
            case IOException _, RuntimeException _, StackOverflowError _ -> new UnboundException(broken, cause);
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }

    /** A full disk or a file that cannot be opened says nothing about the evidence. */
    private static boolean isOfTheMachine(IOException failure) {
        for (Throwable each = failure; each != null; each = each.getCause())
            if (each instanceof FileSystemException
                    || each instanceof FileNotFoundException
                    || each.getMessage() != null
                            && OF_THE_MACHINE.matcher(each.getMessage()).find()) return true;
        return false;
    }

    /** Closes what it brings when nobody waits for it any more. */
    private static final class Task<T> extends FutureTask<T> {
        Task(Reading<T> work) {
            super(work::read);
        }

        @Override
        protected void set(T result) {
            super.set(result);
            if (isCancelled()) close(result);
        }

        void giveUp() {
            if (!cancel(true) && state() == State.SUCCESS) close(resultNow());
        }

        private static void close(@Nullable Object result) {
            if (result instanceof Closeable open) IOUtils.closeQuietly(open);
        }
    }
}
