package org.anjuan.ui.common;

import org.anjuan.usecase.port.Progress;

/** Work done off the UI thread. It says how far it is, and ends early with what it has when asked to stop. */
@FunctionalInterface
public interface Job<T> {
    T run(Progress progress) throws Exception;
}
