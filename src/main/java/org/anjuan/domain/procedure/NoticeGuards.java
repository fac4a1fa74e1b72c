package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.Months;
import org.anjuan.domain.clock.NoticeMeant;
import org.anjuan.domain.clock.ServedOnEach;

/** What a decision waits for after its notice: that it reached the party, and that what the party may say or ask for is over. */
final class NoticeGuards {

    private NoticeGuards() {}

    static Verdict noticeServed(Situation s) {
        var told = Notified.all(s);
        return told.holds().is(true) ? served(s) : told;
    }

    private static Verdict served(Situation s) {
        var notice = DecisionNotice.of(s);
        var early = notice.isEmpty() ? DecisionNotice.tooEarly(s) : Optional.<Obstacle>empty();
        if (early.isPresent())
            return Verdict.onRecord(
                    DecisionNotice.named(s).isPresent() ? Fact.known(false) : s.told(false, PriorNotice.class),
                    s,
                    early.get());
        if (notice.isEmpty() && DecisionNotice.named(s).isPresent())
            return Verdict.no(new Obstacle.SaysOtherwise(PartKind.PENALTY_DECISION, "notice"));
        if (notice.isEmpty())
            return LateNotice.of(s)
                    .map(Verdict::no)
                    .orElseGet(() -> Verdict.onRecord(
                            s.told(false, PriorNotice.class), s, new Obstacle.MissingPart(PartKind.PRIOR_NOTICE)));
        var own = ofOthersLeftOut(s);
        var served = own.servedOn(notice.get());
        if (served.isPresent()) return inTime(served.get(), notice.get(), s);
        boolean dayOpen = !own.file().servicesOf(notice.get().id()).isEmpty();
        return dayOpen
                ? Verdict.unknown(new Obstacle.MissingFact(PartKind.SERVICE, "servedOn"))
                : Verdict.onRecord(s.told(false, Service.class), s, unserved(notice.get()));
    }

    private static Verdict inTime(When served, PriorNotice notice, Situation s) {
        if (!served.latest().isAfter(s.day())) return Verdict.YES;
        if (!served.earliest().isAfter(s.day()))
            return Verdict.unknown(new Obstacle.OnlyRoughly(PartKind.SERVICE, "servedOn", served));
        var late = new Obstacle.ServedLate(PartKind.PRIOR_NOTICE, served.earliest(), s.day());
        return Verdict.no(s.part().isPresent() ? late : announced(notice, s).orElse(late));
    }

    /** Where a notice to several was served on each on a day of its own, that on those whom the decision punishes counts. */
    private static Situation ofOthersLeftOut(Situation s) {
        var notice = DecisionNotice.of(s);
        if (notice.isEmpty()) return s;
        var file = s.file();
        for (var service : s.file().servicesOf(notice.get().id()))
            if (Notified.isOfAnother(service, s)) file = file.without(service.id());
        return file.equals(s.file()) ? s : s.reading(file);
    }

    /** The announcement that is not over yet: of a step that is only thought of nothing came after it. */
    private static Optional<Obstacle> announced(PriorNotice notice, Situation s) {
        var services =
                s.file().servicesOf(notice.id()).stream().map(Service::id).toList();
        return s.limits("service-announcement").stream()
                .filter(limit -> limit.due().isPresent()
                        && limit.part().filter(services::contains).isPresent())
                .findFirst()
                .map(Obstacle.StillRunning::of);
    }

    private static Obstacle unserved(PriorNotice notice) {
        return new Obstacle.NotServed(
                PartKind.PRIOR_NOTICE,
                notice.number().value().map(Object::toString).orElse(""));
    }

    static Verdict defenceOver(Situation s) {
        return over(s, "statement-defence", WaivedRight.HEARING);
    }

    /** Where the right to a hearing was told; one that was held or asked for is another guard's matter. */
    static Verdict hearingOver(Situation s) {
        var told = DecisionNotice.of(s).map(PriorNotice::hearingRightTold).orElse(Fact.unknown());
        boolean asked = s.before(Hearing.class).stream()
                .anyMatch(hearing -> DecisionNotice.concerns(hearing, DecisionNotice.of(s), s));
        if (told.is(false) || asked) return Verdict.YES;
        var over = over(s, "hearing-request", WaivedRight.STATEMENT_AND_DEFENCE);
        return told.is(true)
                ? over
                : new Verdict(over.holds().is(true) ? Fact.known(true) : Fact.unknown(), over.obstacles());
    }

