package org.anjuan.domain.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Laws;

/**
 * One time limit as it runs in one file.
 *
 * @param limit the version of the limit that holds for its trigger
 * @param part the part it is about: the order, the notice, the decision, the party that it runs for alone; else the one that started it
 * @param trigger when it was started
 * @param reckoning how the due date was found; empty while a fact is missing, and for a duty without a number of days
 * @param dueAt the minute, for limits in hours whose start is known to the minute
 * @param metOn when it was met
 * @param uncertain whether it is not known that the limit applies at all
 * @param subject more words on what is due: the measure of an order, the act, paper or party where the limit runs for several; blank where the limit's name says it
 * @param missing the facts that the file would have to hold for what is unknown to be told
 * @param findings what is odd, or worth knowing, about how it was reckoned
 * @param floating whether state or date change with the days alone: it stands still, or has not begun
 */
public record Deadline(
        TimeLimit limit,
        Optional<UUID> part,
        Optional<When> trigger,
        Optional<Reckoning> reckoning,
        Optional<LocalDateTime> dueAt,
        Optional<When> metOn,
        DeadlineState state,
        boolean uncertain,
        String subject,
        LocalDate asOf,
        List<Missing> missing,
        List<Finding> findings,
        boolean floating) {

    public Deadline {
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /** One of which only the state is known. */
    static Deadline bare(TimeLimit limit, Optional<UUID> part, DeadlineState state, LocalDate asOf) {
        return new Deadline(
                limit,
                part,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state,
                false,
                "",
                asOf,
                List.of(),
                List.of(),
                false);
    }

    /** The same with more words on what is due. */
    Deadline about(String what) {
        return new Deadline(
                limit, part, trigger, reckoning, dueAt, metOn, state, uncertain, what, asOf, missing, findings,
                floating);
    }

    /** The same for that party alone. */
    Deadline of(Party party) {
        return new Deadline(
                limit,
                Optional.of(party.id()),
                trigger,
                reckoning,
                dueAt,
                metOn,
                state,
                uncertain,
                party.name(),
                asOf,
                missing,
                findings,
                floating);
    }

    Deadline started(Optional<When> when) {
        return new Deadline(
                limit, part, when, reckoning, dueAt, metOn, state, uncertain, subject, asOf, missing, findings,
                floating);
    }

    /** The same, of which it is not known that it applies. */
    Deadline doubtful() {
        return new Deadline(
                limit, part, trigger, reckoning, dueAt, metOn, state, true, subject, asOf, missing, findings, floating);
    }

    Deadline met(Optional<When> when) {
        return new Deadline(
                limit, part, trigger, reckoning, dueAt, when, state, uncertain, subject, asOf, missing, findings,
                floating);
    }

    /** The same in another state, which passes by itself where it floats. */
    Deadline in(DeadlineState other, boolean floats) {
        return new Deadline(
                limit, part, trigger, reckoning, dueAt, metOn, other, uncertain, subject, asOf, missing, findings,
                floats);
    }

    /** The same without a last day: what began it is not known. */
    Deadline undated() {
        return new Deadline(
                limit,
                part,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                metOn,
                state,
                uncertain,
                subject,
                asOf,
                missing,
                findings,
                floating);
    }

    Deadline lacking(List<Missing> facts) {
        var all = new ArrayList<>(missing);
        facts.stream().filter(fact -> !all.contains(fact)).forEach(all::add);
        return new Deadline(
                limit, part, trigger, reckoning, dueAt, metOn, state, uncertain, subject, asOf, all, findings,
                floating);
    }

    Deadline with(Finding finding) {
        var all = new ArrayList<>(findings);
        all.add(finding);
        return new Deadline(
                limit, part, trigger, reckoning, dueAt, metOn, state, uncertain, subject, asOf, missing, all, floating);
    }

    /** The articles of the day that started it, else of the day that met it: a later law that says the same is not cited for it. */
    public List<Citation> citations(Laws laws) {
        return lawOf().map(day -> laws.on(limit.citations(), day)).orElse(limit.citations());
    }

    /** The day of whose law the articles are. */
    public Optional<LocalDate> lawOf() {
        return trigger.or(() -> metOn).map(When::latest);
    }

    /** The deferral that was asked for too late and granted all the same, with the last day if it counts. */
    Optional<Finding> grantedLate() {
        return findings.stream()
                .filter(finding -> finding.code() == FindingCode.DEFERRAL_GRANTED_LATE)
                .findFirst();
    }

    /** Whether nothing is open but whether a deferral counts that was asked for too late and granted all the same. */
    public boolean hangsOnDeferral() {
        boolean other = !missing.isEmpty() || has(FindingCode.PAID_IN_PART);
        return state == DeadlineState.UNKNOWN
                && !other
                && (has(FindingCode.LATE_FINE_UNLESS_DEFERRED) || has(FindingCode.DEFERRAL_GRANTED_LATE) && !uncertain);
    }

    /** Whether it is not met, and has run out if such a deferral does not count: a person decides, and somebody has to see to that. */
    public boolean isForAPerson() {
        return hangsOnDeferral() && metOn.isEmpty();
    }

    private boolean has(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    /** The last day. */
    public Optional<LocalDate> due() {
        return reckoning.map(Reckoning::due);
    }

    /** Whether the last day may still move because a holiday notice is missing. */
    public boolean provisional() {
        return reckoning.map(Reckoning::provisional).orElse(false);
    }

    /** What the file does say of that fact, where the count wants it more exactly: a month for a day, or a day for a minute. */
    public Optional<When> roughly(Missing fact) {
        var began = trigger.filter(when -> (!when.hasDay() || isOfHoursOnly(when))
                && EventsOf.facts(limit.trigger()).contains(fact));
        return began.or(() ->
                metOn.filter(when -> (!when.hasDay() || States.isMinuteMissing(when, dueAt) || isOfHoursOnly(when))
                        && EventsOf.facts(limit.ends()).contains(fact)));
    }

    /** Whether the file knows only the month in which it began, so that its last day is the latest possible. */
    public boolean isOfMonth() {
        return trigger.filter(when -> !when.hasDay()).isPresent();
    }

    /** Whether only the day is known in a count of hours that hangs on the minute at which it began. */
    private boolean isOfHoursOnly(When when) {
        return state == DeadlineState.UNKNOWN
                && limit.unit() == LengthUnit.HOUR
                && dueAt.isEmpty()
                && !(when instanceof When.Minute);
    }

    /** Days from the day of reckoning to the last day; negative when it has passed. */
    public OptionalLong daysLeft() {
        return due().map(day -> OptionalLong.of(day.toEpochDay() - asOf.toEpochDay()))
                .orElseGet(OptionalLong::empty);
    }

    /** How long until the minute it ends, negative when it has passed; for limits in hours whose start is known to the minute. */
    public Optional<Duration> timeLeft(LocalDateTime now) {
        return dueAt.map(end -> Duration.between(now, end));
    }
}
