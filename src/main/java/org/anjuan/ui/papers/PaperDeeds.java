package org.anjuan.ui.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.FileKind;
import org.anjuan.ui.common.FilePage;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Question;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.papers.PapersModel.Seen;
import org.anjuan.usecase.Change;
import org.anjuan.usecase.ChangeOutcome;
import org.anjuan.usecase.DraftPaper.Wanted;
import org.anjuan.usecase.EvidenceOutcome;
import org.anjuan.usecase.PaperChoices.Act;
import org.anjuan.usecase.PaperOutcome;
import org.anjuan.usecase.PaperReceipts;
import org.anjuan.usecase.PaperReceipts.Receipted;
import org.anjuan.usecase.PrintPaper;
import org.anjuan.usecase.SafeName;
import org.anjuan.usecase.SeePapers.Standing;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** Carries out what is done with papers, and asks before what cannot be undone. */
final class PaperDeeds implements PaperWork.Deeds {

    private static final Map<String, String> SCANS =
            Map.of("pdf", "application/pdf", "jpg", "image/jpeg", "jpeg", "image/jpeg", "png", "image/png");

    private final PapersDesk desk;
    private final Texts texts;
    private final PapersModel model;
    private final FilePage page;
    private final Supplier<@Nullable Window> window;
    private final Runnable hindered;
    private boolean asking;

