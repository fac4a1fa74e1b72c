package org.anjuan.document.bind;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.document.fill.Dates;
import org.anjuan.document.fill.PaperWriter;
import org.anjuan.document.pdf.ArchiveForm;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.domain.review.Deduction;
import org.anjuan.domain.review.ItemMark;
import org.anjuan.domain.review.ItemScore;
import org.anjuan.domain.review.Place;
import org.anjuan.domain.review.Remark;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.domain.review.VetoMark;
import org.anjuan.domain.review.VetoScore;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.ScoreSheetPress;
import org.anjuan.usecase.port.Words;

/** Prints score sheets as PDF/A-3b. */
public final class PdfScoreSheetPress implements ScoreSheetPress {

    private static final List<String> LABELS = List.of(
            "title",
            "name",
            "party",
            "file",
            "basis",
            "reviewer",
            "date",
            "total",
            "grade",
            "item",
            "check",
            "points",
            "earned",
            "reasons",
            "vetoes",
            "signature");

    private final PdfEngine engine;
    private final Clock clock;

    public PdfScoreSheetPress(PdfEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void print(ScoreSheet sheet, Words words, Path target) throws IOException {
        var title = words.get("dossier.score.title");
        var written = new PaperWriter(engine.faces(), words).page("score-sheet", title, values(sheet, words));
        WholePdf.write(engine::open, target, Progress.IGNORED, sheets -> {
            sheets.add(written.xhtml());
            ArchiveForm.apply(
                    sheets.document(),
                    new ArchiveForm.Properties(
                            title + " " + sheet.number(),
                            sheet.review().reviewer().name(),
                            sheet.title(),
                            sheet.number(),
                            LocalDateTime.ofInstant(lastChange(sheet), clock.getZone())));
            sheets.document().setDocumentId(sheet.review().id().getLeastSignificantBits());
            return sheets.pages();
        });
    }

    /** The same sheet gives the same bytes, whenever it is printed. */
    private static Instant lastChange(ScoreSheet sheet) {
        return sheet.review().finishedAt().orElse(sheet.review().startedAt());
    }

    private Map<String, Object> values(ScoreSheet sheet, Words words) {
        var values = new HashMap<String, Object>();
        var labels = new HashMap<String, Object>();
        for (var label : LABELS) labels.put(label, words.get("dossier.score." + label));
        values.put("label", labels);
        values.put("caseTitle", sheet.title());
        values.put("party", sheet.party());
        values.put("number", sheet.number());
        values.put(
                "standard",
                sheet.standard().title().in(words.locale()) + "（"
                        + sheet.standard().version() + "）");
        values.put("reviewer", sheet.review().reviewer().name());
        var day = LocalDate.ofInstant(lastChange(sheet), clock.getZone());
        values.put("date", chinese(words) ? Dates.printed(day) : day.toString());
        var score = sheet.score();
        values.put("total", score.total().map(PdfScoreSheetPress::plain).orElse("—"));
        values.put(
                "grade",
                score.grade().map(grade -> grade.name().in(words.locale())).orElse("—"));
        values.put(
                "provisional",
                score.isProvisional()
                        ? List.of(words.get(
                                "dossier.score.provisional",
                                score.openItems() + score.openVetoes(),
                                score.worst().map(PdfScoreSheetPress::plain).orElse("—"),
                                score.best().map(PdfScoreSheetPress::plain).orElse("—")))
                        : List.of());
        values.put(
                "blocks",
                sheet.blocks().stream().map(block -> block(block, words)).toList());
        values.put(
                "vetoes", sheet.vetoes().stream().map(line -> veto(line, words)).toList());
        return values;
    }

    private static Map<String, Object> block(ScoreSheet.Block block, Words words) {
        var section = block.section();
        return Map.of(
                "name",
                section.id() + "　" + section.title().in(words.locale()) + "（" + plain(section.points()) + "）",
                "lines",
                block.lines().stream().map(line -> line(line, words)).toList());
    }

    private static Map<String, Object> line(ScoreSheet.Line line, Words words) {
        var score = line.score();
        return Map.of(
                "id", score.item().id(),
                "text", score.item().title().in(words.locale()),
                "points", plain(score.item().points()),
                "earned", earned(score, words),
                "reasons", reasons(line, words));
    }

    private static String earned(ItemScore score, Words words) {
        return switch (score.status()) {
            case FULL, DEDUCTED, ZERO -> plain(score.earned());
            case NOT_APPLICABLE -> words.get("dossier.score.notApplicable");
            case OPEN, UNCLEAR -> words.get("dossier.score.open");
        };
    }

    private static List<String> reasons(ScoreSheet.Line line, Words words) {
        var reasons = new ArrayList<String>();
        switch (line.mark()) {
            case ItemMark.Scored(var deductions) -> deductions.forEach(made -> reasons.add(reason(line, made, words)));
            case ItemMark.Zero(var reason, var place) -> reasons.add(reason + at(place, words));
            case ItemMark.NotApplicable(var reason) -> reasons.add(reason);
            case ItemMark.Open _ -> {}
        }
        remark(line.remark(), words).ifPresent(reasons::add);
        return reasons;
    }

    private static String reason(ScoreSheet.Line line, Deduction made, Words words) {
        var rule = line.score().item().deduction(made.rule());
        var cost = rule.map(r -> "−" + plain(r.cost(made.count()))).orElse("");
        var text = made.reason().isBlank()
                ? rule.map(r -> r.text().in(words.locale())).orElse("")
                : made.reason();
        var times = made.count() > 1 ? " " + words.get("dossier.score.times", made.count()) : "";
        return cost + times + " " + text + at(made.place(), words);
    }

    private static Map<String, Object> veto(ScoreSheet.VetoLine line, Words words) {
        var reasons = new ArrayList<String>();
        switch (line.mark()) {
            case VetoMark.Confirmed(var reason, var place) -> reasons.add(reason + at(place, words));
            case VetoMark.NotApplicable(var reason) -> reasons.add(reason);
            case VetoMark.Clear _, VetoMark.Open _ -> {}
        }
        remark(line.remark(), words).ifPresent(reasons::add);
        return Map.of(
                "id", line.score().veto().id(),
                "text", line.score().veto().title().in(words.locale()),
                "state", state(line.score().status(), words),
                "reasons", reasons);
    }

    private static String state(VetoScore.Status status, Words words) {
        return words.get(
                switch (status) {
                    case OPEN -> "dossier.score.vetoOpen";
                    case CLEAR -> "dossier.score.vetoClear";
                    case CONFIRMED -> "dossier.score.vetoConfirmed";
                    case NOT_APPLICABLE -> "dossier.score.notApplicable";
                });
    }

    private static Optional<String> remark(Optional<Remark> remark, Words words) {
        return remark.filter(r -> !r.text().isBlank()).map(r -> r.text() + at(r.place(), words));
    }

    private static String at(Place place, Words words) {
        var parts = new ArrayList<String>();
        place.document().ifPresent(parts::add);
        place.page().ifPresent(page -> parts.add(words.get("dossier.score.page", page)));
        return parts.isEmpty() ? "" : "（" + String.join("，", parts) + "）";
    }

    private static boolean chinese(Words words) {
        return words.locale().getLanguage().equals("zh");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
