package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Termination;
import org.anjuan.domain.casefile.When;

/**
 * The parties to whom a notice of a penalty went, and which decisions are for each of them: who was told that a penalty is to come gets one, or is told that
 * there is none, and what is decided for one of them is not decided for another (Administrative Penalty Law, arts. 44, 57 and 60).
 */
public final class PartiesNoticed {

    private PartiesNoticed() {}

    /** All of them, in the order of the notices; none where no notice names anybody. */
    static List<Party> of(CaseFile file) {
        return to(penalties(file).toList(), file);
    }

    /** Those for whom nothing is decided by that day, where something is decided for another: before that, the whole case waits for its decision. */
    public static List<Party> undecided(CaseFile file, LocalDate day) {
        var made = decisions(file).stream()
                .filter(decision -> !isAfter(madeOn(decision), day))
                .toList();
        if (made.isEmpty() || file.has(Termination.class)) return List.of();
        var given = penalties(file)
                .filter(notice -> !isAfter(notice.issuedOn(), day))
                .toList();
        return to(given, file).stream()
                .filter(party -> decisions(file, party).stream().noneMatch(made::contains))
                .toList();
    }

    /** Those to whom one of these notices went. */
    static List<Party> to(List<PriorNotice> notices, CaseFile file) {
        return notices.stream()
                .flatMap(notice -> addressed(notice, file).stream())
                .distinct()
                .flatMap(id -> file.find(id).stream())
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .toList();
    }

    /** Whether that notice went to the party, or does not say to whom it went. */
    static boolean isTo(Party party, PriorNotice notice, CaseFile file) {
        var parties = addressed(notice, file);
        return parties.isEmpty() || parties.contains(party.id());
    }

    /** Whether a decision is for the party, or may be. */
    static boolean isDecidedFor(Part decision, Party party, CaseFile file) {
        return decisions(file, party).contains(decision);
    }

    /** The file as the party sees it: without the decisions that are for others. */
    static CaseFile seenBy(Party party, CaseFile file) {
        var own = decisions(file, party);
        var seen = file;
        for (var decision : decisions(file)) if (!own.contains(decision)) seen = seen.without(decision.id());
        return seen;
    }

    /** To whom that notice went: whom it names, for the whole of it or in a line, and on whom it was served. */
    private static Set<UUID> addressed(PriorNotice notice, CaseFile file) {
        var parties = named(notice.party(), notice.proposed());
        parties.addAll(servedOn(notice, file));
        return parties;
    }

    private static Stream<PriorNotice> penalties(CaseFile file) {
        return file.stream(PriorNotice.class).filter(notice -> notice.kind() == NoticeKind.PENALTY);
    }

    private static List<Part> decisions(CaseFile file) {
        return file.parts().stream()
                .filter(part -> part instanceof PenaltyDecision || part instanceof NoPenaltyDecision)
                .toList();
    }

    /** Those that name the party or nobody; where there is none, those that leave it open whom else they are for. */
    private static List<Part> decisions(CaseFile file, Party party) {
        var all = decisions(file);
        var own = all.stream()
                .filter(decision -> named(decision).isEmpty() || named(decision).contains(party.id()))
                .toList();
        return own.isEmpty()
                ? all.stream()
                        .filter(decision -> mayBeFor(party.id(), decision, file))
                        .toList()
                : own;
    }

    /** One that parts nothing among several, where it reached the party, or rests on the notice that did. */
    private static boolean mayBeFor(UUID party, Part decision, CaseFile file) {
        if (decision instanceof PenaltyDecision penalty
                && !named(Fact.unknown(), penalty.lines()).isEmpty()) return false;
        return servedOn(decision, file).contains(party)
                || notices(decision, file).stream()
                        .anyMatch(notice -> addressed(notice, file).contains(party));
    }

    /** The notice that it names, else the only one there is. */
    private static List<PriorNotice> notices(Part decision, CaseFile file) {
        if (decision instanceof PenaltyDecision penalty && penalty.notice().isKnown())
            return file.find(penalty.notice(), PriorNotice.class).stream().toList();
        var all = penalties(file).toList();
        return all.size() == 1 ? all : List.of();
    }

    private static Set<UUID> named(Part decision) {
        return switch (decision) {
            case PenaltyDecision penalty -> named(penalty.party(), penalty.lines());
            case NoPenaltyDecision none -> named(none.party(), List.of());
            default -> Set.of();
        };
    }

    private static Set<UUID> named(Fact<Ref<Party>> party, List<PenaltyLine> lines) {
        var parties = new LinkedHashSet<UUID>();
        party.value().map(Ref::id).ifPresent(parties::add);
        for (var line : lines) line.party().value().map(Ref::id).ifPresent(parties::add);
        return parties;
    }

    private static List<UUID> servedOn(Part paper, CaseFile file) {
        return file.servicesOf(paper.id()).stream()
                .map(Service::party)
                .flatMap(party -> party.value().stream())
                .map(Ref::id)
                .toList();
    }

    private static Fact<When> madeOn(Part decision) {
        return switch (decision) {
            case PenaltyDecision penalty -> penalty.decidedOn();
            case NoPenaltyDecision none -> none.decidedOn();
            default -> Fact.unknown();
        };
    }

    private static boolean isAfter(Fact<When> made, LocalDate day) {
        return made.matches(on -> on.earliest().isAfter(day));
    }
}
