package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;

/**
 * The times after which an act is no longer punished, and what the days of a file tell of them. What certainly ran out, or was certainly kept, stands, whatever
 * anybody says of it; the rest is open, and a person's word counts.
 */
public final class Limitations {

    private static final Missing HARM = new Missing(PartKind.VIOLATION, "harm");
    private static final Missing ENDED = new Missing(PartKind.VIOLATION, "until");
    private static final Missing FOUND = new Missing(PartKind.VIOLATION, "discoveredOn");

    /** What the days tell of all acts of a file together: of several one that may be punished is enough. */
    public sealed interface Answer {}

    /** An act was found out in time, or has not ended. */
    public record Held() implements Answer {}

    /**
     * All acts were found out only when the time for them had run out.
     *
     * @param last the one that ran out last
     */
    public record RanOut(Deadline last) implements Answer {}

    /**
     * Neither is certain.
     *
     * @param limits those that apply, with what is missing for each; none where nothing is known of any act
     */
    public record Open(List<Deadline> limits) implements Answer {
        public Open {
            limits = List.copyOf(limits);
        }
    }

    private Limitations() {}

    /** What the days of the file tell, which has these deadlines on that day. */
    public static Answer of(CaseFile file, List<Deadline> deadlines, LocalDate day, LegalClock clock) {
        boolean goesOn = file.stream(Violation.class).anyMatch(Limitations::goesOn);
        if (goesOn || isHeld(deadlines) || isHeld(readAs(When::earliest, file, deadlines, day, clock)))
            return new Held();
        return ranOut(file, readAs(When::latest, file, deadlines, day, clock))
                .<Answer>map(RanOut::new)
                .orElseGet(() -> new Open(certain(deadlines).toList()));
    }

    /** The deadlines if an act of which the file knows only the month had ended on that day of it. */
    private static List<Deadline> readAs(
            Function<When, LocalDate> ended, CaseFile file, List<Deadline> deadlines, LocalDate day, LegalClock clock) {
        var read = Months.readAs(ended, file, Violation.class, "from", "until");
        return read.equals(file) ? deadlines : clock.deadlines(read, day);
    }

    private static Stream<Deadline> certain(List<Deadline> deadlines) {
        return deadlines.stream().filter(limit -> isOne(limit) && !limit.uncertain());
    }

    private static boolean isHeld(List<Deadline> deadlines) {
        return certain(deadlines)
                .anyMatch(limit -> limit.state() == DeadlineState.MET
                        || limit.state() == DeadlineState.NOT_STARTED
                        || limit.state().isWatched());
    }

    /** The last of all limits, where all acts were found out after each of theirs. */
    private static Optional<Deadline> ranOut(CaseFile file, List<Deadline> deadlines) {
        boolean all = file.stream(Violation.class).allMatch(act -> ranOut(act.id(), deadlines));
        return all
                ? deadlines.stream()
                        .filter(Limitations::isOne)
                        .max(Comparator.comparing(limit -> limit.due().orElse(LocalDate.MIN)))
                : Optional.empty();
    }

    private static boolean ranOut(UUID act, List<Deadline> deadlines) {
        var limits = deadlines.stream()
                .filter(limit -> isOne(limit) && limit.part().equals(Optional.of(act)))
                .toList();
        return !limits.isEmpty() && limits.stream().allMatch(limit -> limit.state() == DeadlineState.MET_LATE);
    }

    /** Whether it is a time after which an act is no longer punished. */
    public static boolean isOne(Deadline limit) {
        return limit.limit().ends() == EventCode.VIOLATION_DISCOVERED;
    }

    /** Leaves open what is not certain, and what depends on whether a longer time holds; where the shorter one was kept the longer one is not asked about. */
    static void settle(List<Deadline> found, CaseFile file) {
        found.replaceAll(limit -> isOne(limit) ? asFarAsTold(limit, file) : limit);
        for (var perhaps : found.stream()
                .filter(limit -> isOne(limit) && limit.uncertain())
                .toList()) {
            boolean kept = certain(found)
                    .anyMatch(limit -> limit.part().equals(perhaps.part()) && limit.state() == DeadlineState.MET);
            found.replaceAll(limit ->
                    isOne(limit) && limit.part().equals(perhaps.part()) ? beside(limit, perhaps, kept, file) : limit);
        }
    }

    /** What is on file was found out, also where it does not say when; and an act of which nobody tells the end may have gone on after its beginning. */
    private static Deadline asFarAsTold(Deadline limit, CaseFile file) {
        boolean goesOn = act(limit, file).filter(Limitations::goesOn).isPresent();
        if (goesOn) return limit.in(DeadlineState.NOT_APPLICABLE, false);
        boolean unmet = limit.metOn().isEmpty()
                && limit.due().filter(limit.asOf()::isAfter).isPresent();
        var told = unmet ? limit.in(DeadlineState.UNKNOWN, false).lacking(List.of(FOUND)) : limit;
        boolean over = unmet
                || limit.state() == DeadlineState.MET_LATE
                || limit.trigger().filter(began -> !began.hasDay()).isPresent();
        return over && isEndOpen(limit, file)
                ? told.in(DeadlineState.UNKNOWN, false).undated().lacking(List.of(ENDED))
                : told;
    }

    /** An act that is known to have no end yet, and a continuing one of which the file tells none. */
    private static boolean goesOn(Violation act) {
        return act.until().isNone()
                || act.until().isUnknown() && act.continuing().is(true);
    }

    private static boolean isEndOpen(Deadline limit, CaseFile file) {
        return act(limit, file)
                .filter(act -> act.until().isUnknown() && !act.continuing().isKnown())
                .isPresent();
    }

    private static Optional<Violation> act(Deadline limit, CaseFile file) {
        return limit.part()
                .flatMap(file::find)
                .filter(Violation.class::isInstance)
                .map(Violation.class::cast);
    }

    private static Deadline beside(Deadline limit, Deadline perhaps, boolean kept, CaseFile file) {
        if (limit.uncertain() && kept) return limit.in(DeadlineState.NOT_APPLICABLE, false);
        if (limit.uncertain() && limit.state() == DeadlineState.MET) return limit.in(DeadlineState.UNKNOWN, false);
        return !limit.uncertain() && limit.state() == DeadlineState.MET_LATE ? open(limit, perhaps, file) : limit;
    }

    /** As long as the longer time may hold, the shorter one has not certainly run out. */
    private static Deadline open(Deadline limit, Deadline perhaps, CaseFile file) {
        var day = limit.metOn().map(When::earliest).orElse(limit.asOf());
        var last = perhaps.due().filter(due -> !due.isBefore(day));
        if (last.isEmpty()) return limit;
        var told =
                limit.in(DeadlineState.UNKNOWN, false).with(Finding.of(FindingCode.LONGER_IN_OTHER_CASES, last.get()));
        boolean harm = act(limit, file).filter(act -> act.harm().isKnown()).isPresent();
        return harm ? told : told.lacking(List.of(HARM));
    }
}
