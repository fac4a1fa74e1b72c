package org.anjuan.ui.casefile;

import static org.anjuan.domain.casefile.PartKind.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.ui.common.FileTab;

/** On which tab of a file the parts of a kind stand. */
final class TabKinds {

    private static final Map<FileTab, List<PartKind>> KINDS = new EnumMap<>(Map.of(
            FileTab.COURSE,
            List.of(
                    FILING,
                    INVESTIGATION_REPORT,
                    CASE_REVIEW,
                    LEGAL_REVIEW,
                    COLLECTIVE_DISCUSSION,
                    PRIOR_NOTICE,
                    WAIVER,
                    DEFENCE,
                    HEARING,
                    EXTENSION,
                    EXCLUDED_PERIOD,
                    TERMINATION,
                    TRANSFER,
                    CLOSING,
                    ARCHIVING),
            FileTab.FACTS,
            List.of(PARTY, AGENT, LEAD, INSPECTION, VIOLATION, OBJECTION, RECUSAL, DAMAGE_CLAIM),
            FileTab.EVIDENCE,
            List.of(EVIDENCE, INQUIRY_RECORD, SAMPLING_RECORD, TEST_REPORT, RECORDING, PRESERVATION, SEIZURE, PAPER),
            FileTab.DECISION,
            List.of(
                    CORRECTION_ORDER,
                    CORRECTION_REPORT,
                    RECHECK,
                    SIGN_OFF,
                    WORKSHEET,
                    PENALTY_DECISION,
                    NO_PENALTY_DECISION,
                    SUMMARY_DECISION,
                    DAILY_FINE,
                    PRODUCTION_RESTRICTION,
                    SERVICE,
                    PAYMENT,
                    DEFERRAL,
                    LATE_FINE,
                    DEMAND,
                    COURT_APPLICATION,
                    SUBSTITUTE_PERFORMANCE,
                    PUBLICATION,
                    RECONSIDERATION,
                    LITIGATION)));

    private TabKinds() {}

    /** The kinds on a tab, in their order. */
    static List<PartKind> of(FileTab tab) {
        return KINDS.getOrDefault(tab, List.of());
    }

    /** The tab of a kind. */
    static Optional<FileTab> home(PartKind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
