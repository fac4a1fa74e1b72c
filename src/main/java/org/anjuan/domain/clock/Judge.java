package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.When;

/** Judges one limit from one trigger: its last day, its state, and what is odd about it. */
final class Judge {

    /** A notice that gives more days than a year has is a slip of the pen: such days are taken as not told. */
    private static final int MOST_DAYS = 366;

    private final WorkingDays calendar;
    private final Conditions conditions;
    private final States states;

    Judge(WorkingDays calendar, Conditions conditions) {
        this.calendar = calendar;
        this.conditions = conditions;
        this.states = new States(calendar);
    }

    /** Where two rules stood side by side the earlier day governs, and the later one is told; met between them, nobody can tell. */
    Deadline judge(List<TimeLimit> rules, LegalEvent trigger, When when, boolean uncertain, Reading reading) {
        var deadlines = rules.stream()
                .map(rule -> one(rule, trigger, when, uncertain, reading))
                .sorted(Comparator.comparing(deadline -> deadline.due().orElse(LocalDate.MAX)))
                .toList();
        var first = deadlines.getFirst();
        if (deadlines.size() == 1) {
            return first;
        }
        var other = deadlines.getLast();
        if (other.due().isEmpty() || other.due().equals(first.due())) {
            return first;
        }
        var told = first.with(Finding.of(FindingCode.TWO_RULES, other.due().get()));
        return first.state() == DeadlineState.MET_LATE && other.state() == DeadlineState.MET
                ? told.in(DeadlineState.UNKNOWN, false)
                : told;
    }

    private Deadline one(TimeLimit limit, LegalEvent trigger, When when, boolean uncertain, Reading reading) {
        var end = reading.endOf(limit, trigger);
        var bare = Deadline.bare(limit, about(trigger), DeadlineState.UNKNOWN, reading.day())
                .started(Optional.of(when))
                .met(end.flatMap(event -> event.when().value()));
        return switch (limit.kind()) {
            case SET_IN_DOCUMENT -> setInDocument(bare, trigger, when.earliest(), end, reading);
            case DUTY -> duty(bare, trigger, end, reading);
            case FIXED_DATE -> {
                var fixed =
                        limit.fixedDay().orElseThrow().atYear(when.earliest().getYear() + 1);
                yield reckoned(
                        bare, Reckoning.set(when.earliest(), fixed, limit.rolls(), calendar), trigger, end, reading);
            }
            case ACCRUAL -> uncertain ? bare.doubtful().in(DeadlineState.UNKNOWN, false) : accrual(bare, end, reading);
            default -> counted(bare, trigger, when, uncertain, end, reading);
        };
    }

    private Deadline counted(
            Deadline bare,
            LegalEvent trigger,
            When when,
            boolean uncertain,
            Optional<LegalEvent> end,
            Reading reading) {
        var limit = bare.limit();
        var notTold = notTold(limit, trigger, when.earliest(), reading);
        var length = notTold.map(Reckoning.Length::of)
                .orElseGet(() -> Reckoning.Length.of(limit))
                .from(when);
        var until = end.flatMap(event -> event.when().value())
                .map(When::latest)
                .filter(met -> met.isBefore(reading.day()))
                .orElse(reading.day());
        var course = Lengthenings.apply(limit, length, trigger, when.earliest(), reading, until, conditions, calendar);
        var reckoning = notTold.map(other -> capped(other, course.reckoning(), trigger, reading, limit))
                .orElse(course.reckoning());
        var dueAt = Hours.minute(limit, length, when, reckoning);
        var announced = Announcements.within(limit, trigger, end, reckoning.due(), reading);
        if (announced.isPresent()) return Announcements.met(dated(bare, reckoning, dueAt, uncertain), announced.get());
        var deadline = reckoned(dated(bare, reckoning, dueAt, uncertain), reckoning, trigger, end, reading);
        deadline = Hours.toTheMinute(deadline, length, when, trigger, end);
        for (var finding : course.findings()) {
            deadline = deadline.with(finding);
        }
        if (notTold.isPresent()) {
            deadline = deadline.with(Finding.of(FindingCode.REMEDY_NOT_TOLD, trigger.about()));
        }
        if (end.isEmpty() && course.standsStill(reading.day())) {
            return deadline.in(DeadlineState.SUSPENDED, true);
        }
        var perhaps = end.isEmpty() ? reading.perhapsEndOf(limit, trigger) : Optional.<LegalEvent>empty();
        if (perhaps.isPresent() && deadline.state() == DeadlineState.OVERDUE) {
            return deadline.in(DeadlineState.UNKNOWN, false)
                    .lacking(List.of(perhaps.get().fact()));
        }
        return PostedService.judged(doubted(deadline, course, end, reading), trigger, reading);
    }