    /** For each whom the notice reached, from the day on which it did. */
    private static Verdict over(Situation all, String id, WaivedRight other) {
        var s = ofOthersLeftOut(all);
        var notice = DecisionNotice.of(s);
        if (notice.isEmpty())
            return s.part().isPresent()
                    ? Verdict.NOT_TOLD
                    : Verdict.unknown(new Obstacle.MissingPart(PartKind.PRIOR_NOTICE));
        return Verdict.all(ServedOnEach.of(s.file(), notice.get()).stream()
                .map(file -> over(file.equals(s.file()) ? s : s.reading(file), notice.get(), id, other))
                .toList());
    }

    /** The period ended before the day of the step, or the party gave it up in writing before. */
    private static Verdict over(Situation s, PriorNotice notice, String id, WaivedRight other) {
        var waivers = s.before(Waiver.class).stream()
                .filter(waiver -> waiver.right() != other && NoticeMeant.isAbout(waiver, notice, s.file()))
                .toList();
        if (waivers.stream().anyMatch(waiver -> waiver.inWriting().is(true))) return Verdict.YES;
        if (isOver(period(id, notice, servedAs(When::latest, s)), s)) return Verdict.YES;
        var earliest = period(id, notice, servedAs(When::earliest, s));
        if (earliest.flatMap(Deadline::due).isEmpty() || isOver(earliest, s))
            return Verdict.unknown(began(period(id, notice, s.deadlines()), s));
        boolean perhapsWaived =
                waivers.stream().anyMatch(waiver -> waiver.inWriting().isUnknown());
        return perhapsWaived
                ? Verdict.unknown(new Obstacle.MissingFact(PartKind.WAIVER, "inWriting"))
                : Verdict.no(Obstacle.StillRunning.of(earliest.get()));
    }

    private static Optional<Deadline> period(String id, PriorNotice notice, List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(limit -> limit.limit().id().equals(id)
                        && limit.part().filter(notice.id()::equals).isPresent())
                .findFirst();
    }

    /** The deadlines if what was served in a month had been served on that day of it. */
    private static List<Deadline> servedAs(Function<When, LocalDate> day, Situation s) {
        var read = Months.readAs(day, s.file(), Service.class, "servedOn");
        return read.equals(s.file()) ? s.deadlines() : s.clock().deadlines(read, s.day());
    }

    private static boolean isOver(Optional<Deadline> period, Situation s) {
        return period.flatMap(Deadline::due).filter(s.day()::isAfter).isPresent();
    }

    /** What would tell how long it runs. */
    private static Obstacle began(Optional<Deadline> period, Situation s) {
        return period.flatMap(limit -> limit.missing().stream()
                        .flatMap(fact -> FilingGuards.lacking(limit, fact, s.file()).stream())
                        .findFirst())
                .orElse(new Obstacle.MissingFact(PartKind.SERVICE, "servedOn"));
    }

    /** A hearing asked for in time must have ended before the decision. */
    static Verdict hearingHeld(Situation s) {
        var verdicts = new ArrayList<Verdict>();
        for (var hearing : DecisionNotice.hearingsAsked(s)) {
            boolean asked =
                    !HearingGuards.isLate(hearing, s) && !hearing.rightExisted().is(false);
            if (!asked) continue;
            var held = hearing.endedAt().orElse(hearing.startedAt());
            if (!held.isKnown())
                verdicts.add(Verdict.onRecord(
                        Verdict.isThere(held), s, new Obstacle.MissingFact(PartKind.HEARING, "startedAt")));
            else verdicts.add(heldBefore(held.value().orElseThrow(), hearing, s));
        }
        return Verdict.all(verdicts);
    }

    private static Verdict heldBefore(When held, Hearing hearing, Situation s) {
        if (!held.latest().isAfter(s.day())) return Verdict.YES;
        var field = hearing.endedAt().isKnown() ? "endedAt" : "startedAt";
        return held.earliest().isAfter(s.day())
                ? Verdict.no(new Obstacle.SaysOtherwise(PartKind.HEARING, field))
                : Verdict.unknown(new Obstacle.OnlyRoughly(PartKind.HEARING, field, held));
    }
}
