package org.anjuan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.PaperFinding;
import org.anjuan.usecase.SeePapers.Row;

/** Papers and what was found in them, as lines for a terminal and as data for scripts. */
final class PaperLines {

    private final Desk desk;

    PaperLines(Desk desk) {
        this.desk = desk;
    }

    List<String> table(List<Row> rows) {
        var table = new TextTable(
                "#",
                desk.get("paper.column.title"),
                desk.get("paper.column.standing"),
                desk.get("paper.column.number"),
                desk.get("paper.column.day"),
                desk.get("paper.column.receipt"),
                desk.get("paper.column.pages"),
                desk.get("paper.column.findings"));
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var version = row.version() > 1 ? desk.get("paper.version", row.version()) : "";
            table.add(
                    String.valueOf(i + 1),
                    row.title() + version,
                    desk.get(row.standing().key()),
                    row.number().map(DocumentNumber::text).orElse(""),
                    row.on().map(When::toString).orElse(""),
                    desk.get(row.receipt().key()),
                    desk.get(row.pages().key()),
                    row.findings().isEmpty()
                            ? ""
                            : String.valueOf(row.findings().size()));
        }
        return table.lines();
    }

    Map<String, Object> json(Row row) {
        var json = new LinkedHashMap<String, Object>();
        row.made().ifPresent(id -> json.put("paper", id.toString()));
        json.put("part", row.part().toString());
        json.put("type", row.type());
        json.put("title", row.title());
        json.put("volume", row.volume().name());
        json.put("standing", row.standing().name());
        json.put("version", row.version());
        row.number().ifPresent(number -> json.put("number", number.text()));
        row.on().ifPresent(day -> json.put("on", day.toString()));
        row.party().ifPresent(party -> json.put("party", party.toString()));
        row.corrects().ifPresent(other -> json.put("corrects", other.toString()));
        json.put("receipt", row.receipt().name());
        json.put("pages", row.pages().name());
        json.put("findings", row.findings().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(PaperFinding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", finding.rule());
        json.put("fault", finding.fault());
        json.put("hinders", finding.hinders());
        json.put("part", finding.part().toString());
        json.put("field", finding.field());
        json.put("text", text(finding));
        return json;
    }

    String text(PaperFinding finding) {
        return finding.rule().equals(PaperFinding.GAP)
                ? desk.get(finding.key(), desk.get((String) finding.args().getFirst()))
                : desk.get(finding.key(), finding.args().toArray());
    }

    void tell(List<PaperFinding> findings) {
        for (var finding : findings)
            desk.say("  " + (finding.hinders() ? text(finding) : desk.get("paper.finding.told", text(finding))));
    }
}
