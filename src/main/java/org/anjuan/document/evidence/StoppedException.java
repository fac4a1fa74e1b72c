package org.anjuan.document.evidence;

import org.anjuan.usecase.port.Progress;

/** Somebody asked to stop. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedException() {
        super(null, null, false, false);
    }

    /** Ends the work where somebody asked for it. */
    public static void check(Progress progress) {
        if (progress.stopped()) throw new StoppedException();
    }
}
