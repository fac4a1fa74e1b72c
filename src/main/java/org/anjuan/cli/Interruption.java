package org.anjuan.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anjuan.usecase.port.Progress;

/**
 * Lets Ctrl+C stop long work between two of its steps instead of in the middle of one: the program ends when the work has come to rest and what it
 * worked on is closed, or after a while in any case.
 */
final class Interruption implements Progress, AutoCloseable {

    private static final long LONGEST_SECONDS = 30;

    private final Progress shown;
    private final CountDownLatch rest = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop at Ctrl+C");
    private volatile boolean stopped;

    Interruption(Progress shown) {
        this.shown = shown;
    }

    /** Listens from here until it is closed; before, as while a password is asked for, Ctrl+C ends the program at once. */
    void listen() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException _) { // the program is ending already
            stopped = true;
        }
    }

    /** What the end of the program waits for. */
    private void stop() {
        stopped = true;
        try {
            var _ = rest.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean stopped() {
        return stopped || shown.stopped();
    }

    @Override
    public void at(long done, long total, String doing) {
        shown.at(done, total, doing);
    }

    @Override
    public void close() {
        rest.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) { // the program is ending, and the hook has what it waits for
            stopped = true;
        }
    }
}
