package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.Reckoning;
import org.anjuan.domain.clock.Span;

/** What the bar of one time limit is made of. */
final class PeriodPieces {

    /** How a stretch of a bar is drawn. */
    enum Look {
        /** What of it is over while it runs. */
        PASSED,
        /** What of it is still to come. */
        AHEAD,
        /** Up to the day on which it was met. */
        MET,
        /** It is over, and nobody met it, or it was not to be met. */
        OVER,
        /** After the last day, unmet. */
        OVERRUN,
        /** Nobody can tell whether it was met. */
        UNTOLD,
        /** What an extension added. */
        EXTENDED,
        /** From the last day as counted to the working day to which it moved. */
        ROLLED
    }

    /** A stretch of time and how it is drawn. */
    record Piece(Look look, LocalDateTime from, LocalDateTime until) {}

    private PeriodPieces() {}

    /** Whether there is anything to draw: a count, or at least a beginning or an end of what is known to apply. */
    static boolean isDrawn(Deadline deadline) {
        if (deadline.reckoning().isPresent()) return true;
        return deadline.state() != DeadlineState.UNKNOWN
                && (deadline.trigger().isPresent() || deadline.metOn().isPresent());
    }

    /** The stretches, those that lie above others last. Periods that do not count are not among them: they are marks of their own. */
    static List<Piece> of(Deadline deadline) {
        var pieces = new ArrayList<Piece>();
        if (!isDrawn(deadline)) return pieces;
        body(deadline, pieces);
        var counted = deadline.reckoning().filter(reckoning -> !reckoning.before());
        counted.filter(reckoning -> reckoning.added() > 0)
                .ifPresent(reckoning -> add(
                        pieces,
                        Look.EXTENDED,
                        reckoning.unrolled().minusDays(reckoning.added()).plusDays(1),
                        reckoning.unrolled().plusDays(1)));
        counted.ifPresent(reckoning -> add(
                pieces,
                Look.ROLLED,
                reckoning.unrolled().plusDays(1),
                reckoning.due().plusDays(1)));
        return pieces;
    }

    /** The periods that do not count, as far as they lie within the bar. */
    static List<Span> excluded(Deadline deadline) {
        return deadline.reckoning().map(Reckoning::excluded).orElse(List.of());
    }

    /** Where the bar begins. */
    static LocalDateTime start(Deadline deadline) {
        var reckoning = deadline.reckoning();
        if (reckoning.filter(Reckoning::before).isPresent())
            return reckoning.get().due().atStartOfDay();
        if (reckoning.isPresent() && deadline.dueAt().isEmpty())
            return reckoning.get().start().atStartOfDay();
        var from = deadline.trigger().or(deadline::metOn).orElseThrow();
        return deadline.dueAt().isPresent() ? from.start() : from.earliest().atStartOfDay();
    }

    /** Where the bar ends: after its last day, or after the day up to which it is overdue. */
    static LocalDateTime end(Deadline deadline) {
        return of(deadline).stream()
                .map(Piece::until)
                .max(LocalDateTime::compareTo)
                .orElseGet(() -> start(deadline).plusDays(1));
    }

    /** Where what is asked for ends; without a last day, where it was done, or now. */
    private static LocalDateTime lastMinute(Deadline deadline) {
        var reckoning = deadline.reckoning();
        if (reckoning.filter(Reckoning::before).isPresent())
            return reckoning.get().start().plusDays(1).atStartOfDay();
        return deadline.dueAt()
                .or(() -> reckoning.map(Reckoning::due).map(PeriodPieces::after))
                .or(() -> deadline.metOn().map(When::latest).map(PeriodPieces::after))
                .orElseGet(() -> after(deadline.asOf()));
    }

    private static LocalDateTime after(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    private static void body(Deadline deadline, List<Piece> pieces) {
        var start = start(deadline);
        var end = lastMinute(deadline);
        var now = after(deadline.asOf());
        var met = deadline.metOn().map(When::latest).map(PeriodPieces::after).filter(_ -> !deadline.uncertain());
        var state = deadline.uncertain() && met.isEmpty() ? DeadlineState.UNKNOWN : deadline.state();
        switch (state) {
            case MET -> {
                var until = met.filter(day -> day.isAfter(start)).orElse(end);
                add(pieces, Look.MET, start, until.isAfter(end) ? end : until);
                add(pieces, Look.AHEAD, until, end);
            }
            case MET_LATE -> {
                add(pieces, Look.OVER, start, end);
                add(pieces, Look.OVERRUN, end, met.orElse(end));
            }
            case OVERDUE -> {
                add(pieces, Look.OVER, start, end);
                add(pieces, Look.OVERRUN, end, now);
            }
            case RUNNING, DUE_SOON, DUE_TODAY, SUSPENDED, NOT_STARTED -> {
                var passed = now.isBefore(start) ? start : now.isAfter(end) ? end : now;
                add(pieces, Look.PASSED, start, passed);
                add(pieces, Look.AHEAD, passed, end);
            }
            case EXPIRED, TOO_EARLY, NOT_APPLICABLE -> add(pieces, Look.OVER, start, end);
            case UNKNOWN -> add(pieces, Look.UNTOLD, start, end);
        }
    }

    private static void add(List<Piece> pieces, Look look, LocalDate from, LocalDate until) {
        add(pieces, look, from.atStartOfDay(), until.atStartOfDay());
    }

    private static void add(List<Piece> pieces, Look look, LocalDateTime from, LocalDateTime until) {
        if (until.isAfter(from)) pieces.add(new Piece(look, from, until));
    }
}
