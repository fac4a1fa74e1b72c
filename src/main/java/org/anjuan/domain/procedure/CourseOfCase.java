package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.Extension;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.law.Strength;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;

/** The state machine over a file: which steps may come next, and which recorded ones went against a guard. */
public final class CourseOfCase {

    /** What a notice has to tell of a penalty, and what goes before proposing one. */
    private static final EnumSet<GuardCode> OF_NOTICED_PENALTY = EnumSet.of(
            GuardCode.REVIEW_AGREED, GuardCode.PROPOSAL_FIXED, GuardCode.DISCRETION_REASONS, GuardCode.HEARING_OFFERED);

    private final ProcedureBook book;
    private final LegalClock clock;

    public CourseOfCase(ProcedureBook book, LegalClock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The steps as data. */
    public ProcedureBook book() {
        return book;
    }

    /** Where the file stands as of that day: a decision that was announced counts as served by time alone. */
    public Stage stage(CaseFile file, LocalDate day) {
        return clock.stage(file, day);
    }

    /** The steps that lead on from where the file stands, as of that day, the next in the table first, then what the file gives reason for beside them. */
    public List<Step> next(CaseFile file, LocalDate day, Staff staff) {
        var deadlines = clock.deadlines(file, day);
        var situation = new Situation(file, day, day, Optional.empty(), deadlines, clock, staff);
        var beside = TrackSteps.of(situation);
        var steps = Stream.concat(
                book.from(stage(file, day)).stream(),
                book.steps().stream().filter(step -> beside.contains(step.code())));
        return steps.map(step -> Step.of(step, check(step, situation))).toList();
    }

    /** How one step stands as of that day, whether or not it leads on from where the file stands. */
    public Step check(StepCode code, CaseFile file, LocalDate day, Staff staff) {
        var situation = new Situation(file, day, day, Optional.empty(), clock.deadlines(file, day), clock, staff);
        var transition = book.steps().stream()
                .filter(step -> step.code() == code)
                .findFirst()
                .orElseThrow();
        return Step.of(transition, check(transition, situation));
    }

    /** The parallel tracks of the file. */
    public List<TrackState> tracks(CaseFile file, LocalDate day) {
        return Tracks.of(file, day, clock);
    }

    /** Everything recorded that went against a guard, or stands in an impossible order. What the file does not tell is no irregularity. */
    public List<Irregularity> irregularities(CaseFile file, LocalDate today, Staff staff) {
        var found = new ArrayList<>(OrderOfDates.of(file, clock.book()));
        for (var extension : file.all(Extension.class))
            if (clock.book().limits().latest(extension.timeLimit()).isEmpty())
                found.add(new Irregularity.UnknownLimit(extension.id(), extension.timeLimit()));
        for (var taken : taken(file, today, staff))
            if (taken.check().holds().is(false))
                found.add(new AgainstGuard(
                        taken.check().guard(),
                        taken.part(),
                        taken.check().obstacles(),
                        taken.check().lawOf()));
        found.addAll(OverLimits.of(file, clock.deadlines(file, today), found));
        return List.copyOf(found);
    }

    /** What can only be a slip of the pen: impossible orders of days, and days and numbers that nobody can have meant. */
    public List<Irregularity> slips(CaseFile file, LocalDate today) {
        return Stream.concat(
                        OrderOfDates.of(file, clock.book()).stream().filter(Irregularity.OutOfOrder.class::isInstance),
                        odd(file, today).stream())
                .toList();
    }

    /** Days and numbers that nobody can have meant, seen from today and not from the day as of which a file is looked at. */
    public List<Irregularity> odd(CaseFile file, LocalDate today) {
        return Slips.of(file, today);
    }

    /** What the file does not tell of the steps that were taken, where a text of the law asks for it: each guard once for what it lacks. */
    public List<Unsettled> unsettled(CaseFile file, LocalDate today, Staff staff) {
        var found = new LinkedHashMap<Object, Unsettled>();
        for (var taken : taken(file, today, staff)) {
            var check = taken.check();
            boolean open = check.holds().isUnknown() && !check.obstacles().isEmpty();
            if (open && check.guard().strength() == Strength.LAW)
                found.putIfAbsent(List.of(check.guard().code(), check.obstacles()), taken);
        }
        return List.copyOf(found.values());
    }

    /** How each guard of each recorded step stands, on the day on which it was taken. */
    private List<Unsettled> taken(CaseFile file, LocalDate today, Staff staff) {
        var found = new ArrayList<Unsettled>();
        Map<LocalDate, List<Deadline>> known = new HashMap<>();
        for (var part : file.parts())
            for (var step : book.recordedBy(part)) {
                var day = step.code().takenBy(part).value().map(When::latest).orElse(today);
                var deadlines = known.computeIfAbsent(day, on -> clock.deadlines(file, on));
                var situation = new Situation(file, day, today, Optional.of(part), deadlines, clock, staff);
                var asked = asked(part);
                for (var check : check(step, situation))
                    if (asked.contains(check.guard().code())) found.add(new Unsettled(step, part.id(), check));
            }
        return found;
    }

    /**
     * What a daily fine is reckoned in is not the decision on it: the guards of that are asked of the decision. Those of the notice of a penalty are asked
     * of no notice of something else.
     */
    private Set<GuardCode> asked(Part part) {
        if (part instanceof PriorNotice notice && !notice.announcesPenalty())
            return EnumSet.complementOf(OF_NOTICED_PENALTY);
        if (!(part instanceof DailyFine)) return EnumSet.allOf(GuardCode.class);
        var asked = EnumSet.allOf(GuardCode.class);
        book.steps().stream()
                .filter(step -> step.code() == StepCode.DECIDE)
                .flatMap(step -> step.guards().stream())
                .forEach(guard -> asked.remove(guard.code()));
        return asked;
    }

    private static List<Checked> check(Transition step, Situation situation) {
        return step.guards().stream()
                .map(guard -> Guards.check(guard, step.code(), situation))
                .toList();
    }
}
