package org.anjuan.ui.today;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.ui.common.CountingPane.Told;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.CountingWords;
import org.anjuan.usecase.CourseWords;
import org.anjuan.usecase.DueSteps;
import org.anjuan.usecase.DueSteps.Next;
import org.anjuan.usecase.DueWords;
import org.anjuan.usecase.ExportDue;
import org.anjuan.usecase.KeepDraft;
import org.anjuan.usecase.ListDue;
import org.anjuan.usecase.OpenFile;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.Unfiled;
import org.jspecify.annotations.Nullable;

/** What is due for me, my unit or everybody; why the chosen one is due on its date; what comes next; and the drafts I left open. */
public final class TodayModel {

    /** More than this nobody reads; the tiles count them all. */
    static final int MOST_ROWS = 500;

    /** The use cases that the place works with. */
    public record UseCases(
            ListDue listDue,
            OpenFile openFile,
            KeepDraft drafts,
            DueSteps steps,
            CourseWords courseWords,
            ExportDue exports) {}

    /** What it needs of the window around it. */
    public record Around(
            Texts texts, Jobs jobs, Dialogs dialogs, Session session, Navigator navigator, Preferences preferences) {}

    private final UseCases useCases;
    private final LegalClock clock;
    private final Around around;
    private final Texts texts;
    private final Latest listing;
    private final Latest explaining;
    private final StepsAhead ahead;
    private final DueFilter filter;
    private final ObservableList<TodayRow> rows = FXCollections.observableArrayList();
    private final Map<DueBand, Long> counts = new EnumMap<>(DueBand.class);
    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
    private final ObjectProperty<ListDue.Choices> choices =
            new SimpleObjectProperty<>(new ListDue.Choices(List.of(), List.of()));
    private final ObjectProperty<@Nullable TodayRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private final LongProperty answers = new SimpleLongProperty();
    private boolean quiet;

    public TodayModel(UseCases useCases, LegalClock clock, Around around) {
        this.useCases = useCases;
        this.clock = clock;
        this.around = around;
        this.texts = around.texts();
        this.filter = new DueFilter(around.preferences(), around.session());
        this.listing = new Latest(around.jobs());
        this.explaining = new Latest(around.jobs());
        this.ahead = new StepsAhead(useCases.steps(), around.jobs(), around.session(), this::lawful, this::failed);
        chosen.subscribe(this::explain);
        filter.onChange(this::refresh);
    }

    ObservableList<TodayRow> rows() {
        return rows;
    }

    Map<DueBand, Long> counts() {
        return counts;
    }

    ObservableList<Draft> drafts() {
        return drafts;
    }

    DueFilter filter() {
        return filter;
    }

    /** The units and people that the list may be narrowed to. */
    ReadOnlyObjectProperty<ListDue.Choices> choices() {
        return choices;
    }

    ObjectProperty<@Nullable TodayRow> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    Session session() {
        return around.session();
    }

    LegalClock clock() {
        return clock;
    }

    /** How often the list was read: whoever shows something of it as a whole follows this. */
    ReadOnlyLongProperty answers() {
        return answers;
    }

    /** How many rows pass the filter, shown or not. */
    long total() {
        var band = filter.band().get();
        return band == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(band, 0L);
    }

    /** Takes all filters away at once. */
    void clearFilter() {
        quiet = true;
        filter.clear();
        quiet = false;
        refresh();
    }

    private record Answer(ListDue.Due due, List<Draft> drafts, ListDue.Choices choices) {}

    /** Reads the list anew and keeps the chosen line where it is still there. */
    void refresh() {
        if (quiet) return;
        var actor = session().actor();
        var query = query(MOST_ROWS);
        listing.ask(
                _ -> new Answer(
                        useCases.listDue().list(actor, query),
                        useCases.drafts().open(actor),
                        useCases.listDue().choices(actor, query.today())),
                answer -> show(answer, query),
                this::failed);
    }

    private DueQuery query(int most) {
        var now = session().now();
        var soon = ListDue.soonUntil(now.toLocalDate(), clock.calendar());
        return filter.query(now, soon, clock.book(), most);
    }