    /** @param hindered leads to what hinders a paper */
    PaperDeeds(
            PapersDesk desk, PapersModel model, FilePage page, Supplier<@Nullable Window> window, Runnable hindered) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.page = page;
        this.window = window;
        this.hindered = hindered;
    }

    @Override
    public void open(UUID part) {
        page.open(part, "");
    }

    @Override
    public void refused(Problem why) {
        model.refuse(texts.of(why));
    }

    @Override
    public void take(Seen seen, Act act) {
        switch (act) {
            case DRAFT -> draft(wanted(seen), () -> {});
            case CHECK -> check(seen);
            case ISSUE -> issue(seen);
            case RECORD -> new IssueSheet(desk, model, seen).record(window.get());
            case SERVE -> serve(seen);
            case SCAN -> scan(seen);
            case NEW_VERSION, BY_DECISION -> correct(seen, act);
            case CALL_BACK -> callBack(seen);
            case DISCARD -> discard(seen);
            case PRINT -> print(seen);
        }
    }

    private static Wanted wanted(Seen seen) {
        return new Wanted(
                seen.row().type(), Optional.of(seen.row().part()), seen.row().party());
    }

    /** Begins a paper and looks at it; what comes after is done once it is there. */
    void draft(Wanted wanted, Runnable then) {
        var actor = desk.session().actor();
        model.actAndLook(
                (stored, _) ->
                        desk.papers().drafting().start(actor, stored.file().id(), stored.version(), wanted),
                outcome -> {
                    if (outcome instanceof PaperOutcome.Done) then.run();
                });
    }

    /** A key that is pressed twice asks once. */
    private void issue(Seen seen) {
        if (asking) return;
        asking = true;
        new IssueSheet(desk, model, seen).issue(window.get(), () -> asking = false);
    }

    private void check(Seen seen) {
        var id = seen.row().made().orElseThrow();
        var actor = desk.session().actor();
        model.act(
                (stored, _) ->
                        desk.papers().checking().check(actor, stored.file().id(), stored.version(), id),
                outcome -> {
                    if (outcome instanceof PaperOutcome.Done done)
                        model.tell(texts.get("papers.checked", done.findings().size()));
                    if (outcome instanceof PaperOutcome.Hindered) hindered.run();
                });
    }

    private void serve(Seen seen) {
        serve(
                seen,
                PaperReceipts.of(seen.file().file(), seen.row()).stream()
                        .filter(receipt -> !receipt.isServed())
                        .map(Receipted::party)
                        .findFirst());
    }

    /** Opens the receipt of this paper, with what is known of it. */
    void serve(Seen seen, Optional<Party> party) {
        var said = new HashMap<String, String>();
        said.put("paper", seen.row().type());
        party.ifPresent(known -> said.put("party", known.id().toString()));
        party.flatMap(known -> known.address().value()).ifPresent(address -> said.put("place", address));
        page.add(PartKind.SERVICE, seen.row().part(), said);
    }

    private void correct(Seen seen, Act act) {
        var id = seen.row().made().orElseThrow();
        var actor = desk.session().actor();
        new ReasonSheet(desk, "papers.correct." + act, PaperList.title(desk, seen.row()))
                .ask(
                        window.get(),
                        (reason, ended) -> model.actAndLook(
                                (stored, _) -> {
                                    var correcting = desk.papers().correcting();
                                    var file = stored.file().id();
                                    return act == Act.BY_DECISION
                                            ? correcting.byDecision(actor, file, stored.version(), id, reason)
                                            : correcting.newVersion(actor, file, stored.version(), id, reason);
                                },
                                ended));
    }

    private void callBack(Seen seen) {
        var id = seen.row().made().orElseThrow();
        var actor = desk.session().actor();
        new ReasonSheet(desk, "papers.callBack", PaperList.title(desk, seen.row()))
                .ask(
                        window.get(),
                        (reason, ended) -> model.act(
                                (stored, _) -> desk.papers()
                                        .callingBack()
                                        .callBack(actor, stored.file().id(), stored.version(), id, reason),
                                ended));
    }

    /** The draft of a correction is discarded with a reason; any other is asked about once. */
    private void discard(Seen seen) {
        var title = PaperList.title(desk, seen.row());
        if (seen.row().corrects().isPresent())
            new ReasonSheet(desk, "papers.discard", title)
                    .ask(window.get(), (reason, ended) -> discard(seen, Optional.of(reason), ended));
        else if (desk.dialogs()
                .confirm(Question.of(texts, "papers.discardAsk", title).asDanger()))
            discard(seen, Optional.empty(), _ -> {});
    }

    private void discard(Seen seen, Optional<String> reason, Consumer<PaperOutcome> ended) {
        var id = seen.row().made().orElseThrow();
        var actor = desk.session().actor();
        model.act(
                (stored, _) ->
                        desk.papers().drafting().discard(actor, stored.file().id(), stored.version(), id, reason),
                ended);
    }

    private void print(Seen seen) {
        var row = seen.row();
        var number = row.number().map(text -> text.text() + " ").orElse("");
        desk.choosers()
                .target(
                        texts.get("papers.print.choose"),
                        SafeName.of(number + row.title(), ".pdf"),
                        new FileKind("PDF", List.of("*.pdf")))
                .ifPresent(target -> model.afterwards(() -> print(seen, target)));
    }

    private void print(Seen seen, Path target) {
        var actor = desk.session().actor();
        desk.jobs()
                .start(
                        JobName.of("papers.print.job"),
                        progress -> desk.papers()
                                .printing()
                                .print(actor, seen.file().file().id(), seen.row(), target, progress),
                        outcome -> {
                            switch (outcome) {
                                case PrintPaper.Outcome.Done done ->
                                    model.tell(texts.get(
                                            done.kept() ? "papers.print.kept" : "papers.print.done",
                                            done.pdf().toString()));
                                case PrintPaper.Outcome.Refused(var problem) -> refused(problem);
                                case PrintPaper.Outcome.Cancelled _ -> model.tell(texts.get("papers.print.stopped"));
                            }
                        },
                        model::failed);
    }

    /** Takes the signed original into the evidence store and puts it with its paper; with a reason where there is one already. */
    private void scan(Seen seen) {
        var id = seen.row().made().orElseThrow();
        var chosen = desk.choosers()
                .file(
                        texts.get("papers.scan.choose"),
                        new FileKind(texts.get("papers.scan.kind"), List.of("*.pdf", "*.jpg", "*.jpeg", "*.png")));
        if (chosen.isEmpty()) return;
        boolean there = seen.file()
                .file()
                .find(id)
                .filter(part -> part instanceof OfficePaper made && made.scan().isKnown())
                .isPresent();
        if (there)
            new ReasonSheet(desk, "papers.rescan", PaperList.title(desk, seen.row()))
                    .ask(window.get(), (reason, ended) -> scan(id, chosen.get(), Optional.of(reason), ended));
        else scan(id, chosen.get(), Optional.empty(), _ -> {});
    }

    private void scan(UUID id, Path path, Optional<String> reason, Consumer<PaperOutcome> ended) {
        var actor = desk.session().actor();
        model.act(
                JobName.of("papers.scan.job"),
                (stored, _) -> {
                    var name = String.valueOf(path.getFileName());
                    try (var content = Files.newInputStream(path)) {
                        return switch (desk.evidence().add(actor, content, name, mediaType(name))) {
                            case EvidenceOutcome.Refused(var problem) -> new PaperOutcome.Refused(List.of(problem));
                            case EvidenceOutcome.Added(var item) -> scanned(stored, id, item, reason);
                        };
                    } catch (IOException unreadable) {
                        return new PaperOutcome.Refused(List.of(Problem.error("", "change.evidence.unreadable", name)));
                    }
                },
                ended);
    }

    private PaperOutcome scanned(StoredFile stored, UUID id, StoredItem item, Optional<String> reason) {
        var made = stored.file().find(id).map(OfficePaper.class::cast);
        if (made.isEmpty()) return new PaperOutcome.Refused(List.of(Problem.error("", "paper.gone")));
        var next = Shape.of(OfficePaper.class).with(made.get(), "scan", Fact.known(item));
        var outcome = desk.change()
                .change(
                        desk.session().actor(),
                        stored.file().id(),
                        stored.version(),
                        List.of(new Change.Put(next)),
                        reason);
        return switch (outcome) {
            case ChangeOutcome.Saved(var file) -> new PaperOutcome.Done(file, id, List.of());
            case ChangeOutcome.Refused(var problems) -> new PaperOutcome.Refused(problems);
            case ChangeOutcome.ChangedMeanwhile(var current) -> new PaperOutcome.ChangedMeanwhile(current);
        };
    }

    private static String mediaType(String name) {
        int dot = name.lastIndexOf('.');
        return SCANS.getOrDefault(
                dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
    }

    /** Whether a paper of this state is one that its findings can still be mended in. */
    static boolean isOpen(Seen seen) {
        return seen.row().standing() == Standing.DRAFT || seen.row().standing() == Standing.CHECKED;
    }
}
