package org.anjuan.domain.clock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Publication;

/** Which publications of a file are of a decision: those that name it, and of those that name none what may be by its day. */
public final class Publications {

    /** What tells of which decision a publication is. */
    static final Missing ABOUT = new Missing(PartKind.PUBLICATION, "about");

    private Publications() {}

    /** They may be none where another decision took its place: what came out after that is the other's. */
    public static List<Publication> of(CaseFile file, PenaltyDecision decision) {
        return file.stream(Publication.class)
                .filter(each -> each.mayBeOf(decision.id()))
                .filter(each -> each.about().isKnown() || mayBe(file, each, decision))
                .toList();
    }

    /** Whether it is of this decision and of no other: it names it, or by its day there is no other. */
    static boolean isOnlyOf(CaseFile file, Publication publication, PenaltyDecision decision) {
        return publication.about().isKnown()
                ? publication.mayBeOf(decision.id())
                : decisions(file, publication).equals(List.of(decision));
    }

    /**
     * What happened in a publication, told of each decision that it can be of: of the one it names, of the only one that its day allows, of each of several perhaps.
     */
    static Stream<LegalEvent> events(CaseFile file, Publication publication, LegalEvent event) {
        if (publication.about().isKnown() || !file.has(PenaltyDecision.class)) return Stream.of(event);
        var decisions = decisions(file, publication);
        return decisions.stream()
                .map(decision -> new LegalEvent(
                        event.code(),
                        event.when(),
                        event.part(),
                        decisions.size() == 1 ? event.fact() : ABOUT,
                        Optional.of(decision.id()),
                        decisions.size() == 1 ? event.role() : LegalEvent.Role.PERHAPS,
                        event.received()));
    }

    private static List<PenaltyDecision> decisions(CaseFile file, Publication publication) {
        return file.stream(PenaltyDecision.class)
                .filter(decision -> mayBe(file, publication, decision))
                .toList();
    }

    private static boolean mayBe(CaseFile file, Publication publication, PenaltyDecision decision) {
        return !isBefore(publication, decision)
                && file.stream(PenaltyDecision.class)
                        .filter(later ->
                                later.replaces().matches(ref -> ref.id().equals(decision.id())))
                        .noneMatch(later -> isAfter(publication, later));
    }

    private static boolean isBefore(Publication publication, PenaltyDecision decision) {
        return publication
                .publishedOn()
                .matches(out -> decision.decidedOn().matches(on -> out.latest().isBefore(on.earliest())));
    }

    private static boolean isAfter(Publication publication, PenaltyDecision decision) {
        return publication
                .publishedOn()
                .matches(
                        out -> decision.decidedOn().matches(on -> out.earliest().isAfter(on.latest())));
    }
}
