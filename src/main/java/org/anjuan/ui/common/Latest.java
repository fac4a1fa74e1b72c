package org.anjuan.ui.common;

import java.util.function.Consumer;

/** Asks question after question and shows only the answer to the last: an answer that comes too late is dropped. */
public final class Latest {

    private final Jobs jobs;
    private long asked;

    public Latest(Jobs jobs) {
        this.jobs = jobs;
    }

    public <T> void ask(Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        var number = ++asked;
        jobs.start(
                progress -> job.run(progress),
                answer -> {
                    if (number == asked) whenDone.accept(answer);
                },
                failure -> {
                    if (number == asked) whenFailed.accept(failure);
                });
    }

    /** Drops whatever answer is still on its way. */
    public void forget() {
        asked++;
    }
}
