package org.anjuan.domain.procedure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.NoticeMeant;

/** What must hold of a hearing. One that was not held answers for nothing: whether it had to be held is asked of the decision. */
final class HearingGuards {

    private HearingGuards() {}

    static Verdict requestInTime(Situation s) {
        return inTime(s, DecisionNotice::askedOn, "requestedOn", NoticeMeant::asked);
    }

    static Verdict hearingNoticeInTime(Situation s) {
        return inTime(s, HearingGuards::noticeOf, "startedAt", Hearing::startedAt);
    }

    private static List<Deadline> noticeOf(Hearing hearing, Situation s) {
        return s.limits("hearing-notice").stream()
                .filter(limit -> limit.part().filter(hearing.id()::equals).isPresent())
                .toList();
    }

    /** Each hearing is held against the limits of its own: what came too late for one says nothing of another. */
    private static Verdict inTime(
            Situation s,
            BiFunction<Hearing, Situation, List<Deadline>> limits,
            String field,
            Function<Hearing, Fact<When>> on) {
        if (isOfNone(s)) return Verdict.YES;
        var verdicts = hearings(s).stream()
                .map(hearing -> inTime(s, limits.apply(hearing, s), field, on.apply(hearing)))
                .toList();
        return verdicts.isEmpty()
                ? Verdict.unknown(new Obstacle.MissingFact(PartKind.HEARING, field))
                : Verdict.all(verdicts);
    }

    /** That of the step; before there is one, those that are still to be held. */
    private static List<Hearing> hearings(Situation s) {
        return s.part(Hearing.class)
                .map(List::of)
                .orElseGet(() -> s.file().stream(Hearing.class)
                        .filter(hearing ->
                                !hearing.startedAt().matches(at -> at.latest().isBefore(s.day())))
                        .toList());
    }

    private static Verdict inTime(Situation s, List<Deadline> limits, String field, Fact<When> said) {
        if (limits.stream().anyMatch(limit -> limit.state() == DeadlineState.MET)) return Verdict.YES;
        for (var limit : limits)
            if (limit.state() == DeadlineState.MET_LATE) return Verdict.no(Obstacle.RanOut.of(limit));
        var missing = limits.stream()
                .filter(_ -> s.part().isPresent())
                .flatMap(limit -> limit.missing().stream())
                .map(fact -> new Obstacle.MissingFact(fact.kind(), fact.field()))
                .distinct()
                .toArray(Obstacle[]::new);
        if (missing.length > 0) return Verdict.unknown(missing);
        return said.isKnown() ? Verdict.NOT_TOLD : Verdict.unknown(new Obstacle.MissingFact(PartKind.HEARING, field));
    }

    static Verdict hostIndependent(Situation s) {
        if (isOfNone(s)) return Verdict.YES;
        var hearings = hearings(s);
        return hearings.isEmpty()
                ? host(Fact.unknown(), s)
                : Verdict.all(hearings.stream()
                        .map(hearing -> host(hearing.host(), s))
                        .toList());
    }

    private static Verdict host(Fact<Official> host, Situation s) {
        return People.didNotInvestigate(host, PartKind.HEARING, "host", s);
    }

    /** Before there is one, those that are still to be held. */
    static List<Hearing> ahead(Situation s) {
        return s.part().isPresent() ? List.of() : hearings(s);
    }

    /**
     * Whether it was only asked for. Nothing tells that it was held, and the office would have that on record, or need not hold what was asked for too late
     * or without the right to it (Administrative Penalty Law, art. 64).
     */
    private static boolean isOfNone(Situation s) {
        var hearing = s.part(Hearing.class);
        if (hearing.isEmpty() || isHeld(hearing.get())) return false;
        return s.isLive()
                || hearing.get().startedAt().isNone()
                || hearing.get().rightExisted().is(false)
                || isLate(hearing.get(), s);
    }

    private static boolean isHeld(Hearing hearing) {
        return Stream.of(
                        hearing.startedAt(),
                        hearing.endedAt(),
                        hearing.noticeIssuedOn(),
                        hearing.host(),
                        hearing.partyAttended(),
                        hearing.course(),
                        hearing.signature(),
                        hearing.reportOn())
                .anyMatch(Fact::isKnown);
    }

    /** Asked for after the time that the notice gave for it: of several the one that the hearing is about. */
    static boolean isLate(Hearing hearing, Situation s) {
        var asking = DecisionNotice.askedOn(hearing, s);
        return asking.stream().anyMatch(limit -> limit.state() == DeadlineState.MET_LATE)
                && asking.stream().noneMatch(limit -> limit.state() == DeadlineState.MET);
    }
}
