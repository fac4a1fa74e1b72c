package org.anjuan.usecase;

import java.util.function.BooleanSupplier;
import org.anjuan.usecase.port.Progress;

/** Of work that somebody asks to stop. */
public final class StoppedProgress implements Progress {

    /** Before it begins. */
    public static final Progress NOW = new StoppedProgress(() -> true);

    private final BooleanSupplier asked;

    private StoppedProgress(BooleanSupplier asked) {
        this.asked = asked;
    }

    /** As soon as this holds. */
    public static Progress when(BooleanSupplier asked) {
        return new StoppedProgress(asked);
    }

    @Override
    public boolean stopped() {
        return asked.getAsBoolean();
    }

    @Override
    public void at(long done, long total, String doing) {}
}