    private void show(Answer answer, DueQuery query) {
        if (!choices.get().equals(answer.choices())) choices.set(answer.choices());
        drafts.setAll(answer.drafts());
        var before = Optional.ofNullable(chosen.get()).map(TodayRow::row);
        var known = new HashMap<DueRow, StepShown>();
        rows.forEach(row -> known.put(row.row(), row.step().get()));
        ahead.forget();
        var words = dueWords();
        rows.setAll(answer.due().rows().stream()
                .map(row -> row(row, query, words, known))
                .toList());
        for (var each : DueBand.values()) counts.put(each, answer.due().counts().getOrDefault(each, 0L));
        chosen.set(rows.stream()
                .filter(row -> before.isPresent() && row.row().equals(before.get()))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst()));
        answers.set(answers.get() + 1);
    }

    private TodayRow row(DueRow due, DueQuery query, DueWords words, Map<DueRow, StepShown> known) {
        var step = known.get(due);
        return new TodayRow(
                due,
                DueWords.band(due, query),
                new SimpleStringProperty(left(due, query.now(), words)),
                words.what(due),
                due.number().isBlank()
                        ? texts.get("today.row.unnumbered", due.party())
                        : texts.get("today.row.file", due.number(), due.party()),
                words.basis(due),
                new SimpleObjectProperty<>(
                        step != null
                                ? step
                                : stepWords().expected(due, useCases.steps().expected(due))));
    }

    private StepWords stepWords() {
        return new StepWords(texts, useCases.courseWords());
    }

    /** A row came into sight: its next step is found in the background. */
    void seen(TodayRow row) {
        ahead.want(row.row());
    }

    private void lawful(Map<DueRow, Next> found) {
        var words = stepWords();
        for (var row : rows) {
            var next = found.get(row.row());
            if (next != null) row.step().set(words.of(row.row(), next));
        }
    }

    /** A minute has passed: the time left of limits in hours is another. */
    void minutePassed() {
        var now = session().now();
        var words = dueWords();
        for (var row : rows) if (row.row().dueAt() != null) row.leftShown().set(left(row.row(), now, words));
    }

    private DueWords dueWords() {
        return new DueWords(texts.words().get(), clock.book());
    }

    private String left(DueRow row, LocalDateTime now, DueWords words) {
        var due = row.due();
        if (due == null) return texts.get("today.left.suspended");
        var time = words.time(row, now);
        if (time.isPresent()) return time.get();
        long days = due.toEpochDay() - now.toLocalDate().toEpochDay();
        if (days == 0) return texts.get("today.left.today");
        return days < 0 ? texts.get("today.left.overdue", -days) : texts.get("today.left.days", days);
    }

    private void explain(@Nullable TodayRow row) {
        if (row == null) {
            explaining.forget();
            told.set(Told.NOTHING);
            return;
        }
        var actor = session().actor();
        var now = session().now();
        var words = new CountingWords(texts.words().get(), clock.book());
        explaining.ask(
                _ -> useCases.openFile()
                        .open(actor, row.row().caseId())
                        .flatMap(stored -> clock.deadlines(stored.file(), now).stream()
                                .filter(deadline -> isMeant(deadline, row.row()))
                                .findFirst()
                                .map(deadline -> Told.of(deadline, stored.file(), words))),
                found -> told.set(found.orElseGet(() -> Told.sentence(texts.get("today.why.changed")))),
                this::failed);
    }

    private static boolean isMeant(Deadline deadline, DueRow row) {
        return deadline.limit().id().equals(row.limitId())
                && deadline.part().equals(Optional.ofNullable(row.partId()))
                && (row.suspended()
                        ? deadline.state() == DeadlineState.SUSPENDED
                        : deadline.due().equals(Optional.ofNullable(row.due())))
                && deadline.subject().equals(row.what());
    }

    private void failed(Throwable failure) {
        around.dialogs().show(Trouble.of(texts, "today.trouble", failure));
    }

    /** What goes out to other programs: all that the filters show. */
    DueExports exports() {
        return new DueExports(useCases.exports(), around, () -> query(Integer.MAX_VALUE));
    }

    /** Opens the file where the work is. */
    void open(TodayRow row) {
        around.navigator().go(StepWords.file(row.row()));
    }

    /** Goes to the next step. */
    void step(TodayRow row) {
        around.navigator().go(row.step().get().target());
    }

    /** Goes on with a draft. */
    void resume(Draft draft) {
        around.navigator().go(place(draft));
    }

    private static Target place(Draft draft) {
        var unfiled = Unfiled.of(draft);
        if (unfiled.isEmpty()) return new Target.ToPart(draft.caseId(), draft.partId());
        return switch (unfiled.get()) {
            case NEW_INSPECTION -> new Target.ToNewInspection(null);
            case OFFICE -> new Target.ToPlace(PlaceName.SETTINGS);
        };
    }

    void startInspection() {
        around.navigator().go(new Target.ToNewInspection(null));
    }
}