    private static Deadline dated(
            Deadline bare, Reckoning reckoning, Optional<LocalDateTime> dueAt, boolean uncertain) {
        return new Deadline(
                bare.limit(),
                bare.part(),
                bare.trigger(),
                Optional.of(reckoning),
                dueAt,
                bare.metOn(),
                bare.state(),
                uncertain,
                "",
                bare.asOf(),
                bare.missing(),
                bare.findings(),
                false);
    }

    /** The deadline with its state, where its last day is known. */
    private Deadline reckoned(
            Deadline bare, Reckoning reckoning, LegalEvent trigger, Optional<LegalEvent> end, Reading reading) {
        var limit = bare.limit();
        var due = reckoning.due();
        var deadline = dated(bare, reckoning, bare.dueAt(), bare.uncertain());
        boolean begun = limit.before() || !reckoning.start().isAfter(reading.day());
        if (end.isEmpty() && !begun) {
            return deadline.in(DeadlineState.NOT_STARTED, true);
        }
        deadline = deadline.in(states.of(limit, due, deadline.dueAt(), end, reading), false);
        if (end.isEmpty() && limit.isMetByTime() && deadline.state() == DeadlineState.MET) {
            return deadline.met(Optional.of(When.of(due)))
                    .with(Finding.of(FindingCode.DEEMED_SERVED, trigger.part(), due));
        }
        var posted = end.filter(event -> deadlineMetByPost(event, due));
        if (posted.isPresent()) {
            deadline = deadline.with(Finding.of(
                    FindingCode.POSTED_IN_TIME,
                    posted.get().part(),
                    posted.get().received().map(When::latest).orElse(due)));
        }
        if (deadline.state() != DeadlineState.UNKNOWN) return deadline;
        return end.isEmpty() && isPaidInPart(limit, trigger, reading)
                ? deadline.with(Finding.of(FindingCode.PAID_IN_PART))
                : deadline.lacking(missing(limit, end));
    }

    private static boolean isPaidInPart(TimeLimit limit, LegalEvent trigger, Reading reading) {
        var payments = reading.payments();
        return limit.is(TimeLimit.Role.FINE_PAYMENT)
                && payments.of(trigger.about()) instanceof Payments.Open
                && !payments.paid(trigger.about()).isEmpty();
    }

    private static boolean deadlineMetByPost(LegalEvent event, LocalDate due) {
        return event.received().filter(came -> came.earliest().isAfter(due)).isPresent()
                && event.when().matches(sent -> !sent.latest().isAfter(due));
    }

    /** What may be longer, or may have been met, turns a missed limit into one that nobody can tell of, as long as that may be so. */
    private Deadline doubted(Deadline deadline, Lengthenings.Course course, Optional<LegalEvent> end, Reading reading) {
        boolean missed = deadline.state() == DeadlineState.OVERDUE || deadline.state() == DeadlineState.MET_LATE;
        if (missed && course.perhaps().isPresent()) {
            var then = states.of(deadline.limit(), course.perhaps().get(), Optional.empty(), end, reading);
            if (then != deadline.state()) {
                return deadline.in(DeadlineState.UNKNOWN, end.isEmpty()).lacking(course.missing());
            }
        }
        var longest = longest(deadline);
        if (longest.isPresent()) {
            deadline = deadline.with(Finding.of(FindingCode.LONGER_IN_OTHER_CASES, longest.get()));
            if (missed
                    && states.of(deadline.limit(), longest.get(), Optional.empty(), end, reading) != deadline.state()) {
                return deadline.in(DeadlineState.UNKNOWN, end.isEmpty());
            }
        }
        boolean ranOut = Limitations.isOne(deadline);
        if (deadline.uncertain()
                && (deadline.state() == DeadlineState.OVERDUE
                        || deadline.state() == DeadlineState.MET_LATE && !ranOut)) {
            return deadline.in(DeadlineState.UNKNOWN, false);
        }
        return deadline;
    }

    /** The last day in the longest of the other cases, where the file cannot tell which case it is. */
    private Optional<LocalDate> longest(Deadline deadline) {
        var limit = deadline.limit();
        var start = deadline.reckoning().orElseThrow().start();
        return limit.alternatives().stream()
                .filter(other -> !other.code().equals(TimeLimit.NOT_TOLD)
                        && other.validity().holdsOn(start))
                .map(other -> Reckoning.of(limit, Reckoning.Length.of(other), start, List.of(), calendar)
                        .due())
                .max(Comparator.naturalOrder());
    }

