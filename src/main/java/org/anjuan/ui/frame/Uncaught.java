package org.anjuan.ui.frame;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.Fault;

/** Shows what nobody caught, one dialog at a time, instead of only logging it. */
public final class Uncaught implements Thread.UncaughtExceptionHandler {

    private final Texts texts;
    private final Dialogs dialogs;
    private final AtomicBoolean showing = new AtomicBoolean();

    public Uncaught(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        System.getLogger("uncaught")
                .log(System.Logger.Level.ERROR, Fault.of(failure).code(), failure);
        if (!showing.compareAndSet(false, true)) return;
        Platform.runLater(() -> {
            try {
                dialogs.show(Trouble.unexpected(texts, failure));
            } finally {
                showing.set(false);
            }
        });
    }
}
