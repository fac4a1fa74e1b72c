package org.anjuan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.numbering.Numbering;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.anjuan.usecase.port.NumberRegister.Note;
import org.anjuan.usecase.port.Store.Tx;

/** Draws the number of a paper, inside the transaction in which the paper goes out: both are kept, or neither. */
final class DrawNumber {

    private final OfficeNumbers numbers;
    private final Clock clock;

    DrawNumber(NumberRules rules, Clock clock) {
        this.numbers = new OfficeNumbers(rules);
        this.clock = clock;
    }

    /**
     * What a paper is to be numbered.
     *
     * @param day the day that the paper bears; its year is the year of the number
     */
    record Wanted(String documentType, LocalDate day, UUID caseId, UUID paperId) {}

    /** How the drawing ended. */
    sealed interface Drawn {

        record Number(Entry entry) implements Drawn {}

        record Refused(Problem problem) implements Drawn {}
    }

    /** What the next number would be. */
    sealed interface Next {

        record Number(SeriesKey series, int serial, DocumentNumber text) implements Next {}

        record None(Problem problem) implements Next {}
    }

    /** Draws the next number and enters it. */
    Drawn draw(Tx tx, Actor actor, Wanted wanted) {
        return switch (next(tx, wanted)) {
            case Next.None(var problem) -> new Drawn.Refused(problem);
            case Next.Number(var series, var serial, var text) -> {
                var entry = new Entry(
                        series,
                        serial,
                        text,
                        wanted.documentType(),
                        NumberState.DRAWN,
                        Optional.of(wanted.caseId()),
                        Optional.of(wanted.paperId()),
                        new Note(clock.instant(), actor.name(), ""));
                tx.numbers().add(entry);
                yield new Drawn.Number(entry);
            }
        };
    }

    /** The number that would be drawn now; somebody else may be quicker. */
    Next next(Tx tx, Wanted wanted) {
        var rule = numbers.rule(wanted.documentType());
        if (rule.isEmpty() || !rule.get().draws()) return refused("numbers.type.unnumbered", wanted.documentType());
        var series = numbers.series(rule.get(), wanted.day().getYear(), tx.office());
        if (series.isEmpty()) return refused("numbers.organ.missing");
        var pattern = rule.get().pattern();
        var state = tx.numbers().state(series.get(), pattern);
        OptionalInt serial = Numbering.next(state);
        if (serial.isEmpty())
            return refused(state.away() ? "numbers.away.none" : "numbers.series.full", pattern.head(series.get()));
        return new Next.Number(series.get(), serial.getAsInt(), pattern.print(series.get(), serial.getAsInt()));
    }

    private static Next refused(String key, Object... values) {
        return new Next.None(Problem.error("number", key, values));
    }
}