    private static Optional<TimeLimit.Alternative> notTold(
            TimeLimit limit, LegalEvent trigger, LocalDate start, Reading reading) {
        return limit.alternative(TimeLimit.NOT_TOLD, start)
                .filter(_ ->
                        reading.part(trigger.about()).filter(Judge::isNotTold).isPresent());
    }

    private static boolean isNotTold(Part part) {
        return switch (part) {
            case PenaltyDecision decision -> decision.remediesTold().is(false);
            case SummaryDecision decision -> decision.remediesTold().is(false);
            case NoPenaltyDecision decision -> decision.remediesTold().is(false);
            default -> false;
        };
    }

    /** Some years after the decision was made nobody can ask any more, whatever they were told. */
    private Reckoning capped(
            TimeLimit.Alternative other, Reckoning reckoning, LegalEvent trigger, Reading reading, TimeLimit limit) {
        var made = reading.part(trigger.about()).flatMap(Judge::madeOn);
        if (other.capYears() == 0 || made.isEmpty()) {
            return reckoning;
        }
        var cap = Reckoning.set(reckoning.start(), made.get().plusYears(other.capYears()), limit.rolls(), calendar);
        return cap.due().isBefore(reckoning.due()) ? cap : reckoning;
    }

    private static Optional<LocalDate> madeOn(Part part) {
        return switch (part) {
            case PenaltyDecision decision -> decision.decidedOn().value().map(When::earliest);
            case SummaryDecision decision -> decision.decidedAt().value().map(When::earliest);
            case NoPenaltyDecision decision -> decision.decidedOn().value().map(When::earliest);
            default -> Optional.empty();
        };
    }

    private Deadline setInDocument(
            Deadline bare, LegalEvent trigger, LocalDate start, Optional<LegalEvent> end, Reading reading) {
        var days = reading.about(trigger, PriorNotice.class)
                .flatMap(notice -> notice.defenceDays().value())
                .filter(told -> told > 0 && told <= MOST_DAYS);
        if (days.isEmpty()) {
            return bare.lacking(List.of(new Missing(PartKind.PRIOR_NOTICE, "defenceDays")));
        }
        var length = new Reckoning.Length(days.get(), LengthUnit.WORKING_DAY, 0, List.of(), Optional.empty());
        return reckoned(bare, Reckoning.of(bare.limit(), length, start, List.of(), calendar), trigger, end, reading);
    }

    /** A duty without a number of days is open until it is done; the result of a test must be told before the notice. */
    private static Deadline duty(Deadline bare, LegalEvent trigger, Optional<LegalEvent> end, Reading reading) {
        var done = end.flatMap(event -> event.when().value());
        var notice = bare.limit().ends() == EventCode.RESULT_TOLD
                ? firstNotice(trigger, reading)
                : Optional.<LocalDate>empty();
        if (end.isPresent() && done.isEmpty()) {
            return bare.lacking(missing(bare.limit(), end));
        }
        if (done.isPresent()) {
            boolean late =
                    notice.filter(day -> done.get().earliest().isAfter(day)).isPresent();
            return bare.in(late ? DeadlineState.MET_LATE : DeadlineState.MET, false);
        }
        if (!reading.isLive()) {
            return bare.lacking(missing(bare.limit(), end));
        }
        boolean over = notice.filter(day -> !day.isAfter(reading.day())).isPresent();
        return bare.in(over ? DeadlineState.OVERDUE : DeadlineState.RUNNING, false);
    }

    /** The first notice after the trigger. */
    private static Optional<LocalDate> firstNotice(LegalEvent trigger, Reading reading) {
        var from = trigger.when().value().map(When::earliest).orElse(LocalDate.MIN);
        return reading.file().stream(PriorNotice.class)
                .flatMap(notice -> notice.issuedOn().value().stream())
                .map(When::latest)
                .filter(issued -> !issued.isBefore(from))
                .min(Comparator.naturalOrder());
    }

    /** What grows has no last day: it runs from the day after its trigger until it is ended. */
    private static Deadline accrual(Deadline bare, Optional<LegalEvent> end, Reading reading) {
        if (end.isPresent()) {
            return bare.metOn().isPresent()
                    ? bare.in(DeadlineState.MET, false)
                    : bare.lacking(missing(bare.limit(), end));
        }
        return reading.isLive() ? bare.in(DeadlineState.RUNNING, false) : bare.lacking(missing(bare.limit(), end));
    }

    /** What to look up: the day of what met it, or what would meet it. */
    static List<Missing> missing(TimeLimit limit, Optional<LegalEvent> end) {
        return end.map(LegalEvent::fact)
                .or(() -> EventsOf.fact(limit.ends()))
                .map(List::of)
                .orElse(List.of());
    }

    static Optional<UUID> about(LegalEvent trigger) {
        return Optional.of(trigger.about());
    }
}
