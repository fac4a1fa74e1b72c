package org.anjuan.ui.forms;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Question;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.Change;
import org.anjuan.usecase.ChangeOutcome;
import org.anjuan.usecase.PaperWatch;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** One form at work: what it amounts to goes into the file, and what becomes of that is told where the person is by then. */
final class OpenForm implements FormPane.Task, DraftKeeper.Drafting {

    private static final String HEAD = "head";

    private final FormDesk desk;
    private final PartForms.Host host;
    private final UUID partId;
    private final @Nullable PartKind kind;
    private final Actor actor;
    private StoredFile file;
    private boolean existing;
    private String base;
    private boolean changing;
    private @Nullable FormPane pane;

    /** Whether what was typed was thrown away, or stood there as it was, when the person left. */
    private boolean isLeft;

    /** Whether the form stands in no window any more: nothing it says would be seen. */
    private boolean isGone;

    /** What stood in the form when it was sent to be saved. */
    private Map<String, Object> sent = Map.of();

    /**
     * @param kind null where it is the cover
     * @param existing whether it is in the file already
     */
    OpenForm(
            FormDesk desk,
            PartForms.Host host,
            StoredFile file,
            UUID partId,
            @Nullable PartKind kind,
            boolean existing) {
        this.desk = desk;
        this.host = host;
        this.file = file;
        this.partId = partId;
        this.kind = kind;
        this.existing = existing;
        this.actor = desk.session().actor();
        this.base = DraftClash.saved(desk, file.file(), partId);
    }

    /** This is what shows it. */
    void in(FormPane shown) {
        pane = shown;
    }

    boolean isShown() {
        return pane != null && pane.getScene() != null;
    }

    /** The file was changed by another form; what this one is about has to be as it was, or that is a clash. */
    void follow(StoredFile next) {
        boolean sameFile = next.file().id().equals(file.file().id());
        if (sameFile && DraftClash.saved(desk, next.file(), partId).equals(base)) file = next;
    }

    StoredFile file() {
        return file;
    }

    boolean isInFile() {
        return existing;
    }

    /** What the typing began from, as the text of a draft; empty where nothing was saved. */
    String base() {
        return base;
    }

    /** An empty form of what this is about. */
    FormModel blank() {
        var type = kind == null ? Head.class : kind.type();
        return FormModel.empty(type, desk.session().clock(), desk.ids());
    }

    String name() {
        return kind == null
                ? desk.texts().get("casefile.head.name")
                : desk.texts().get(WordKeys.of(kind));
    }

    @Override
    public String title() {
        return existing ? name() : desk.texts().get("form.title.add", name());
    }

    @Override
    public void save(Object value) {
        if (pane == null || changing) return;
        sent = pane.model().typed();
        var change = value instanceof Head head ? new Change.PutHead(head) : new Change.Put((Part) value);
        make(Stream.concat(Stream.of(change), cover(value)).toList(), Optional.empty());
    }

    /** What a new part changes on the cover, where it does. */
    private Stream<Change> cover(Object value) {
        var head = file.file().head();
        var next = new Covers(desk.texts(), file.file()).after(value);
        return next.equals(head) ? Stream.empty() : Stream.of(new Change.PutHead(next));
    }

    private void make(List<Change> changes, Optional<String> reason) {
        if (changing) return;
        changing = true;
        desk.jobs()
                .start(
                        _ -> desk.change().change(actor, file.file().id(), file.version(), changes, reason),
                        outcome -> ended(outcome, changes, reason),
                        failure -> {
                            changing = false;
                            failed(isGone ? "form.away.trouble" : "form.save.trouble", failure);
                        });
    }

    private void ended(ChangeOutcome outcome, List<Change> changes, Optional<String> reason) {
        changing = false;
        switch (outcome) {
            case ChangeOutcome.Saved(var next) -> saved(next);
            case ChangeOutcome.Refused(var problems) -> refused(problems, changes, reason);
            case ChangeOutcome.ChangedMeanwhile(var current) -> clash(current);
        }
    }

