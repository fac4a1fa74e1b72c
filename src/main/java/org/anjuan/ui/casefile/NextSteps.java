package org.anjuan.ui.casefile;

import static org.anjuan.domain.casefile.PartKind.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.domain.casefile.Violation;
import org.jspecify.annotations.Nullable;

/** The parts that usually come next in a file, the most usual first. A suggestion: nothing is closed to the person. */
final class NextSteps {

    private NextSteps() {}

    static List<PartKind> of(CaseFile file) {
        Set<PartKind> steps = new LinkedHashSet<>();
        if (!file.has(Party.class)) steps.add(PARTY);
        unserved(file, steps);
        if (Stages.of(file) == Stage.EXECUTING) corrections(file, steps);
        steps.addAll(usual(file));
        corrections(file, steps);
        return new ArrayList<>(steps);
    }

    /** A paper that must be served and was not comes before everything else. */
    private static void unserved(CaseFile file, Set<PartKind> steps) {
        if (firstUnserved(file).isPresent()) steps.add(SERVICE);
    }

    /** What a new part of this kind is about, where the file says it. */
    static @Nullable UUID about(CaseFile file, PartKind kind) {
        if (kind == SERVICE) return firstUnserved(file).map(Part::id).orElse(null);
        if (kind == RECHECK || kind == SIGN_OFF || kind == CORRECTION_REPORT)
            return file.stream(CorrectionOrder.class)
                    .filter(order -> OrderState.of(file, order) != OrderState.SIGNED_OFF)
                    .findFirst()
                    .map(Part::id)
                    .orElse(null);
        return null;
    }

    private static Optional<Part> firstUnserved(CaseFile file) {
        List<Part> papers = new ArrayList<>(file.all(CorrectionOrder.class));
        papers.addAll(file.all(PriorNotice.class));
        papers.addAll(file.all(PenaltyDecision.class));
        papers.addAll(file.all(NoPenaltyDecision.class));
        return papers.stream()
                .filter(paper -> file.servicesOf(paper.id()).isEmpty())
                .findFirst();
    }

    private static List<PartKind> usual(CaseFile file) {
        return switch (Stages.of(file)) {
            case LEAD, PRELIMINARY -> List.of(INSPECTION, FILING);
            case INSPECTED ->
                file.has(Violation.class)
                        ? List.of(CORRECTION_ORDER, FILING, VIOLATION)
                        : List.of(VIOLATION, CORRECTION_ORDER, FILING);
            case ORDERED -> List.of(CORRECTION_REPORT, RECHECK, FILING);
            case RECHECKED -> List.of(SIGN_OFF, RECHECK);
            case FILED, SUSPENDED -> List.of(INQUIRY_RECORD, EVIDENCE, TEST_REPORT, INVESTIGATION_REPORT);
            case INVESTIGATING ->
                file.has(Violation.class)
                        ? List.of(INVESTIGATION_REPORT, EVIDENCE, INQUIRY_RECORD, CORRECTION_ORDER)
                        : List.of(VIOLATION, EVIDENCE, INQUIRY_RECORD);
            case REPORTED -> List.of(CASE_REVIEW);
            case UNDER_REVIEW -> List.of(PRIOR_NOTICE, LEGAL_REVIEW, NO_PENALTY_DECISION);
            case NOTICED -> List.of(DEFENCE, WAIVER, HEARING, LEGAL_REVIEW, PENALTY_DECISION);
            case HEARING -> List.of(LEGAL_REVIEW, COLLECTIVE_DISCUSSION, PENALTY_DECISION);
            case LEGAL_REVIEW ->
                file.has(PriorNotice.class)
                        ? List.of(PENALTY_DECISION, COLLECTIVE_DISCUSSION)
                        : List.of(PRIOR_NOTICE, COLLECTIVE_DISCUSSION);
            case COLLECTIVE -> List.of(PENALTY_DECISION);
            case DECIDED, SERVED -> List.of(PAYMENT, PUBLICATION, DEMAND);
            case EXECUTING -> List.of(CLOSING, PAYMENT, DEMAND);
            case NO_PENALTY, CRIME_TRANSFERRED, TERMINATED -> List.of(CLOSING, PUBLICATION);
            case SIGNED_OFF, CLOSED, NOT_FILED, REVOKED, TRANSFERRED -> List.of(ARCHIVING);
            case ARCHIVED -> List.of();
        };
    }

    /** An order nobody looked after keeps a case from being closed. */
    private static void corrections(CaseFile file, Set<PartKind> steps) {
        for (var order : file.all(CorrectionOrder.class))
            switch (OrderState.of(file, order)) {
                case ISSUED, REPORTED, NOT_CORRECTED -> steps.add(RECHECK);
                case RECHECKED -> steps.add(SIGN_OFF);
                case SIGNED_OFF -> {}
            }
        if (file.has(Filing.class)
                && file.has(Violation.class)
                && file.all(CorrectionOrder.class).isEmpty()) steps.add(CORRECTION_ORDER);
    }
}
