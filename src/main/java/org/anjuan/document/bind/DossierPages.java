package org.anjuan.document.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.document.fill.Dates;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Recording;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.usecase.port.Words;

/** What stands on the cover, in the catalogue and in the closing note of a volume. */
final class DossierPages {

    /** What the address of a link in the catalogue begins with; the place of the paper in the volume follows. */
    static final String LINK = "https://anjuan.invalid/";

    private final CaseFile file;
    private final Words words;

    DossierPages(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
    }

    static String name(Volume volume) {
        return volume == Volume.MAIN ? "正卷" : "副卷";
    }

    /** The same of the copy that stays in the office. */
    static String name(Volume volume, boolean internal, Words words) {
        return internal ? name(volume) + "，" + words.get("dossier.proof.internal") : name(volume);
    }

    /** Which part of how many, as the cover says. */
    static String partName(VolumePart part, Words words) {
        return words.get("dossier.part", String.valueOf(part.number()), String.valueOf(part.of()));
    }

    private String extent(VolumePart part, List<VolumePart> all) {
        var own = extent(List.of(part));
        if (all.size() == 1) return words.get("dossier.extent.volume", own);
        return words.get("dossier.extent.part", own, String.valueOf(all.size()), extent(all));
    }

    private String extent(List<VolumePart> parts) {
        return words.get(
                "dossier.extent",
                String.valueOf(
                        parts.stream().mapToInt(part -> part.entries().size()).sum()),
                String.valueOf(parts.stream().mapToInt(VolumePart::pages).sum()));
    }

    /** The cover of one part. */
    Map<String, Object> cover(Volume volume, VolumePart part, List<VolumePart> all) {
        var values = new HashMap<String, Object>();
        values.put("volumeName", part.of() == 1 ? name(volume) : name(volume) + "　" + partName(part, words));
        boolean withoutCase = file.head().procedure() == Procedure.WITHOUT_CASE;
        values.put("numberLabel", withoutCase ? "文书编号" : "决定书文号");
        values.put("number", number());
        values.put("results", results());
        values.put("openedLabel", withoutCase ? "启动日期" : "立案日期");
        values.put("opened", opened());
        values.put("closed", known(file.last(Closing.class).map(Closing::on), file.knownNone(Closing.class)));
        values.put("extent", extent(part, all));
        var archiving = file.last(Archiving.class);
        values.put("archived", archiving.<Object>map(Archiving::on).orElse(""));
        values.put("retention", archiving.<Object>map(Archiving::retention).orElse(""));
        values.put(
                "archiveNumber", archiving.<Object>map(Archiving::archiveNumber).orElse(""));
        return values;
    }

    private Object number() {
        var numbers = Stream.of(
                        file.stream(PenaltyDecision.class).map(PenaltyDecision::number),
                        file.stream(NoPenaltyDecision.class).map(NoPenaltyDecision::number),
                        file.stream(SummaryDecision.class).map(SummaryDecision::number))
                .flatMap(Function.identity())
                .toList();
        if (!numbers.isEmpty()) return numbers;
        if (file.head().procedure() != Procedure.WITHOUT_CASE
                && !file.head().number().isKnown()) return Fact.<DocumentNumber>unknown();
        return file.last(CorrectionOrder.class)
                .map(CorrectionOrder::number)
                .orElse(file.head().number());
    }

    private Object opened() {
        return file.last(Filing.class).map(Filing::decidedOn).orElse(file.head().openedOn());
    }

    private static Object known(Optional<Fact<When>> fact, boolean knownNone) {
        return fact.orElse(knownNone ? Fact.none() : Fact.unknown());
    }

    /** What was decided, and how it was performed. */
    private List<String> results() {
        var results = new ArrayList<String>();
        for (var decision : file.all(PenaltyDecision.class)) for (var line : decision.lines()) results.add(line(line));
        for (var decision : file.all(SummaryDecision.class)) for (var line : decision.lines()) results.add(line(line));
        if (file.has(NoPenaltyDecision.class)) results.add("不予行政处罚");
        for (var payment : file.all(Payment.class))
            results.add(payment.paidOn().value().map(Dates::printed).orElse("") + "已缴纳" + yuan(payment.amount()));
        for (var order : file.all(CorrectionOrder.class)) results.add(correction(order));
        return results;
    }

