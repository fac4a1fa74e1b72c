package org.anjuan.domain.penalty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.BaseAmount;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Money;

/** A file made part by part. Values of facts are given as "field", value; a day as text. */
final class PenaltyFile {

    private long next = 1;
    private CaseFile file = CaseFile.empty(
            new UUID(0, 0xF11E),
            Shape.of(Head.class)
                    .make(Map.of(
                            "title",
                            "某公司案",
                            "procedure",
                            Procedure.ORDINARY,
                            "origin",
                            Origin.LIVE,
                            "agency",
                            Shape.of(Agency.class).make(Map.of("name", "某市生态环境局")))));

    CaseFile file() {
        return file;
    }

    <P extends Part> P add(Class<P> type, Object... fields) {
        var values = new HashMap<String, Object>();
        values.put("id", new UUID(7, next++));
        for (int i = 0; i < fields.length; i += 2) values.put((String) fields[i], fields[i + 1]);
        var part = Shape.of(type).make(values);
        file = file.with(part);
        return part;
    }

    Party party(PartyKind kind) {
        return add(Party.class, "name", "某当事人", "kind", kind);
    }

    /** A violation of the catalogue; an empty day is not known. */
    Violation violation(String catalogueId, String from, String until, Object... more) {
        var fields = new ArrayList<Object>(List.of(
                "description", "违法行为", "catalogueId", Fact.known(catalogueId), "from", day(from), "until", day(until)));
        fields.addAll(List.of(more));
        return add(Violation.class, fields.toArray());
    }

    /** A project begun without approval under the former law and discovered under the Code. */
    Violation unapprovedStart(String circumstance, String investment, Object... more) {
        var fields = new ArrayList<Object>(List.of(
                "penaltyBasis",
                cites("eia-2018"),
                "circumstances",
                List.of(circumstance),
                "bases",
                List.of(base("investment", investment))));
        fields.addAll(List.of(more));
        return violation("eia-unapproved-start", "2026-03-01", "2026-06-30", fields.toArray());
    }

    PenaltyDecision decision(String day, PenaltyLine... lines) {
        return add(PenaltyDecision.class, "decidedOn", day(day), "lines", List.of(lines));
    }

    PriorNotice notice(String day, PenaltyLine... lines) {
        return add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", day(day), "proposed", List.of(lines));
    }

    static PenaltyLine fine(String yuan) {
        return line(PenaltyKind.FINE, yuan);
    }

    static PenaltyLine line(PenaltyKind kind, String yuan) {
        return Shape.of(PenaltyLine.class)
                .make(Map.of("kind", kind, "amount", yuan.isEmpty() ? Fact.unknown() : Fact.known(Money.parse(yuan))));
    }

    static PenaltyLine fineOf(Party party, String yuan) {
        return Shape.of(PenaltyLine.class).with(fine(yuan), "party", Fact.known(Ref.to(party)));
    }

    static BaseAmount base(String code, String yuan) {
        return new BaseAmount(code, Money.parse(yuan), Fact.unknown());
    }

    static List<LawCite> cites(String lawId) {
        return List.of(new LawCite(lawId, Fact.unknown(), Fact.known(lawId)));
    }

    static Fact<When> day(String text) {
        return text.isEmpty() ? Fact.unknown() : Fact.known(When.of(text));
    }
}
