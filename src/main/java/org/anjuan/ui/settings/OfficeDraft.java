package org.anjuan.ui.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.anjuan.domain.office.Actor;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Question;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.forms.DraftClash;
import org.anjuan.ui.forms.DraftKeeper;
import org.anjuan.ui.forms.DraftText;
import org.anjuan.usecase.KeepDraft;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.Unfiled;
import org.jspecify.annotations.Nullable;

/** What was typed about the office and not saved: it is kept soon for the person who typed it, and stands there again when she comes back. */
final class OfficeDraft {

    private final OfficeModel model;
    private final KeepDraft drafts;
    private final SettingsScreen.Tools tools;
    private final Actor actor;
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper restored = new ReadOnlyStringWrapper("");

    /** The fields as they are saved; null until they were read. */
    private @Nullable Map<String, Object> saved;

    /** The draft as it is kept by now; null where there is none. */
    private @Nullable Kept kept;

    /** A draft that the person has not decided about: it stays beside, with what is typed meanwhile. */
    private @Nullable Draft undecided;

    private final PauseTransition soon = new PauseTransition(DraftKeeper.SOON);

    private record Kept(String body, @Nullable String base) {}

    /** Nobody knows what is kept, for the last time it failed: whatever comes next is written. */
    private static final Kept UNSURE = new Kept("", null);

    OfficeDraft(OfficeModel model, KeepDraft drafts, SettingsScreen.Tools tools) {
        this.model = model;
        this.drafts = drafts;
        this.tools = tools;
        this.actor = tools.session().actor();
        soon.setOnFinished(_ -> keep());
        model.fields().values().forEach(field -> field.subscribe(_ -> look()));
    }

    /** Whether the fields show what is saved: before that nothing is typed into them. */
    ReadOnlyBooleanProperty begun() {
        return begun.getReadOnlyProperty();
    }

    /** Whether something stands there that is not saved. */
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** What is said of what was brought back; blank where nothing was. */
    ReadOnlyStringProperty restored() {
        return restored.getReadOnlyProperty();
    }

    private void look() {
        changed.set(saved != null && !typed().equals(saved));
        if (!changed.get()) restored.set("");
        if (begun.get()) soon.playFromStart();
    }

    /** The fields as they stand there now. */
    Map<String, Object> typed() {
        var typed = new LinkedHashMap<String, Object>();
        model.fields().forEach((name, field) -> typed.put(name, field.get()));
        return typed;
    }

    /** To be called off the UI thread. */
    Optional<Draft> find() {
        return drafts.find(actor, Unfiled.OFFICE);
    }

    /** The fields show what is saved; what was left half-typed is laid over it, after a question where something else was saved meanwhile. */
    void begin(Optional<Draft> found) {
        saved = typed();
        look();
        found.ifPresent(this::lay);
        begun.set(true);
    }

    private void lay(Draft draft) {
        kept = new Kept(draft.body(), draft.base());
        var now = DraftText.write(typed());
        var over = DraftClash.over(draft, now);
        var lines = lines(over);
        if (lines.isEmpty()) {
            drop();
            return;
        }
        var choice = DraftClash.Choice.MINE;
        if (DraftClash.is(draft, now))
            choice = new DraftClash(tools.texts(), tools.session(), tools.dialogs())
                    .ask(tools.texts().get("settings.office.tab"), draft, false, lines);
        switch (choice) {
            case LATER -> undecided = draft;
            case THEIRS -> drop();
            case MINE -> {
                take(over);
                var keptAt = Days.minute(draft.keptAt(), tools.session().clock().getZone());
                restored.set(tools.texts().get("settings.office.restored", keptAt));
            }
        }
    }

    private List<List<String>> lines(Map<String, Object> over) {
        List<List<String>> lines = new ArrayList<>();
        model.fields().forEach((name, field) -> {
            var mine = String.valueOf(over.getOrDefault(name, ""));
            if (!mine.equals(field.get()))
                lines.add(List.of(tools.texts().get("settings.office." + name), mine, field.get()));
        });
        return lines;
    }

    private void take(Map<String, Object> values) {
        model.fields().forEach((name, field) -> field.set(String.valueOf(values.getOrDefault(name, ""))));
    }

    /** Back to what is saved, which whoever typed something else is asked about. */
    void discard() {
        var before = saved;
        var leave = Question.of(tools.texts(), "form.pane.leave").asDanger();
        if (before == null || !tools.dialogs().confirm(leave)) return;
        take(before);
        keep();
    }

    /** This was saved; what was typed since then is not. */
    void saved(Map<String, Object> sent) {
        saved = sent;
        look();
        keep();
    }

    /** The screen leaves the window. */
    void leave() {
        keep();
    }

    /** Keeps what is not saved by now, or forgets the draft where there is nothing of that. */
    private void keep() {
        soon.stop();
        var before = saved;
        if (before == null || !begun.get()) return;
        var open = undecided;
        if (open == null && !changed.get()) {
            drop();
            return;
        }
        var from = open == null ? null : open.base();
        var body = DraftText.write(open == null ? typed() : withTyped(open, before));
        var base = from == null ? DraftText.write(before) : from;
        var was = kept;
        if (was != null && was.body().equals(body) && (open != null || base.equals(was.base()))) return;
        kept = new Kept(body, base);
        var title = tools.texts().get("settings.office.draft");
        run(() -> drafts.keep(actor, Unfiled.OFFICE, title, body, base));
    }

    private Map<String, Object> withTyped(Draft open, Map<String, Object> before) {
        var all = DraftText.read(open.body());
        typed().forEach((name, value) -> {
            if (!value.equals(before.get(name))) all.put(name, value);
        });
        return all;
    }

    private void drop() {
        if (kept == null) return;
        kept = null;
        run(() -> drafts.drop(actor, Unfiled.OFFICE));
    }

    private void run(Runnable work) {
        tools.jobs()
                .start(
                        _ -> {
                            work.run();
                            return true;
                        },
                        _ -> {},
                        failure -> {
                            kept = UNSURE;
                            tools.dialogs().show(Trouble.of(tools.texts(), "form.draft.trouble", failure));
                        });
    }
}
