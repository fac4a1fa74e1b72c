package org.anjuan.ui.papers;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.FilePage;
import org.anjuan.ui.common.Job;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.PaperOutcome;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.SeePapers.Standing;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** The papers of the open file, the one that is chosen, and what is being done with it: one act after the other. */
final class PapersModel {

    /** What is said of the last act. */
    record Said(String text, boolean isRefusal) {
        static final Said NOTHING = new Said("", false);
    }

    /** An act on the file as it stands when its turn comes. */
    interface Doing {
        PaperOutcome with(StoredFile file, Progress progress);
    }

    /** A paper in its file, both read together. */
    record Seen(StoredFile file, Row row) {

        /** The office's record of it, where it made one. */
        Optional<OfficePaper> made() {
            return row.made()
                    .flatMap(file.file()::find)
                    .filter(OfficePaper.class::isInstance)
                    .map(OfficePaper.class::cast);
        }
    }

    /** @param looks whether the paper that comes of it is looked at next */
    private record Act(Optional<JobName> name, Doing doing, boolean looks, Consumer<PaperOutcome> then) {}

    private static final PaperOutcome NOTHING_DONE =
            new PaperOutcome.Refused(List.of(Problem.error("", "papers.trouble.happened")));

    private final PapersDesk desk;
    private final FilePage page;
    private final Latest reading;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Seen> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private final Deque<Act> waiting = new ArrayDeque<>();
    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private @Nullable StoredFile file;
    private @Nullable StoredFile listed;
    private Optional<UUID> wanted = Optional.empty();
    private boolean acting;
    private boolean closed;

