package org.anjuan.usecase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Person;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.Store;

/** Lists what falls due, the most urgent first. */
public final class ListDue {

    private final Store store;

    public ListDue(Store store) {
        this.store = store;
    }

    /** The rows asked for, and how many there are in each band. */
    public record Due(List<DueRow> rows, Map<DueBand, Long> counts) {}

    public Due list(Actor actor, DueQuery query) {
        return store.inTransaction(tx -> new Due(tx.rows().due(query), tx.rows().dueCounts(query)));
    }

    /** The first minute from now on at which a limit in hours runs out, so that the list is another from the next one on. */
    public Optional<LocalDateTime> nextAt(LocalDateTime now) {
        return store.inTransaction(tx -> tx.rows().nextDueAt(now));
    }

    /** By whom and where the rows may be narrowed: the units that occur, and the people of the office who work today. */
    public record Choices(List<String> units, List<String> people) {}

    public Choices choices(Actor actor, LocalDate today) {
        return store.inTransaction(tx -> new Choices(
                tx.rows().units(),
                tx.office().people().stream()
                        .filter(person -> person.roles().stream().anyMatch(role -> role.holdsOn(today)))
                        .map(Person::name)
                        .distinct()
                        .sorted()
                        .toList()));
    }

    /** The last day of what is due soon, as the page of a file has it. */
    public static LocalDate soonUntil(LocalDate today, WorkingDays calendar) {
        return DeadlineState.soonUntil(today, calendar);
    }
}
