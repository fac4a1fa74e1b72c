package org.anjuan.ui.forms;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps what is being typed as a draft, soon after each change. */
public final class DraftKeeper {

    /** The pause in typing after which a draft is kept. */
    public static final Duration SOON = Duration.millis(900);

    /** No number of changes. */
    private static final long NEVER = -1;

    private final FormModel model;
    private final Drafting drafting;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ReadOnlyObjectWrapper<@Nullable Instant> keptAt = new ReadOnlyObjectWrapper<>();
    private long kept;

    /** Where drafts are kept. */
    public interface Drafting {

        /** Keeps this text, and then says when that was done. */
        void keep(String body, Consumer<Instant> then);

        /** Throws the draft away. */
        void drop();
    }

    DraftKeeper(FormModel model, Drafting drafting) {
        this.model = model;
        this.drafting = drafting;
        soon.setOnFinished(_ -> keep());
        model.changesProperty().subscribe((_, now) -> {
            if (now.longValue() != kept) soon.playFromStart();
        });
    }

    /** When the draft was last kept. */
    ReadOnlyObjectProperty<@Nullable Instant> keptAt() {
        return keptAt.getReadOnlyProperty();
    }

    /** Keeps at once what was not kept yet. */
    void keep() {
        soon.stop();
        long now = model.changesProperty().get();
        if (now == kept) return;
        kept = now;
        model.mark();
        drafting.keep(DraftText.write(model.typed()), keptAt::set);
    }

    /** The last keeping failed: whatever stands there is not kept. */
    void failed() {
        kept = NEVER;
    }

    /** Keeps at once what was typed since the record was saved; kept or not before, it has begun from something else now. */
    void goOn() {
        soon.stop();
        kept = model.changesProperty().get();
        model.mark();
        drafting.keep(DraftText.write(model.typed()), _ -> {});
    }

    /** Forgets the draft: it was saved, or is not wanted. */
    void drop() {
        soon.stop();
        kept = model.changesProperty().get();
        drafting.drop();
    }
}