    PapersModel(PapersDesk desk, FilePage page) {
        this.desk = desk;
        this.page = page;
        this.reading = new Latest(desk.jobs());
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** The paper that is looked at; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Seen> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    Optional<StoredFile> file() {
        return Optional.ofNullable(file);
    }

    /** Shows this file as it is now; where a part was added meanwhile, its paper is looked at. */
    void show(StoredFile next) {
        var before = file;
        if (before != null && wanted.isEmpty())
            wanted = next.file().parts().stream()
                    .filter(part -> before.file().find(part.id()).isEmpty())
                    .map(part -> part.id())
                    .findFirst();
        file = next;
        read();
    }

    private void read() {
        var stored = file;
        if (stored == null) return;
        var actor = desk.session().actor();
        reading.ask(
                _ -> desk.papers().seeing().of(actor, stored.file().id()).orElse(List.of()),
                found -> found(stored, found),
                this::failed);
    }

    /** In the order in which things were done; what has no day yet stands at the end. */
    private static List<Row> inOrder(List<Row> bound) {
        return bound.stream()
                .sorted(Comparator.comparing(row -> row.on().map(When::start).orElse(LocalDateTime.MAX)))
                .toList();
    }

    private void found(StoredFile stored, List<Row> bound) {
        var now = inOrder(bound);
        var before = chosen.get();
        listed = stored;
        rows.setAll(now);
        var next = wanted.flatMap(id -> of(now, id))
                .or(() -> Optional.ofNullable(before).flatMap(old -> same(now, old.row())))
                .or(() -> now.stream().filter(PapersModel::isToDo).findFirst())
                .or(() -> now.stream().findFirst());
        wanted = Optional.empty();
        chosen.set(next.map(row -> new Seen(stored, row)).orElse(null));
    }

    private static Optional<Row> of(List<Row> rows, UUID id) {
        return rows.stream()
                .filter(row -> row.made().filter(id::equals).isPresent())
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.part().equals(id)).findFirst());
    }

    private static Optional<Row> same(List<Row> rows, Row old) {
        return rows.stream()
                .filter(row -> isSame(row, old))
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> row.part().equals(old.part())
                                && row.type().equals(old.type())
                                && row.party().equals(old.party()))
                        .findFirst());
    }

    /** Whether two rows, read at different times, mean one paper. */
    static boolean isSame(Row row, Row other) {
        return row.made().equals(other.made())
                && row.part().equals(other.part())
                && row.type().equals(other.type())
                && row.volume() == other.volume();
    }

    /** Whether something is still to be done before it has gone out. */
    static boolean isToDo(Row row) {
        return row.standing() == Standing.DRAFT || row.standing() == Standing.CHECKED;
    }

    void choose(Row row) {
        var before = chosen.get();
        var stored = listed;
        if (stored == null || before != null && isSame(before.row(), row)) return;
        said.set(Said.NOTHING);
        chosen.set(new Seen(stored, row));
    }

    /** Does something with the file; what was begun before is done before. */
    void act(Doing doing, Consumer<PaperOutcome> then) {
        waiting.add(new Act(Optional.empty(), doing, false, then));
        next();
    }

    /** The same where a paper comes of it that is looked at as soon as it is in the list. */
    void actAndLook(Doing doing, Consumer<PaperOutcome> then) {
        waiting.add(new Act(Optional.empty(), doing, true, then));
        next();
    }

    /** Does what only reads the file, once all that was begun is done; not at all where that fails. */
    void afterwards(Runnable reading) {
        if (acting || !waiting.isEmpty()) afterwards.add(reading);
        else reading.run();
    }

    /** Whether this paper is still the one that is looked at. */
    boolean isLookedAt(Seen seen) {
        var now = chosen.get();
        return !closed && now != null && isSame(now.row(), seen.row());
    }

    /** The same where it may take longer: it is shown with its progress and can be stopped. */
    void act(JobName name, Doing doing, Consumer<PaperOutcome> then) {
        waiting.add(new Act(Optional.of(name), doing, false, then));
        next();
    }

    private void next() {
        var stored = file;
        if (acting || stored == null) return;
        if (waiting.isEmpty()) {
            while (!afterwards.isEmpty()) afterwards.remove().run();
            return;
        }
        var act = waiting.remove();
        acting = true;
        said.set(Said.NOTHING);
        Job<PaperOutcome> job = now -> act.doing().with(stored, now);
        if (act.name().isPresent())
            desk.jobs().start(act.name().get(), job, outcome -> ended(act, outcome), failure -> broken(act, failure));
        else desk.jobs().start(job, outcome -> ended(act, outcome), failure -> broken(act, failure));
    }

    private void ended(Act act, PaperOutcome outcome) {
        acting = false;
        switch (outcome) {
            case PaperOutcome.Done(var next, var paper, var _) -> {
                desk.session().saved();
                if (act.looks()) wanted = Optional.of(paper);
                took(next);
            }
            case PaperOutcome.Hindered _ -> {
                refuse(desk.texts().get("paper.hindered"));
                read();
            }
            case PaperOutcome.Refused(var problems) -> refuse(words(problems));
            case PaperOutcome.ChangedMeanwhile(var current) -> {
                took(current);
                refuse(desk.texts().get("paper.changed"));
            }
        }
        act.then().accept(outcome);
        next();
    }

    private void took(StoredFile next) {
        file = next;
        if (!closed) page.took(next);
    }

    /** Nothing of it was done: whoever asked for it is told so, and whoever asked after it, so that no sheet waits for ever and no text counts as kept. */
    private void broken(Act act, Throwable failure) {
        acting = false;
        var undone = new ArrayList<>(waiting);
        undone.addFirst(act);
        waiting.clear();
        afterwards.clear();
        failed(failure);
        for (var each : undone) each.then().accept(NOTHING_DONE);
    }

    String words(List<Problem> problems) {
        return problems.stream().map(desk.texts()::of).distinct().collect(Collectors.joining("\n"));
    }

    /** Says what became of something. */
    void tell(String text) {
        said.set(new Said(text, false));
    }

    /** Says why something was not done, and what to do. */
    void refuse(String text) {
        said.set(new Said(text, true));
        if (closed) desk.dialogs().tell(desk.texts().get("papers.away.title"), text);
    }

    void failed(Throwable failure) {
        desk.dialogs().show(Trouble.of(desk.texts(), "papers.trouble", failure));
    }

    /** Whether the page has left the window: nothing that is said in it is seen any more. */
    boolean isClosed() {
        return closed;
    }

    /** The page leaves the window; what was begun is still done, though the program end at once. */
    void closed() {
        closed = true;
        reading.forget();
        if (acting) handOver();
    }

    /** What waits for its turn would wait for a window that is gone: it is handed to the jobs now, and finds the file as it then is. */
    private void handOver() {
        var stored = file;
        if (stored == null) return;
        var id = stored.file().id();
        while (!waiting.isEmpty()) {
            var act = waiting.remove();
            desk.jobs()
                    .start(
                            now -> desk.papers()
                                    .seeing()
                                    .file(id)
                                    .<PaperOutcome>map(latest -> act.doing().with(latest, now))
                                    .orElseGet(() -> NOTHING_DONE),
                            outcome -> handedOver(act, outcome),
                            failure -> {
                                failed(failure);
                                act.then().accept(NOTHING_DONE);
                            });
        }
    }

    private void handedOver(Act act, PaperOutcome outcome) {
        if (outcome instanceof PaperOutcome.Done(var next, var _, var _)) {
            desk.session().saved();
            file = next;
        } else if (outcome instanceof PaperOutcome.Refused(var problems)) refuse(words(problems));
        act.then().accept(outcome);
    }
}
