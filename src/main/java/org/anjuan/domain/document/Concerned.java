package org.anjuan.domain.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;

/** Whom the papers of a part concern: the party it names, else that of the decision, notice or order it follows. */
public final class Concerned {

    /** Parts that tell of the case as a whole, and so of all its parties. */
    private static final Set<PartKind> WHOLE_CASE = EnumSet.of(
            PartKind.FILING,
            PartKind.EXTENSION,
            PartKind.EXCLUDED_PERIOD,
            PartKind.TERMINATION,
            PartKind.INVESTIGATION_REPORT,
            PartKind.CASE_REVIEW,
            PartKind.LEGAL_REVIEW,
            PartKind.COLLECTIVE_DISCUSSION,
            PartKind.CLOSING);

    private static final List<String> LEADING = List.of("about", "decision", "notice", "order", "after", "replaces");
    private static final int FARTHEST = 4;

    private final CaseFile file;

    /** The parties of this file. */
    public Concerned(CaseFile file) {
        this.file = file;
    }

    /** The parties of this part; empty where the file has several and does not say which. */
    public List<Party> of(Part part) {
        var all = file.all(Party.class);
        if (all.size() < 2 || WHOLE_CASE.contains(part.kindOfPart())) return all;
        return named(part, FARTHEST);
    }

    private List<Party> named(Part part, int steps) {
        var own = read(part, "party");
        if (own.isPresent())
            return own.filter(Party.class::isInstance).map(Party.class::cast).stream()
                    .toList();
        var inLines = lines(part)
                .flatMap(line -> file.find(line.party(), Party.class).stream())
                .distinct()
                .toList();
        if (!inLines.isEmpty() || steps == 0) return inLines;
        return LEADING.stream()
                .flatMap(name -> read(part, name).stream())
                .map(next -> named(next, steps - 1))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<PenaltyLine> lines(Part part) {
        return switch (part) {
            case PenaltyDecision decision -> decision.lines().stream();
            case PriorNotice notice -> notice.proposed().stream();
            default -> Stream.of();
        };
    }

    private Optional<Part> read(Part part, String name) {
        var shape = Shape.of(part.getClass());
        return shape.field(name)
                .map(field -> shape.get(part, field))
                .flatMap(value ->
                        value instanceof Fact.Known<?>(Ref<?> ref) ? file.find(ref.id()) : Optional.<Part>empty());
    }
}
