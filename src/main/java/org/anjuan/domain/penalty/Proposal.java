package org.anjuan.domain.penalty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.InvestigationReport;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Worksheet;

/**
 * Penalties that are put forward or imposed together: those of one notice, one decision, one report or one worksheet.
 *
 * @param field where the amounts stand
 */
record Proposal(UUID about, Missing field, Fact<Ref<Party>> party, List<PenaltyLine> lines) {

    /** Those announced or decided; before there are any, those of the report of the investigation, and before that of worksheets. */
    static List<Proposal> of(CaseFile file) {
        return first(file.parts().stream().flatMap(part -> in(part).stream()), file);
    }

    /** Those of these notices and decisions; where they put nothing forward, those of the report or of worksheets. */
    static List<Proposal> of(List<? extends Part> parts, CaseFile file) {
        return first(parts.stream().flatMap(part -> in(part).stream()), file);
    }

    private static Proposal of(Part part, String field, Fact<Ref<Party>> party, List<PenaltyLine> lines) {
        return new Proposal(part.id(), new Missing(part.kindOfPart(), field), party, lines);
    }

    private static Optional<Proposal> in(Part part) {
        return Optional.ofNullable(
                switch (part) {
                    case PriorNotice notice
                    when notice.kind() != NoticeKind.NO_PENALTY ->
                        of(notice, "proposed", notice.party(), notice.proposed());
                    case PenaltyDecision decision -> of(decision, "lines", decision.party(), decision.lines());
                    case SummaryDecision decision -> of(decision, "lines", decision.party(), decision.lines());
                    default -> null;
                });
    }

    private static List<Proposal> first(Stream<Proposal> announced, CaseFile file) {
        var reported = file.all(InvestigationReport.class).stream()
                .map(report -> of(report, "proposed", Fact.unknown(), report.proposed()));
        var reckoned = file.all(Worksheet.class).stream()
                .map(sheet -> of(sheet, "proposed", Fact.unknown(), List.of(line(sheet))));
        return Stream.of(announced, reported, reckoned)
                .map(each -> each.filter(proposal -> !proposal.lines.isEmpty()).toList())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static PenaltyLine line(Worksheet sheet) {
        return new PenaltyLine(
                PenaltyKind.FINE,
                sheet.proposed().orElse(sheet.result()),
                Fact.unknown(),
                Fact.unknown(),
                sheet.violation(),
                List.of());
    }

    /** The penalties of each party; those that name none are for the party of the whole, or the only one of the file. */
    Map<Optional<Party>, List<PenaltyLine>> byParty(CaseFile file) {
        var parties = file.all(Party.class);
        var only = parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.<Party>empty();
        var found = new LinkedHashMap<Optional<Party>, List<PenaltyLine>>();
        for (var line : lines) {
            var named = file.find(line.party().orElse(party), Party.class).or(() -> only);
            found.computeIfAbsent(named, _ -> new ArrayList<>()).add(line);
        }
        return found;
    }
}
