package org.anjuan.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** Jobs that can be held back, as on a slow machine, and let go later in the order of their start. */
public final class HeldJobs implements Jobs {

    private final InlineJobs inline = new InlineJobs();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;
    private boolean fails;

    public void hold() {
        held = true;
    }

    /** The next job that is started fails, as where the disk is full, and is not done. */
    public void failNext() {
        fails = true;
    }

    /** Lets the job go that waits longest; what it starts waits as well. */
    public void letOneGo() {
        waiting.removeFirst().run();
    }

    /** What waits goes on waiting; what is started from now on is done at once. */
    public void holdNoMore() {
        held = false;
    }

    /** Lets the jobs go, and after them those that they start. */
    public void letGo() {
        while (!waiting.isEmpty()) waiting.removeFirst().run();
        held = false;
    }

    @Override
    public <T> Running start(Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        return start(JobName.NONE, job, whenDone, whenFailed);
    }

    @Override
    public <T> Running start(
            JobName name, Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        if (fails) {
            fails = false;
            Runnable failing = () -> whenFailed.accept(new IllegalStateException("no space left"));
            if (held) waiting.addLast(failing);
            else failing.run();
            return new Running(name);
        }
        if (!held) return inline.start(name, job, whenDone, whenFailed);
        waiting.addLast(() -> inline.start(name, job, whenDone, whenFailed));
        return new Running(name);
    }

    @Override
    public ObservableList<Running> shown() {
        return inline.shown();
    }
}
