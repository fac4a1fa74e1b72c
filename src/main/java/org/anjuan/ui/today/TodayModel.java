package org.anjuan.ui.today;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.ui.common.CountingPane.Told;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.CountingWords;
import org.anjuan.usecase.KeepDraft;
import org.anjuan.usecase.ListDue;
import org.anjuan.usecase.OpenFile;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.DueRow;
import org.jspecify.annotations.Nullable;

/** What is due for me, my unit or everybody; why the chosen one is due on its date; and the drafts I left open. */
public final class TodayModel {

    /** More than this nobody reads; the tiles count them all. */
    static final int MOST_ROWS = 500;

    private static final int SOON = 3;

    /** Whose files are shown. */
    enum Scope {
        MINE,
        UNIT,
        ALL
    }

    /** The use cases that the place works with. */
    public record UseCases(ListDue listDue, OpenFile openFile, KeepDraft drafts) {}

    private final UseCases useCases;
    private final LegalClock clock;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Session session;
    private final Navigator navigator;
    private final Latest listing;
    private final Latest explaining;
    private final ObservableList<TodayRow> rows = FXCollections.observableArrayList();
    private final ObservableMap<DueBand, Long> counts = FXCollections.observableMap(new EnumMap<>(DueBand.class));
    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ObjectProperty<@Nullable DueBand> band = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TodayRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);

    public TodayModel(
            UseCases useCases,
            LegalClock clock,
            Texts texts,
            Jobs jobs,
            Dialogs dialogs,
            Session session,
            Navigator navigator) {
        this.useCases = useCases;
        this.clock = clock;
        this.texts = texts;
        this.dialogs = dialogs;
        this.session = session;
        this.navigator = navigator;
        this.listing = new Latest(jobs);
        this.explaining = new Latest(jobs);
        chosen.subscribe(this::explain);
    }

    ObservableList<TodayRow> rows() {
        return rows;
    }

    ObservableMap<DueBand, Long> counts() {
        return counts;
    }

    ObservableList<Draft> drafts() {
        return drafts;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ObjectProperty<@Nullable DueBand> bandProperty() {
        return band;
    }

    ObjectProperty<@Nullable TodayRow> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    Session session() {
        return session;
    }

    private record Answer(ListDue.Due due, List<Draft> drafts) {}

    /** Reads the list anew and keeps the chosen line where it is still there. */
    void refresh() {
        var today = session.today();
        var actor = session.actor();
        var query = new DueQuery(
                today,
                clock.calendar().plusWorkingDays(today, SOON).day(),
                "",
                scope.get() == Scope.UNIT ? actor.person().unit() : "",
                scope.get() == Scope.MINE ? actor.name() : "",
                Set.of(),
                band.get(),
                MOST_ROWS,
                0);
        listing.ask(
                _ -> new Answer(
                        useCases.listDue().list(actor, query), useCases.drafts().open(actor)),
                answer -> show(answer, query),
                failure -> dialogs.show(Trouble.of(texts, "today.trouble", failure)));
    }

    private void show(Answer answer, DueQuery query) {
        for (var each : DueBand.values()) {
            counts.put(each, answer.due().counts().getOrDefault(each, 0L));
        }
        drafts.setAll(answer.drafts());
        var before = Optional.ofNullable(chosen.get()).map(TodayRow::row);
        rows.setAll(answer.due().rows().stream().map(row -> row(row, query)).toList());
        chosen.set(rows.stream()
                .filter(row -> before.isPresent() && row.row().equals(before.get()))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst()));
    }

    private TodayRow row(DueRow due, DueQuery query) {
        var limit = clock.book().limits().from(due.limitId(), Optional.ofNullable(due.versionFrom()));
        var name = limit.map(TimeLimit::name)
                .map(words -> words.in(texts.locale()))
                .orElse(due.limitId());
        var step = NextStep.of(due);
        return new TodayRow(
                due,
                bandOf(due.due(), query),
                left(due.due(), query.today()),
                due.due(),
                what(due, name),
                due.number().isBlank()
                        ? texts.get("today.row.unnumbered", due.party())
                        : texts.get("today.row.file", due.number(), due.party()),
                limit.map(this::firstCitation).orElse(""),
                texts.get(step.key()),
                step.target(due));
    }

    /** A measure of an order is named itself; elsewhere the limit says what is due. */
    private String what(DueRow due, String name) {
        if (due.what().isBlank()) {
            return name;
        }
        return due.limitId().equals("correction-period")
                ? texts.get("today.row.correction", due.what())
                : texts.get("today.row.what", name, due.what());
    }

    /** The article that counts; the others stand in the explanation. */
    private String firstCitation(TimeLimit limit) {
        return clock.book().laws().words(limit.citations().stream().limit(1).toList(), texts.locale());
    }

    private static DueBand bandOf(@Nullable LocalDate due, DueQuery query) {
        if (due == null) {
            return DueBand.SUSPENDED;
        }
        if (due.isBefore(query.today())) {
            return DueBand.OVERDUE;
        }
        if (due.equals(query.today())) {
            return DueBand.TODAY;
        }
        return due.isAfter(query.soonUntil()) ? DueBand.LATER : DueBand.SOON;
    }

    private String left(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return texts.get("today.left.suspended");
        }
        long days = due.toEpochDay() - today.toEpochDay();
        if (days == 0) {
            return texts.get("today.left.today");
        }
        return days < 0 ? texts.get("today.left.overdue", -days) : texts.get("today.left.days", days);
    }

    private void explain(@Nullable TodayRow row) {
        if (row == null) {
            explaining.forget();
            told.set(Told.NOTHING);
            return;
        }
        var actor = session.actor();
        var today = session.today();
        var words = new CountingWords(texts.words().get(), clock.book());
        explaining.ask(
                _ -> useCases.openFile()
                        .open(actor, row.row().caseId())
                        .flatMap(stored -> clock.deadlines(stored.file(), today).stream()
                                .filter(deadline -> isMeant(deadline, row.row()))
                                .findFirst()
                                .map(deadline -> Told.of(deadline, stored.file(), words))),
                found -> told.set(found.orElseGet(() -> Told.sentence(texts.get("today.why.changed")))),
                failure -> dialogs.show(Trouble.of(texts, "today.trouble", failure)));
    }

    private static boolean isMeant(Deadline deadline, DueRow row) {
        return deadline.limit().id().equals(row.limitId())
                && deadline.part().equals(Optional.ofNullable(row.partId()))
                && (row.suspended()
                        ? deadline.state() == DeadlineState.SUSPENDED
                        : deadline.due().equals(Optional.ofNullable(row.due())))
                && deadline.subject().equals(row.what());
    }

    /** Opens the file where the work is. */
    void open(TodayRow row) {
        navigator.go(NextStep.file(row.row()));
    }

    /** Goes to the usual next step. */
    void step(TodayRow row) {
        navigator.go(row.target());
    }

    /** Goes on with a draft. */
    void resume(Draft draft) {
        navigator.go(new Target.ToPart(draft.caseId(), draft.partId()));
    }

    void startInspection() {
        navigator.go(new Target.ToNewInspection(null));
    }
}
