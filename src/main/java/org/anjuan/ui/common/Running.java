package org.anjuan.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A job on its way, as seen from the UI thread. */
public final class Running {

    private final JobName name;
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final StringProperty doing = new SimpleStringProperty("");
    private final BooleanProperty active = new SimpleBooleanProperty(true);
    private volatile boolean stopped;

    Running(JobName name) {
        this.name = name;
    }

    public JobName name() {
        return name;
    }

    /** From 0 to 1, or below 0 while nothing is known. */
    public ReadOnlyDoubleProperty progress() {
        return progress;
    }

    /** What it is doing now, with how much is done. */
    public ReadOnlyStringProperty doing() {
        return doing;
    }

    public ReadOnlyBooleanProperty active() {
        return active;
    }

    /** Asks the job to stop after its current step. Threads are never interrupted: an interrupt closes the database's file. */
    public void cancel() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    void at(long done, long total, String what) {
        progress.set(total > 0 ? (double) done / total : -1);
        doing.set(total > 0 ? done + "/" + total + (what.isEmpty() ? "" : "  " + what) : what);
    }

    void end() {
        active.set(false);
    }
}
