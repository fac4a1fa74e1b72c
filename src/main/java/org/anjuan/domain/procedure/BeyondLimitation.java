package org.anjuan.domain.procedure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.Limitations;

/**
 * Acts found out only when they are no longer punished. That the time ran out is nobody's fault: only who files a case for such an act, or punishes it all the same, goes
 * against it (Administrative Penalty Law, art. 36).
 *
 * @param over the acts whose time ran out
 */
record BeyondLimitation(CaseFile file, Set<UUID> over) {

    static BeyondLimitation of(CaseFile file, List<Deadline> ranOut) {
        return new BeyondLimitation(
                file,
                ranOut.stream()
                        .filter(Limitations::isOne)
                        .flatMap(limit -> limit.part().stream())
                        .collect(Collectors.toSet()));
    }

    /** Whether no act of the file may be punished. */
    boolean isForAll() {
        return file.stream(Violation.class).allMatch(act -> over.contains(act.id()));
    }

    /** Once it is decided the decision counts; before that, that a case was filed. */
    boolean isBreach(UUID act) {
        return isDecided() ? isPunished(act) : isFiled();
    }

    private boolean isDecided() {
        return file.has(PenaltyDecision.class) || file.has(SummaryDecision.class) || file.has(NoPenaltyDecision.class);
    }

    private boolean isFiled() {
        return file.stream(Filing.class)
                .anyMatch(
                        filing -> filing.filed().is(true) && !filing.revokedOn().isKnown());
    }

    /** By a line that names it; one that names none punishes it for certain only where nothing else can be punished. */
    private boolean isPunished(UUID act) {
        return lines().anyMatch(line ->
                line.violation().value().map(named -> named.id().equals(act)).orElseGet(this::isForAll));
    }

    private Stream<PenaltyLine> lines() {
        return Stream.concat(
                file.stream(PenaltyDecision.class).flatMap(decision -> decision.lines().stream()),
                file.stream(SummaryDecision.class).flatMap(decision -> decision.lines().stream()));
    }
}
