package org.anjuan.ui.forms;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.office.Person;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.forms.DraftClash.Choice;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * Opens forms for the parts and the cover of one file, and brings what they amount to into the file: with drafts while
 * typing, and never over what somebody else changed meanwhile.
 */
public final class PartForms {

    private final FormDesk desk;
    private final Host host;

    /** The form opened last. */
    private @Nullable OpenForm last;

    /** The screen that shows the forms. */
    public interface Host {

        void show(FormPane form);

        /** The file as it is now, after a change. */
        void saved(StoredFile file);

        /** The file as it is now, after a change; the form stays where it is, for something more was typed into it. */
        void took(StoredFile file);

        /** The form was left without a change. */
        void left();
    }

    /** What a form is opened with, read off the UI thread. */
    private record Found(List<Person> people, Optional<Draft> draft) {}

    public PartForms(FormDesk desk, Host host) {
        this.desk = desk;
        this.host = host;
    }

    /** Opens the form of a part that is in the file. */
    public void edit(StoredFile file, Part part) {
        edit(file, part, null);
    }

    /**
     * Opens the form of a part that is in the file.
     *
     * @param field the field that the person comes for; null where it is the part as a whole
     */
    public void edit(StoredFile file, Part part, @Nullable String field) {
        var kind = part.kindOfPart();
        find(file, part.id(), _ -> false, found -> {
            open(work(file, part.id(), kind, true), model(part), found, field);
        });
    }

    /** Opens a form for a further part; a draft of one left open is taken up again. */
    public void add(StoredFile file, PartKind kind, @Nullable UUID about) {
        add(file, kind, about, Map.of());
    }

    /**
     * The same with what the step that leads to it says of itself.
     *
     * @param about the part it follows from; null where the file itself tells
     * @param said the text of fields by their names, for instance the kind of a transfer
     */
    public void add(StoredFile file, PartKind kind, @Nullable UUID about, Map<String, String> said) {
        var model = FormModel.empty(kind.type(), desk.session().clock(), desk.ids());
        Prefill.fill(
                model,
                kind,
                file.file(),
                about == null ? FollowsFrom.of(file.file(), kind).orElse(null) : about,
                LocalDateTime.now(desk.session().clock()));
        MoneyPrefill.fill(model, kind, file.file(), desk.law());
        said.forEach((name, text) -> model.field(name).textProperty().set(text));
        model.settle();
        var id = model.root().id().orElseThrow();
        find(
                file,
                id,
                draft -> isNewOf(draft, file, kind),
                found ->
                        open(work(file, found.draft().map(Draft::partId).orElse(id), kind, false), model, found, null));
    }

    /** Takes up the draft of a part, whether the part is in the file or not; the file's own id means its cover. */
    public void resume(StoredFile file, UUID partId) {
        resume(file, partId, null);
    }

    /**
     * The same at one of the fields of a part that is in the file.
     *
     * @param field the field that the person comes for; null where it is the part as a whole
     */
    public void resume(StoredFile file, UUID partId, @Nullable String field) {
        if (partId.equals(file.file().id())) {
            editHead(file, field);
            return;
        }
        var part = file.file().find(partId);
        if (part.isPresent()) {
            edit(file, part.get(), field);
            return;
        }
        find(
                file,
                partId,
                _ -> false,
                found -> found.draft()
                        .flatMap(draft -> PartKind.ofPlural(draft.kind()))
                        .ifPresentOrElse(
                                kind -> open(
                                        work(file, partId, kind, false),
                                        FormModel.empty(
                                                kind.type(), desk.session().clock(), desk.ids()),
                                        found,
                                        null),
                                this::nothingOpened));
    }

    /** Opens the form of the cover. */
    public void editHead(StoredFile file) {
        editHead(file, null);
    }

    /** The same at one of its fields. */
    public void editHead(StoredFile file, @Nullable String field) {
        var id = file.file().id();
        find(file, id, _ -> false, found -> {
            open(work(file, id, null, true), model(file.file().head()), found, field);
        });
    }