    private String line(PenaltyLine line) {
        return line.text()
                .value()
                .orElseGet(() -> words.get(WordKeys.of(line.kind()))
                        + line.amount().value().map(DossierPages::yuan).orElse(""));
    }

    private String correction(CorrectionOrder order) {
        var last = file.stream(Recheck.class)
                .filter(recheck -> recheck.order().matches(ref -> ref.id().equals(order.id())))
                .reduce((_, second) -> second);
        var result = last.flatMap(recheck -> recheck.result().value())
                .map(r -> words.get(WordKeys.of(r)))
                .orElse("");
        var day = last.flatMap(recheck -> recheck.checkedOn().value()).map(Dates::day);
        return "责令改正" + day.map(d -> "，" + d + "复查：" + result).orElse("");
    }

    private static String yuan(Money money) {
        return money.toYuan().stripTrailingZeros().toPlainString() + "元";
    }

    /**
     * The rows of a part's catalogue: the first page of each paper, and both pages of the last.
     *
     * @param before how many papers the parts before this one have
     */
    Map<String, Object> catalogue(VolumePart part, int before) {
        var entries = part.entries();
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var paper = entry.bound().paper();
            boolean last = i == entries.size() - 1 && entry.pages() > 1;
            rows.add(Map.of(
                    "serial",
                    String.valueOf(entry.serial()),
                    "link",
                    LINK + (before + i),
                    "title",
                    entry.bound().title(),
                    "number",
                    paper.number().map(DocumentNumber::text).orElse(""),
                    "date",
                    paper.date().value().map(Dates::day).orElse(""),
                    "page",
                    last ? entry.first() + "—" + entry.last() : String.valueOf(entry.first()),
                    "remark",
                    ""));
        }
        return Map.of("entries", rows);
    }

    Map<String, Object> note(
            Volume volume, List<BoundPaper> papers, List<VolumePart> parts, int itemsOfOther, List<String> remarks) {
        var values = new HashMap<String, Object>();
        values.put("volumeName", name(volume));
        values.put("extent", extent(parts));
        values.put("parts", parts.size() == 1 ? "" : words.get("dossier.parts", String.valueOf(parts.size())));
        values.put("remarks", remarks);
        values.put("carriers", carriers(papers));
        var other = name(volume == Volume.MAIN ? Volume.SUB : Volume.MAIN);
        values.put("other", itemsOfOther == 0 ? "本案未立" + other + "。" : "本案另有" + other + "，共" + itemsOfOther + "件。");
        var archiving = file.last(Archiving.class);
        values.put(
                "binder",
                archiving.flatMap(a -> a.binder().value()).map(Official::name).orElse("　　　　"));
        values.put(
                "checker",
                archiving.flatMap(a -> a.checker().value()).map(Official::name).orElse("　　　　"));
        values.put(
                "archived",
                archiving.flatMap(a -> a.on().value()).map(Dates::printed).orElse("　　　　年　　月　　日"));
        return values;
    }

    /** The recordings that the catalogue in this volume lists; those of the other volume are not named. */
    private List<String> carriers(List<BoundPaper> papers) {
        var lines = new TreeSet<String>();
        var listed = papers.stream().flatMap(paper -> paper.tellsOf().stream()).collect(Collectors.toSet());
        for (var recording : file.all(Recording.class))
            if (listed.contains(recording.id()))
                lines.add("音像记录：" + recording.scene()
                        + recording
                                .from()
                                .value()
                                .map(from -> "，" + Dates.printed(from))
                                .orElse("")
                        + recording.fileName().value().map(name -> "，文件" + name).orElse("")
                        + recording
                                .keptAt()
                                .value()
                                .map(place -> "，存放于" + place)
                                .orElse("") + "。");
        return List.copyOf(lines);
    }
}
