package org.anjuan.ui.common;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.usecase.port.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Background work on two threads that are never interrupted: one for short questions, one for long work. Once closed it takes
 * no more: an answer that arrives while the window goes may still ask the next question, and nobody is there to hear of it.
 */
public final class FxJobs implements Jobs, AutoCloseable {

    private static final long SECONDS_TO_END = 10;

    private final ExecutorService quick = worker("jobs");
    private final ExecutorService lengthy = worker("long-jobs");
    private final ObservableList<Running> shown = FXCollections.observableArrayList();
    private final AtomicInteger underWay = new AtomicInteger();

    /** Whether nothing waits or runs, and all that followed from what ran has been done. */
    public boolean idle() {
        return underWay.get() == 0;
    }

    @Override
    public <T> Running start(Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        var running = new Running(JobName.NONE);
        hand(quick, running, () -> work(running, job, whenDone, whenFailed));
        return running;
    }

    @Override
    public <T> Running start(
            JobName name, Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        var running = new Running(name);
        shown.add(running);
        if (!hand(lengthy, running, () -> work(running, job, whenDone, whenFailed))) shown.remove(running);
        return running;
    }

    private boolean hand(ExecutorService worker, Running running, Runnable work) {
        underWay.incrementAndGet();
        try {
            worker.execute(work);
            return true;
        } catch (RejectedExecutionException _) {
            underWay.decrementAndGet();
            running.end();
            return false;
        }
    }

    @Override
    public ObservableList<Running> shown() {
        return shown;
    }

    private <T> void work(
            Running running, Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        Runnable ending;
        try {
            var result = job.run(new Watched(running));
            ending = () -> whenDone.accept(result);
        } catch (Throwable failure) {
            ending = () -> whenFailed.accept(failure);
        }
        var last = ending;
        Platform.runLater(() -> {
            shown.remove(running);
            running.end();
            try {
                last.run();
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    /** Lets short work end, asks long work to stop, and waits a little for both. */
    @Override
    public void close() {
        shown.forEach(Running::cancel);
        quick.shutdown();
        lengthy.shutdown();
        try {
            var inTime = quick.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)
                    && lengthy.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
            if (!inTime)
                System.getLogger("jobs").log(System.Logger.Level.WARNING, "background work did not end in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Hands the newest report over to the UI thread, at most one waiting there. */
    private static final class Watched implements Progress {
        private final Running running;
        private final AtomicReference<@Nullable Runnable> newest = new AtomicReference<>();

        Watched(Running running) {
            this.running = running;
        }

        @Override
        public boolean stopped() {
            return running.isStopped();
        }

        @Override
        public void at(long done, long total, String doing) {
            if (newest.getAndSet(() -> running.at(done, total, doing)) != null) return;
            Platform.runLater(() -> {
                var report = newest.getAndSet(null);
                if (report != null) report.run();
            });
        }
    }
}
