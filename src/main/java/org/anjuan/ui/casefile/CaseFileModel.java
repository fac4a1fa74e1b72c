package org.anjuan.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Question;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.forms.Changed;
import org.anjuan.usecase.Change;
import org.anjuan.usecase.ChangeOutcome;
import org.anjuan.usecase.port.AuditLog.Recorded;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** The open file, what is due in it, and its history. */
final class CaseFileModel {

    private static final int MOST_ENTRIES = 500;

    private final CaseFileDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable StoredFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FileCourse> course = new ReadOnlyObjectWrapper<>();
    private final Latest reckoning;
    private @Nullable UUID taken;
    private boolean changing;

    CaseFileModel(CaseFileDesk desk) {
        this.desk = desk;
        this.reckoning = new Latest(desk.forms().jobs());
    }

    /** The file as last read or written; null until it was read. */
    ReadOnlyObjectProperty<@Nullable StoredFile> file() {
        return file.getReadOnlyProperty();
    }

    /** What the clock and the procedure say of the file as it is now; null until it was found out. */
    ReadOnlyObjectProperty<@Nullable FileCourse> course() {
        return course.getReadOnlyProperty();
    }

    /** Reads the file and hands it on. */
    void open(UUID id, Consumer<StoredFile> then) {
        var actor = desk.forms().session().actor();
        desk.forms()
                .jobs()
                .start(
                        _ -> desk.forms().files().open(actor, id),
                        found -> found.ifPresentOrElse(
                                stored -> {
                                    use(stored);
                                    then.accept(stored);
                                },
                                this::gone),
                        this::failed);
    }

    private void gone() {
        desk.forms().dialogs().show(Trouble.of(desk.forms().texts(), "casefile.gone", null));
        desk.navigator().open(PlaceName.CASES);
    }

    /** Takes over the file as it is after a change. */
    void took(StoredFile next) {
        taken = null;
        use(next);
    }

    private void use(StoredFile next) {
        course.set(null);
        file.set(next);
        reckon();
    }

    /** Hands on what is said of the file as it is, as of today: where it changed or a day has passed meanwhile, it is found out again before. */
    void today(Consumer<FileCourse> then) {
        var known = course.get();
        if (known != null && known.today().equals(desk.forms().session().today())) then.accept(known);
        else reckon(then);
    }

    /** Tells anew what the clock and the procedure say: the file changed, or midnight has passed. */
    void reckon() {
        reckon(_ -> {});
    }

    /** A limit in hours has run out somewhere; in this file only where it has one. */
    void hoursRanOut() {
        var known = course.get();
        if (known != null
                && known.deadlines().stream()
                        .anyMatch(deadline -> deadline.dueAt().isPresent())) reckon();
    }

    private void reckon(Consumer<FileCourse> then) {
        var stored = file.get();
        if (stored == null) return;
        var session = desk.forms().session();
        var actor = session.actor();
        var now = session.now();
        reckoning.ask(
                _ -> FileCourse.of(stored, now, actor, desk.clock(), desk.courses()),
                found -> {
                    course.set(found);
                    then.accept(found);
                },
                this::failed);
    }

    /** The period that was recorded last from a proposal, as long as nothing else was changed. */
    Optional<UUID> taken() {
        return Optional.ofNullable(taken);
    }

    /** Records a period that does not count. */
    void take(ExcludedPeriod period) {
        change(List.of(new Change.Put(period)), Optional.empty(), period.id());
    }

    /** Takes it out again. */
    void takeBack(UUID period, String reason) {
        change(List.of(new Change.Withdraw(period)), Optional.of(reason), null);
    }

    /** Says that there are none of this kind, or takes that back. */
    void markNone(PartKind kind, boolean none) {
        change(List.of(new Change.MarkNone(kind, none)), Optional.empty(), null);
    }

    private void change(List<Change> changes, Optional<String> reason, @Nullable UUID takes) {
        var stored = file.get();
        if (stored == null || changing) return;
        changing = true;
        var actor = desk.forms().session().actor();
        desk.forms()
                .jobs()
                .start(
                        _ -> desk.forms().change().change(actor, stored.file().id(), stored.version(), changes, reason),
                        outcome -> {
                            changing = false;
                            if (outcome instanceof ChangeOutcome.Saved) taken = takes;
                            ended(stored, outcome);
                        },
                        failure -> {
                            changing = false;
                            failed(failure);
                        });
    }

    private void ended(StoredFile before, ChangeOutcome outcome) {
        var texts = desk.forms().texts();
        switch (outcome) {
            case ChangeOutcome.Saved(var next) -> {
                desk.forms().session().saved();
                use(next);
            }
            case ChangeOutcome.Refused(var problems) ->
                desk.forms().dialogs().tell(texts.get("casefile.refused"), texts.of(problems.getFirst()));
            case ChangeOutcome.ChangedMeanwhile(var current) -> {
                var lines = Changed.between(texts, before.file(), current.file());
                desk.forms()
                        .dialogs()
                        .confirm(Question.of(texts, "form.clash", Changed.text(texts, lines), lines.size()));
                use(current);
            }
        }
    }

    /** What was changed in the file, the newest first. */
    void history(StoredFile stored, Consumer<List<Recorded>> then) {
        var actor = desk.forms().session().actor();
        desk.forms()
                .jobs()
                .start(_ -> desk.forms().files().history(actor, stored.file().id(), MOST_ENTRIES), then, this::failed);
    }

    void failed(Throwable failure) {
        desk.forms().dialogs().show(Trouble.of(desk.forms().texts(), "casefile.trouble", failure));
    }
}
