package org.anjuan.ui.common;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.usecase.port.Progress;

/** Runs each job at once on the calling thread: for tests and for pictures taken without a display. */
public final class InlineJobs implements Jobs {

    private final ObservableList<Running> shown = FXCollections.observableArrayList();

    @Override
    public <T> Running start(Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        return run(new Running(JobName.NONE), job, whenDone, whenFailed);
    }

    @Override
    public <T> Running start(
            JobName name, Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        return run(new Running(name), job, whenDone, whenFailed);
    }

    @Override
    public ObservableList<Running> shown() {
        return shown;
    }

    private static <T> Running run(
            Running running, Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        T result;
        try {
            result = job.run(new Progress() {
                @Override
                public boolean stopped() {
                    return running.isStopped();
                }

                @Override
                public void at(long done, long total, String doing) {
                    running.at(done, total, doing);
                }
            });
        } catch (Exception failure) {
            running.end();
            whenFailed.accept(failure);
            return running;
        }
        running.end();
        whenDone.accept(result);
        return running;
    }
}
