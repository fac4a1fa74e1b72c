package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.WaivedRight;
import org.anjuan.domain.casefile.Waiver;
import org.anjuan.domain.casefile.When;

/** The first day on which a penalty may be decided: when what the party may say, or ask for, after the notice is over or waived. */
public final class EarliestDecision {

    /** What may be told of the day. */
    public sealed interface Answer {

        /** The facts that the file would have to hold for more to be told. */
        default List<Missing> missing() {
            return List.of();
        }
    }

    /** It is that day. */
    public record On(LocalDate day, List<Reason> reasons) implements Answer {}

    /** It is that day or a later one, by what the file does not say. */
    public record NotBefore(LocalDate day, List<Reason> reasons, List<Missing> missing) implements Answer {}

    /** There is none: all acts were certainly found out only after that day, on which the time to punish them ran out. */
    public record RanOut(LocalDate day) implements Answer {}

    /** Nobody was told of a penalty, as far as the file goes: the day follows from a notice that it does not hold. */
    public record NoNotice() implements Answer {}

    /** Nothing can be told until the file holds these facts. */
    public record Unknown(List<Missing> missing) implements Answer {}

    /** It is another day for each of several parties. */
    public record OnEach(List<OfParty> parties, List<Missing> missing) implements Answer {
        public OnEach {
            parties = List.copyOf(parties);
            missing = List.copyOf(missing);
        }
    }

    /**
     * What may be told of the day for one party.
     *
     * @param decidedOn when it was decided for it; empty where that is still to come
     */
    public record OfParty(Party party, Answer answer, Optional<When> decidedOn) {}

    /**
     * Why not earlier.
     *
     * @param part the notice, the waiver or the hearing
     * @param day the first day that this leaves free
     */
    public record Reason(Why why, UUID part, LocalDate day) {}

    /** What has to be over. */
    public enum Why {
        DEFENCE_OVER,
        DEFENCE_WAIVED,
        HEARING_REQUEST_OVER,
        HEARING_WAIVED,
        HEARING_HELD
    }

    private static final Missing NOTICE_SERVED = new Missing(PartKind.SERVICE, "servedOn");

    private final CaseFile file;
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<Missing> missing = new LinkedHashSet<>();

    private EarliestDecision(CaseFile file) {
        this.file = file;
    }

    /** The same, told for each of several parties where their days are not the same. */
    public static Answer ofEach(CaseFile file, LegalClock clock, LocalDate day) {
        var all = of(file, clock, day);
        if (all instanceof RanOut) return all;
        var notices = NoticesAhead.of(file, day);
        var each = PartiesNoticed.to(notices, file).stream()
                .map(party -> ofParty(party, notices, file, clock, day))
                .toList();
        boolean alike = each.stream()
                        .map(one -> List.of(one.answer().getClass(), dayOf(one.answer())))
                        .distinct()
                        .count()
                < 2;
        return alike ? all : new OnEach(each, all.missing());
    }

    private static OfParty ofParty(
            Party party, List<PriorNotice> notices, CaseFile file, LegalClock clock, LocalDate day) {
        var own = notices.stream()
                .filter(notice -> PartiesNoticed.isTo(party, notice, file))
                .toList();
        var reading = new EarliestDecision(file);
        for (var notice : own) reading.notice(notice, clock.deadlines(ServedOnEach.on(party, file, notice), day));
        return new OfParty(party, reading.answer(), NoticesAhead.decidedOn(file, day, own, party));
    }

    private static Optional<LocalDate> dayOf(Answer answer) {
        return switch (answer) {
            case On(var day, var _) -> Optional.of(day);
            case NotBefore(var day, var _, var _) -> Optional.of(day);
            case RanOut _, NoNotice _, Unknown _, OnEach _ -> Optional.empty();
        };
    }

    /** Tells the day as the file stands, for the last round of the notices of what is decided next. */
    public static Answer of(CaseFile file, LegalClock clock, LocalDate day) {
        var notices = NoticesAhead.of(file, day);
        if (notices.isEmpty()) {
            return new NoNotice();
        }
        var deadlines = clock.deadlines(file, day);
        if (Limitations.of(file, deadlines, day, clock) instanceof Limitations.RanOut(var last))
            return new RanOut(last.due().orElseThrow());
        var reading = new EarliestDecision(file);
        for (var notice : notices)
            for (var seen : ServedOnEach.of(file, notice))
                reading.notice(notice, seen.equals(file) ? deadlines : clock.deadlines(seen, day));
        return reading.answer();
    }

    /** Whether there is such a day to tell of: without a notice of a penalty not where nothing was filed, nor where it was decided that there is none. */
    public static boolean isAsked(CaseFile file, LocalDate day) {
        return !NoticesAhead.of(file, day).isEmpty()
                || file.head().procedure() != Procedure.WITHOUT_CASE && !file.has(NoPenaltyDecision.class);
    }

