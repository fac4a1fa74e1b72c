package org.anjuan.ui.common;

import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** Starts work off the UI thread; what follows from it runs on the UI thread again. */
public interface Jobs {

    /** A short question to the store. Such jobs run one after the other, in the order of their start. */
    <T> Running start(Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed);

    /**
     * Long work under a name, shown in the status line with progress and cancel; short jobs do not wait for it. A job that
     * was asked to stop is done too: it hands over what it has.
     */
    <T> Running start(JobName name, Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed);

    /** The long jobs that wait or run now. */
    ObservableList<Running> shown();
}
