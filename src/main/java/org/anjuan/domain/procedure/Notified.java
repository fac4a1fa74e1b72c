package org.anjuan.domain.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.PartiesNoticed;

/** Whom a decision punishes, whether each of them was told before, and whether each who was told has one: a notice to one party is none to another (Administrative Penalty Law, arts. 44 and 45). */
final class Notified {

    private Notified() {}

    /** The parties that the decision of the step names; before it is made, those who were told that one is to come and for whom none was made yet. */
    private static Set<UUID> punished(Situation s) {
        if (s.part().isPresent())
            return s.part(PenaltyDecision.class).map(Notified::named).orElse(Set.of());
        return s.step().filter(code -> code == StepCode.DECIDE).isPresent()
                ? PartiesNoticed.undecided(s.file(), s.day()).stream()
                        .map(Party::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Whom a decision names, for the whole of it or in one of its lines. */
    static Set<UUID> named(Part made) {
        var parties = new LinkedHashSet<UUID>();
        if (made instanceof PenaltyDecision decision) {
            decision.party().value().map(Ref::id).ifPresent(parties::add);
            for (var line : decision.lines()) line.party().value().map(Ref::id).ifPresent(parties::add);
        }
        if (made instanceof NoPenaltyDecision decision)
            decision.party().value().map(Ref::id).ifPresent(parties::add);
        return parties;
    }

    /** Nobody who was told that a penalty is to come is left without a decision when the case ends, unless it ends in another way than by one. */
    static Verdict noneLeft(Situation s) {
        var elsewhere = s.part(Closing.class)
                .map(Closing::ground)
                .filter(ground -> ground == ClosingGround.TRANSFERRED || ground == ClosingGround.TERMINATED);
        if (elsewhere.isPresent()) return Verdict.YES;
        var decided = s.told(false, PenaltyDecision.class);
        return Verdict.all(PartiesNoticed.undecided(s.file(), s.day()).stream()
                .map(party -> Verdict.onRecord(decided, s, new Obstacle.NotDecided(party.name())))
                .toList());
    }

    /** Whether the notice is not known to be for others than those the decision punishes. */
    static boolean mayBeFor(PriorNotice notice, Situation s) {
        var punished = punished(s);
        return punished.isEmpty() || punished.stream().anyMatch(party -> isFor(notice, party, s.file()));
    }

    /** Addressed to the party, alone or in a line, or served on it all the same. */
    private static boolean isFor(PriorNotice notice, UUID party, CaseFile file) {
        return !notice.party().isKnown()
                || isOn(notice.party(), party)
                || notice.proposed().stream().anyMatch(line -> isOn(line.party(), party))
                || file.servicesOf(notice.id()).stream().anyMatch(service -> isOn(service.party(), party));
    }

    private static boolean isOn(Fact<Ref<Party>> named, UUID party) {
        return named.matches(ref -> ref.id().equals(party));
    }

    /** Whether it was served on somebody whom the decision does not punish. */
    static boolean isOfAnother(Service service, Situation s) {
        var punished = punished(s);
        return !punished.isEmpty()
                && service.party().isKnown()
                && punished.stream().noneMatch(party -> isOn(service.party(), party));
    }

    /** Each party that is punished was given a notice; one of which nobody is told to have been given any is not told of here. */
    static Verdict all(Situation s) {
        var kind = s.isOfDailyFine() ? NoticeKind.DAILY_FINE : NoticeKind.PENALTY;
        var notices = s.before(PriorNotice.class).stream()
                .filter(notice -> notice.kind() == kind)
                .toList();
        if (notices.isEmpty()) return Verdict.YES;
        var verdicts = new ArrayList<Verdict>();
        for (var party : punished(s))
            s.file().find(party).map(Party.class::cast).ifPresent(told -> verdicts.add(told(told, notices, s)));
        return Verdict.all(verdicts);
    }

    private static Verdict told(Party party, List<PriorNotice> notices, Situation s) {
        var own = notices.stream()
                .filter(notice -> isFor(notice, party.id(), s.file()))
                .toList();
        boolean reached = own.stream().anyMatch(notice -> mayHaveReached(notice, party.id(), s.file()));
        return reached
                ? inTime(party.id(), own, s)
                : Verdict.onRecord(
                        s.told(false, own.isEmpty() ? PriorNotice.class : Service.class),
                        s,
                        new Obstacle.NotNotified(party.name()));
    }

    /** Of several who are punished each must have it before the decision; when it reached a single one is told as such. */
    private static Verdict inTime(UUID party, List<PriorNotice> own, Situation s) {
        boolean unserved =
                own.stream().anyMatch(notice -> s.file().servicesOf(notice.id()).isEmpty());
        if (unserved || punished(s).size() < 2) return Verdict.YES;
        var served = own.stream()
                .flatMap(notice -> s.file().servicesOf(notice.id()).stream())
                .filter(service -> !service.party().isKnown() || isOn(service.party(), party))
                .map(s.clock()::servedOn)
                .toList();
        if (served.stream().anyMatch(on -> on.matches(day -> !day.latest().isAfter(s.day())))) return Verdict.YES;
        if (!served.stream().allMatch(Fact::isKnown))
            return Verdict.unknown(new Obstacle.MissingFact(PartKind.SERVICE, "servedOn"));
        var first = served.stream()
                .flatMap(on -> on.value().stream())
                .min(Comparator.comparing(When::earliest))
                .orElseThrow();
        return first.earliest().isAfter(s.day())
                ? Verdict.no(new Obstacle.ServedLate(PartKind.PRIOR_NOTICE, first.earliest(), s.day()))
                : Verdict.unknown(new Obstacle.OnlyRoughly(PartKind.SERVICE, "servedOn", first));
    }

    /** A notice without any service is told of as such. */
    private static boolean mayHaveReached(PriorNotice notice, UUID party, CaseFile file) {
        var services = file.servicesOf(notice.id());
        return services.isEmpty()
                || services.stream().anyMatch(service -> !service.party().isKnown() || isOn(service.party(), party));
    }
}