    /** The day on which what the last notices announced was decided; nothing where a decision is still to come. */
    public static Optional<When> decidedOn(CaseFile file, LocalDate today) {
        return NoticesAhead.decidedOn(file, today);
    }

    private Answer answer() {
        var day = reasons.stream().map(Reason::day).max(Comparator.naturalOrder());
        if (day.isEmpty()) {
            return new Unknown(List.copyOf(missing));
        }
        return missing.isEmpty()
                ? new On(day.get(), List.copyOf(reasons))
                : new NotBefore(day.get(), List.copyOf(reasons), List.copyOf(missing));
    }

    private void notice(PriorNotice notice, List<Deadline> deadlines) {
        right(
                notice,
                deadlines,
                "statement-defence",
                WaivedRight.STATEMENT_AND_DEFENCE,
                Why.DEFENCE_OVER,
                Why.DEFENCE_WAIVED);
        if (notice.hearingRightTold().is(false) || notice.hearingRightTold().isNone()) {
            return;
        }
        if (notice.hearingRightTold().isUnknown()) {
            missing.add(new Missing(PartKind.PRIOR_NOTICE, "hearingRightTold"));
        }
        var hearing = file.stream(Hearing.class)
                .filter(asked -> NoticeMeant.isAbout(asked, notice, file)
                        && NoticeMeant.asked(asked).isKnown()
                        && !asked.rightExisted().is(false)
                        && isInTime(notice, deadlines))
                .findFirst();
        if (hearing.isPresent()) {
            held(hearing.get());
        } else {
            right(
                    notice,
                    deadlines,
                    "hearing-request",
                    WaivedRight.HEARING,
                    Why.HEARING_REQUEST_OVER,
                    Why.HEARING_WAIVED);
        }
    }

    /** Whether the hearing was asked for within the time for it, or nobody can tell. */
    private static boolean isInTime(PriorNotice notice, List<Deadline> deadlines) {
        return deadline(notice, deadlines, "hearing-request")
                .map(asking -> asking.state() != DeadlineState.MET_LATE)
                .orElse(true);
    }

    private void held(Hearing hearing) {
        var over = hearing.endedAt().orElse(hearing.startedAt()).value().map(When::latest);
        over.ifPresentOrElse(
                day -> add(new Reason(Why.HEARING_HELD, hearing.id(), day)),
                () -> missing.add(new Missing(PartKind.HEARING, "endedAt")));
    }

    /** Of several parties the one whose period ends last. */
    private void add(Reason reason) {
        boolean later = reasons.removeIf(other -> other.why() == reason.why()
                && other.part().equals(reason.part())
                && !other.day().isAfter(reason.day()));
        boolean told = !later
                && reasons.stream()
                        .anyMatch(other ->
                                other.why() == reason.why() && other.part().equals(reason.part()));
        if (!told) reasons.add(reason);
    }

    private void right(
            PriorNotice notice, List<Deadline> deadlines, String limit, WaivedRight right, Why over, Why waived) {
        var waiver = waiver(notice, right);
        if (waiver.isPresent()) {
            if (waiver.get().inWriting().isUnknown()) missing.add(new Missing(PartKind.WAIVER, "inWriting"));
            add(waiver.get()
                    .on()
                    .value()
                    .map(When::latest)
                    .map(day -> new Reason(waived, waiver.get().id(), day))
                    .orElseThrow());
            return;
        }
        var deadline = deadline(notice, deadlines, limit);
        var due = deadline.flatMap(Deadline::due);
        if (due.isPresent()) {
            add(new Reason(over, notice.id(), due.get().plusDays(1)));
        } else {
            missing.addAll(deadline.map(Deadline::missing)
                    .filter(facts -> !facts.isEmpty())
                    .orElse(List.of(NOTICE_SERVED)));
        }
    }

    /** A waiver that was made by word of mouth waives nothing; of several the one in writing counts. */
    private Optional<Waiver> waiver(PriorNotice notice, WaivedRight right) {
        return file.stream(Waiver.class)
                .filter(waiver -> waiver.right() == right || waiver.right() == WaivedRight.BOTH)
                .filter(waiver ->
                        NoticeMeant.isAbout(waiver, notice, file) && waiver.on().isKnown())
                .filter(waiver -> !waiver.inWriting().is(false))
                .min(Comparator.comparing(waiver -> waiver.inWriting().isUnknown()));
    }

    private static Optional<Deadline> deadline(PriorNotice notice, List<Deadline> deadlines, String limit) {
        return deadlines.stream()
                .filter(deadline -> deadline.limit().id().equals(limit))
                .filter(deadline -> deadline.part().equals(Optional.of(notice.id())))
                .findFirst();
    }
}
