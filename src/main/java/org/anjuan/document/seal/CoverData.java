package org.anjuan.document.seal;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.document.VolumeManifest.ToldCover;
import org.anjuan.usecase.port.CaseCodec;

/** What the cover of a volume tells of the case, by its hashes. Day, number and period of the archive come after the volume and are not of it. */
final class CoverData {

    private static final Map<Class<? extends Record>, Set<String>> READ = Map.ofEntries(
            entry(Head.class, Set.of("title", "number", "procedure", "agency", "openedOn", "handlers")),
            entry(Agency.class, Set.of("name")),
            entry(Official.class, Set.of("name")),
            entry(
                    Party.class,
                    Set.of("name", "kind", "creditCode", "registrationNumber", "idNumber", "representative")),
            entry(Filing.class, Set.of("decidedOn")),
            entry(Closing.class, Set.of("on")),
            entry(PenaltyDecision.class, Set.of("number", "lines")),
            entry(SummaryDecision.class, Set.of("number", "lines")),
            entry(NoPenaltyDecision.class, Set.of("number")),
            entry(PenaltyLine.class, Set.of("kind", "text", "amount")),
            entry(Payment.class, Set.of("paidOn", "amount")),
            entry(CorrectionOrder.class, Set.of("number")),
            entry(Recheck.class, Set.of("order", "checkedOn", "result")));

    private final ToldFields fields;
    private final CaseFile file;

    CoverData(CaseCodec codec, CaseFile file) {
        this.fields = new ToldFields(codec, Set.of());
        this.file = file;
    }

    ToldCover now() {
        var parts = file.parts().stream()
                .filter(part -> READ.containsKey(part.getClass()))
                .map(part -> fields.of((Record) part, CoverData::isRead).of(part))
                .toList();
        return new ToldCover(fields.of(file.head(), CoverData::isRead).ofHead(), parts);
    }

    /** The same by the fields that this cover told. A part of a kind that it did not tell of at all is one that only another program tells of. */
    ToldCover as(ToldCover before, boolean sameProgram) {
        return new ToldCover(
                fields.again(file.head(), before.head().fields()),
                AsBefore.parts(before.parts(), now().parts(), sameProgram, file, fields));
    }

    private static boolean isRead(Record value, String field) {
        return READ.getOrDefault(value.getClass(), Set.of()).contains(field);
    }
}
