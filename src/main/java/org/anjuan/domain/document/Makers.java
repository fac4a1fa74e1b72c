package org.anjuan.domain.document;

import java.util.Set;

/** Who makes which kind of paper. */
public final class Makers {

    /** What others write or hand in. */
    private static final Set<String> OTHERS = Set.of(
            "SOURCE_MATERIAL",
            "PARTY_IDENTITY",
            "PERMIT_EVIDENCE",
            "WITNESS_STATEMENT",
            "TEST_REPORT",
            "PAYMENT_VOUCHER",
            "DEFENCE_STATEMENT",
            "RECTIFICATION_REPORT",
            "OFFICER_CERTIFICATE",
            "WAIVER_STATEMENT",
            "REMEDY_PAPER",
            "OBJECTION_PAPER");

    /** What is written when a volume is bound. */
    private static final Set<String> BINDING =
            Set.of("DOSSIER_COVER", "DOSSIER_CATALOGUE", "DOSSIER_NOTE", PapersOnFile.RECORDINGS);

    private Makers() {}

    /** Whether the office drafts, checks and issues papers of this type. */
    public static boolean isOffice(String type) {
        return !OTHERS.contains(type) && !BINDING.contains(type);
    }
}
