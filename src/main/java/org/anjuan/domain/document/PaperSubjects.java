package org.anjuan.domain.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferKind;

/**
 * What a paper of the office can be made about: a part that amounts to such a paper, now or at a later step, the kind of part its form names, or nothing
 * where its form lets it stand by itself. Any other would have a number and say nothing.
 */
public final class PaperSubjects {

    private static final String APPROVAL = "INTERNAL_APPROVAL";

    /** What is drafted before its part tells of it: the part has the day of it only once it is done. */
    private static final Map<PartKind, Set<String>> LATER = new EnumMap<>(Map.ofEntries(
            Map.entry(PartKind.AGENT, Set.of("POWER_OF_ATTORNEY")),
            Map.entry(PartKind.RECUSAL, Set.of("RECUSAL_REPLY")),
            Map.entry(
                    PartKind.INSPECTION,
                    Set.of("INSPECTION_APPROVAL", "INSPECTION_NOTICE", "INSPECTION_RESULT_NOTICE")),
            Map.entry(PartKind.TEST_REPORT, Set.of("TEST_COMMISSION", "TEST_RESULT_NOTICE")),
            Map.entry(PartKind.PRESERVATION, Set.of("PRESERVATION_RELEASE")),
            Map.entry(
                    PartKind.SEIZURE,
                    Set.of("SEIZURE_APPROVAL", "SEIZURE_LIST", "SEIZURE_EXTENSION", "SEIZURE_RELEASE")),
            Map.entry(PartKind.FILING, Set.of("FILING_REVOCATION")),
            Map.entry(PartKind.EXCLUDED_PERIOD, Set.of("RESUMPTION_APPROVAL")),
            Map.entry(PartKind.DEFENCE, Set.of("DEFENCE_REVIEW")),
            Map.entry(PartKind.HEARING, Set.of("HEARING_NOTICE", "HEARING_RECORD", "HEARING_REPORT")),
            Map.entry(PartKind.SUMMARY_DECISION, Set.of("ONSPOT_FILING")),
            Map.entry(PartKind.SERVICE, Set.of(PapersOnFile.RECEIPT)),
            Map.entry(PartKind.DEFERRAL, Set.of("DEFERRAL_CONSENT")),
            Map.entry(PartKind.TRANSFER, Set.of("DETENTION_TRANSFER_APPROVAL", "CRIME_TRANSFER_APPROVAL")),
            Map.entry(PartKind.SUBSTITUTE_PERFORMANCE, Set.of("SUBSTITUTE_DEMAND"))));

    private final CaseFile file;
    private final DocumentTypes types;

    /** Of the papers of this file. */
    public PaperSubjects(CaseFile file, DocumentTypes types) {
        this.file = file;
        this.types = types;
    }

    /** Whether such a paper can be about what this one is about; it need not be in the file. Of a type that is not known nobody can tell. */
    public boolean suits(OfficePaper paper) {
        var type = paper.documentType();
        if (types.find(type).isEmpty()) return true;
        var form = types.forms().find(type);
        if (form.map(PaperForm::alone).orElse(false)) return true;
        return paper.about()
                .value()
                .flatMap(ref -> file.find(ref.id()))
                .filter(part -> form.flatMap(PaperForm::about).equals(Optional.of(part.kindOfPart()))
                        || type.equals(APPROVAL) && isApproved(part)
                        || LATER.getOrDefault(part.kindOfPart(), Set.of()).contains(type)
                        || tells(part, type))
                .filter(part -> isOfThatSort(part, type))
                .isPresent();
    }

    /** Whether somebody can have approved what the part records. */
    private static boolean isApproved(Part part) {
        return Shape.of(part.getClass()).field("approvals").isPresent();
    }

    /** Whether the part itself amounts to such a paper, as it stands now. */
    private boolean tells(Part part, String type) {
        var told = file;
        for (var paper : file.all(OfficePaper.class)) told = told.without(paper.id());
        return PapersOnFile.of(told, types).all().stream()
                .anyMatch(
                        paper -> paper.part().equals(part.id()) && paper.type().equals(type));
    }

    private static boolean isOfThatSort(Part part, String type) {
        return switch (part) {
            case Transfer transfer when type.startsWith("DETENTION_") -> transfer.kind() == TransferKind.DETENTION;
            case Transfer transfer when type.startsWith("CRIME_") -> transfer.kind() == TransferKind.CRIME;
            case ExcludedPeriod period
            when type.equals("RESUMPTION_APPROVAL") -> period.kind() == ExclusionKind.SUSPENSION;
            default -> true;
        };
    }
}