    /** The file was changed by another form of the same person: the one that is shown goes on from there. */
    public void follow(StoredFile next) {
        if (last != null && last.isShown()) last.follow(next);
    }

    /** Where a form was asked for and is not to be: another one that is open stays. */
    private void nothingOpened() {
        if (last == null || !last.isShown()) host.left();
    }

    private OpenForm work(StoredFile file, UUID partId, @Nullable PartKind kind, boolean existing) {
        return new OpenForm(desk, host, file, partId, kind, existing);
    }

    private FormModel model(Object value) {
        return FormModel.of(value, desk.session().clock(), desk.ids());
    }

    private static boolean isNewOf(Draft draft, StoredFile file, PartKind kind) {
        return draft.caseId().equals(file.file().id())
                && draft.kind().equals(kind.plural())
                && file.file().find(draft.partId()).isEmpty();
    }

    private void find(StoredFile file, UUID partId, Function<Draft, Boolean> alsoWanted, Consumer<Found> then) {
        var actor = desk.session().actor();
        desk.jobs()
                .start(
                        _ -> new Found(
                                desk.office().people(),
                                desk.drafts()
                                        .find(actor, file.file().id(), partId)
                                        .or(() -> desk.drafts().open(actor).stream()
                                                .filter(alsoWanted::apply)
                                                .findFirst())),
                        then,
                        this::failed);
    }

    private void open(OpenForm work, FormModel model, Found found, @Nullable String field) {
        var draft = found.draft().orElse(null);
        var choice = draft == null ? Choice.MINE : choose(work, draft);
        if (choice == Choice.LATER || choice == Choice.THEIRS && !work.isInFile()) {
            if (choice == Choice.THEIRS) work.drop();
            nothingOpened();
            return;
        }
        if (draft != null && choice == Choice.MINE) model.retype(DraftClash.over(draft, work.base()));
        var support = new FormSupport(
                desk.texts(),
                desk.session(),
                work.file().file(),
                found.people(),
                desk.law(),
                desk.types(),
                new StoredEvidence(desk));
        var pane = new FormPane(model, support, desk.dialogs(), work, work);
        work.in(pane);
        last = work;
        if (draft != null) tell(work, model, pane, draft, choice);
        host.show(pane);
        if (field == null) pane.begin();
        else pane.begin(field);
    }

    private void tell(OpenForm work, FormModel model, FormPane pane, Draft draft, Choice choice) {
        if (choice == Choice.MINE) {
            var keptAt = Days.minute(draft.keptAt(), desk.session().clock().getZone());
            pane.tell(desk.texts().get("form.pane.restored", keptAt));
            return;
        }
        work.drop();
        var mine = DraftClash.over(draft, work.base());
        if (mine.equals(model.typed())) return;
        pane.tell(desk.texts().get("form.draft.clash.taken"));
        pane.offer(desk.texts().get("form.draft.clash.back"), () -> model.retype(mine));
    }

    /** Mine where the draft began from what is saved now; else what the person chooses, having seen both. */
    private Choice choose(OpenForm work, Draft draft) {
        if (!DraftClash.is(draft, work.base())) return Choice.MINE;
        var file = work.file().file();
        var saved = work.blank();
        var mine = work.blank();
        if (!work.base().isEmpty()) saved.retype(DraftText.read(work.base()));
        mine.retype(DraftClash.over(draft, work.base()));
        var clash = new DraftClash(desk.texts(), desk.session(), desk.dialogs());
        var lines = clash.lines(file, mine, saved);
        return lines.isEmpty()
                ? Choice.THEIRS
                : clash.ask(work.name(), draft, work.base().isEmpty(), lines);
    }

    private void failed(Throwable failure) {
        desk.dialogs().show(Trouble.of(desk.texts(), "form.save.trouble", failure));
    }
}