    /** Whoever typed on while the saving ran keeps the form, and what she typed since then over what is saved now; whoever left stays where she is. */
    private void saved(StoredFile next) {
        boolean isThere = kind == null || next.file().find(partId).isPresent();
        boolean more =
                pane != null && !isLeft && isThere && !pane.model().typed().equals(sent);
        file = next;
        base = DraftClash.saved(desk, next.file(), partId);
        existing = isThere;
        if (pane != null && more) pane.typedSince();
        else if (pane != null) pane.saved();
        desk.session().saved();
        if (more || isGone) host.took(next);
        else host.saved(next);
    }

    private void refused(List<Problem> problems, List<Change> changes, Optional<String> reason) {
        boolean since = problems.stream().allMatch(problem -> problem.key().equals(PaperWatch.REASON_DUE));
        if (isGone)
            tellElsewhere(problems.stream().map(desk.texts()::of).distinct().collect(Collectors.joining("\n")));
        else if (since && reason.isEmpty()) ask(AskReason.Why.CHANGED_SINCE, text -> make(changes, Optional.of(text)));
        else if (pane != null) pane.refused(problems);
    }

    /** Shows what somebody else changed; only then can one go on, and what is typed is not lost either way. */
    private void clash(StoredFile current) {
        if (isGone) {
            tellElsewhere(desk.texts().get("form.away.changed"));
            return;
        }
        var lines = Changed.between(desk.texts(), file.file(), current.file());
        var question = Question.of(desk.texts(), "form.clash", Changed.text(desk.texts(), lines), lines.size());
        if (desk.dialogs().confirm(question)) {
            var before = base;
            file = current;
            base = DraftClash.saved(desk, current.file(), partId);
            if (pane != null) new Meanwhile(desk.texts(), before, base).goOn(pane);
        } else if (pane != null) pane.keep();
    }

    /** The form cannot say it where it is. */
    private void tellElsewhere(String why) {
        var texts = desk.texts();
        desk.dialogs()
                .tell(texts.get("form.away.title", name()), isLeft ? why : why + "\n" + texts.get("form.away.kept"));
    }

    @Override
    public void leave() {
        isLeft = true;
        isGone = true;
        host.left();
    }

    @Override
    public void gone() {
        isGone = true;
    }

    @Override
    public @Nullable Runnable withdraw() {
        return existing && kind != null && !isReadOnly()
                ? () -> ask(
                        AskReason.Why.WITHDRAWN,
                        reason -> make(List.of(new Change.Withdraw(partId)), Optional.of(reason)))
                : null;
    }

    @Override
    public boolean isReadOnly() {
        return kind == PartKind.OFFICE_PAPER || kind == PartKind.ARRANGEMENT;
    }

    private void ask(AskReason.Why why, Consumer<String> then) {
        var window =
                pane == null || pane.getScene() == null ? null : pane.getScene().getWindow();
        new AskReason(desk, why, name()).show(window, then);
    }

    @Override
    public void keep(String body, Consumer<Instant> then) {
        var plural = kind == null ? HEAD : kind.plural();
        var title = file.file().head().title();
        var from = base;
        desk.jobs()
                .start(
                        _ -> {
                            desk.drafts().keep(actor, file.file().id(), partId, plural, title, body, from);
                            return desk.session().clock().instant();
                        },
                        then,
                        failure -> {
                            if (pane != null) pane.notKept();
                            failed("form.draft.trouble", failure);
                        });
    }

    @Override
    public void drop() {
        desk.jobs()
                .start(
                        _ -> {
                            desk.drafts().drop(actor, file.file().id(), partId);
                            return partId;
                        },
                        _ -> {},
                        failure -> failed("form.save.trouble", failure));
    }

    private void failed(String words, Throwable failure) {
        desk.dialogs().show(Trouble.of(desk.texts(), words, failure));
    }
}
