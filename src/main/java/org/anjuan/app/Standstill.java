package org.anjuan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.PartKind;

/** A file whose investigation stands still, which none of the samples is: the tour shows how Today tells of it. */
final class Standstill {

    private static final UUID ID = new UUID(0x5354L, 1);

    private final Workshop shop;

    Standstill(Workshop shop) {
        this.shop = shop;
    }

    /** Puts it beside the samples. */
    void add() {
        var file = file(LocalDate.now(shop.clock()));
        var rows = shop.rows().file(file);
        shop.store().inTransaction(tx -> tx.cases().add(file, rows));
    }

    private CaseFile file(LocalDate today) {
        var codec = shop.codec();
        var head = codec.readHead("""
            {"agency": {"name": "津河市生态环境局"}, "handlers": [{"name": "陈*"}], "number": "津河环立〔%d〕77号", \
            "origin": "ENTERED_LATE", "procedure": "ORDINARY", "title": "津河市某电镀厂涉嫌未按规定贮存危险废物案", "unit": "执法一大队"}\
            """.formatted(today.getYear()));
        var party = codec.read(
                PartKind.PARTY, "{\"id\": \"%s\", \"kind\": \"COMPANY\", \"name\": \"津河市某电镀厂\"}".formatted(id(2)));
        var filing = codec.read(
                PartKind.FILING,
                "{\"decidedOn\": \"%s\", \"filed\": true, \"id\": \"%s\"}".formatted(today.minusDays(40), id(3)));
        var still = codec.read(
                PartKind.EXCLUDED_PERIOD,
                "{\"from\": \"%s\", \"id\": \"%s\", \"kind\": \"SUSPENSION\", \"startPaper\": \"中止调查审批表\"}"
                        .formatted(today.minusDays(12), id(4)));
        return CaseFile.of(ID, head, List.of(party, filing, still), Set.of());
    }

    private static UUID id(int part) {
        return new UUID(0x5354L, part);
    }
}
