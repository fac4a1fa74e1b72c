package org.anjuan.ui.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Question;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.forms.Changed;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.Change;
import org.anjuan.usecase.ChangeOutcome;
import org.anjuan.usecase.ClockDueDates;
import org.anjuan.usecase.port.AuditLog.Recorded;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** The open file, what is due in it, and its history. */
final class CaseFileModel {

    private static final int MOST_ENTRIES = 500;

    private final CaseFileDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable StoredFile> file = new ReadOnlyObjectWrapper<>();

    CaseFileModel(CaseFileDesk desk) {
        this.desk = desk;
    }

    /** The file as last read or written; null until it was read. */
    ReadOnlyObjectProperty<@Nullable StoredFile> file() {
        return file.getReadOnlyProperty();
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
                                    file.set(stored);
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
        file.set(next);
    }

    /** Everything due, done or running, with the open ones first. */
    List<Deadline> deadlines(StoredFile stored) {
        return desk.clock().deadlines(stored.file(), desk.forms().session().today()).stream()
                .filter(deadline -> !deadline.uncertain() || deadline.metOn().isPresent())
                .sorted(Comparator.comparing(
                        (Deadline deadline) -> !deadline.state().isOpen()))
                .toList();
    }

    /** The next thing due. */
    Optional<Deadline> next(StoredFile stored) {
        if (Stages.of(stored.file()).isEnd()) return Optional.empty();
        return deadlines(stored).stream()
                .filter(deadline -> deadline.state().isOpen() && deadline.due().isPresent())
                .filter(ClockDueDates::isForTheOffice)
                .findFirst();
    }

    /** All parts by the day on which they happened; those of an unknown day at the end. */
    static List<Part> course(StoredFile stored) {
        return stored.file().parts().stream()
                .filter(part -> part.kindOfPart() != PartKind.PARTY && part.kindOfPart() != PartKind.AGENT)
                .sorted(Comparator.comparing(
                        part -> PartText.when(part).orElse(null),
                        Comparator.nullsLast(Comparator.<When>naturalOrder())))
                .toList();
    }

    /** Says that there are none of this kind, or takes that back. */
    void markNone(PartKind kind, boolean none) {
        var stored = file.get();
        if (stored == null) return;
        var actor = desk.forms().session().actor();
        desk.forms()
                .jobs()
                .start(
                        _ -> desk.forms()
                                .change()
                                .change(
                                        actor,
                                        stored.file().id(),
                                        stored.version(),
                                        List.of(new Change.MarkNone(kind, none)),
                                        Optional.empty()),
                        outcome -> ended(stored, outcome),
                        this::failed);
    }

    private void ended(StoredFile before, ChangeOutcome outcome) {
        var texts = desk.forms().texts();
        switch (outcome) {
            case ChangeOutcome.Saved(var next) -> {
                desk.forms().session().saved();
                file.set(next);
            }
            case ChangeOutcome.Refused(var problems) ->
                desk.forms().dialogs().tell(texts.get("casefile.refused"), texts.of(problems.getFirst()));
            case ChangeOutcome.ChangedMeanwhile(var current) -> {
                var lines = Changed.between(texts, before.file(), current.file());
                desk.forms()
                        .dialogs()
                        .confirm(Question.of(texts, "form.clash", Changed.text(texts, lines), lines.size()));
                file.set(current);
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
