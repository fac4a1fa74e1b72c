package org.anjuan.usecase;

import org.anjuan.usecase.port.Progress;

/** Of work that was stopped before it began. */
public enum StoppedProgress implements Progress {
    NOW;

    @Override
    public boolean stopped() {
        return true;
    }

    @Override
    public void at(long done, long total, String doing) {}
}
