package org.anjuan.domain.review;

import java.util.Set;
import java.util.function.Function;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.InquiryRecord;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.casefile.SamplingRecord;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Signature;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.Violation;

/** Conditions about inspections, records and evidence. */
final class EvidenceConditions {

    private EvidenceConditions() {}

    /** Needed unless the facts say otherwise; only where every look was from afar must a person decide. */
    static Truth siteRecordNeeded(FileFacts facts) {
        var inspections = facts.all(Inspection.class);
        boolean onlyFromAfar = !inspections.isEmpty()
                && inspections.stream().noneMatch(inspection -> inspection.method() == InspectionMethod.ON_SITE);
        return onlyFromAfar ? Truth.UNKNOWN : Truth.TRUE;
    }

    static Truth announcedInspection(FileFacts facts) {
        return anyInspection(
                facts,
                inspection -> FileFacts.of(inspection.urgent())
                        .or(() -> FileFacts.of(inspection.covert()))
                        .not());
    }

    static Truth openInspection(FileFacts facts) {
        return anyInspection(
                facts, inspection -> FileFacts.of(inspection.covert()).not());
    }

    private static Truth anyInspection(FileFacts facts, Function<Inspection, Truth> asked) {
        return facts.all(Inspection.class).isEmpty() ? Truth.UNKNOWN : facts.any(Inspection.class, asked);
    }

    static Truth problemFound(FileFacts facts) {
        if (facts.some(Violation.class).isTrue()
                || facts.some(CorrectionOrder.class).isTrue()) return Truth.TRUE;
        return facts.any(Inspection.class, inspection -> FileFacts.of(inspection.problemFound()));
    }

    /** Whether documents are used; whether they should have been, only a person can say. */
    static Truth documentaryEvidenceRelevant(FileFacts facts) {
        return hasEvidence(facts, Set.of(EvidenceKind.DOCUMENTARY)).isTrue() ? Truth.TRUE : Truth.UNKNOWN;
    }

    static Truth avEvidenceUsed(FileFacts facts) {
        return hasEvidence(facts, Set.of(EvidenceKind.AUDIO_VISUAL, EvidenceKind.ELECTRONIC))
                .or(() -> facts.any(
                        Evidence.class,
                        evidence -> Truth.of(evidence.documentType().is("PHOTO_EVIDENCE"))));
    }

    static Truth monitoringUsed(FileFacts facts) {
        boolean measured = facts.all(Violation.class).stream()
                .anyMatch(violation -> !violation.measurements().isEmpty());
        if (measured || facts.some(SamplingRecord.class).isTrue()) return Truth.TRUE;
        if (hasEvidence(facts, Set.of(EvidenceKind.EXPERT_OPINION)).isTrue()) return Truth.TRUE;
        return facts.some(TestReport.class);
    }

    static Truth samplingDone(FileFacts facts) {
        boolean reported = facts.all(TestReport.class).stream()
                .anyMatch(report -> report.sampling().isKnown());
        return reported ? Truth.TRUE : facts.some(SamplingRecord.class);
    }

    /** Electronic evidence may come from a surveillance device: then a person must say. */
    static Truth automaticDataUsed(FileFacts facts) {
        var online = facts.any(
                Inspection.class, inspection -> Truth.of(inspection.method() == InspectionMethod.ONLINE_MONITORING));
        var electronic = hasEvidence(facts, Set.of(EvidenceKind.ELECTRONIC));
        return online.or(() -> electronic.isFalse() ? Truth.FALSE : Truth.UNKNOWN);
    }

    static Truth preservationUsed(FileFacts facts) {
        return facts.some(Preservation.class);
    }

    static Truth witnessAppraisalOrRefusal(FileFacts facts) {
        return hasEvidence(facts, Set.of(EvidenceKind.WITNESS, EvidenceKind.EXPERT_OPINION))
                .or(() -> FileFacts.any(facts.all(Inspection.class), inspection -> refused(inspection.signature())))
                .or(() -> FileFacts.any(facts.all(InquiryRecord.class), record -> refused(record.signature())))
                .or(() -> FileFacts.any(
                        facts.all(Service.class),
                        service -> Truth.of(service.signature().is(Signature.REFUSED))));
    }

    private static Truth refused(Fact<Signature> signature) {
        return signature.isUnknown() ? Truth.UNKNOWN : Truth.of(signature.is(Signature.REFUSED));
    }

    static Truth hasEvidence(FileFacts facts, Set<EvidenceKind> kinds) {
        return facts.any(Evidence.class, evidence -> Truth.of(kinds.contains(evidence.kind())));
    }
}
