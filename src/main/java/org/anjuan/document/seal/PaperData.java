package org.anjuan.document.seal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.document.fill.PaperWriter;
import org.anjuan.document.fill.Told;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceItem;
import org.anjuan.domain.casefile.Goods;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperField;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.PaperItems;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.document.VolumeManifest.ToldHead;
import org.anjuan.domain.document.VolumeManifest.ToldPaper;
import org.anjuan.domain.document.VolumeManifest.ToldPart;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.CaseCodec;

/**
 * What each paper of one volume tells of the case, as data: the fields it reads, and nothing else. A part whose own papers all lie in the other
 * volume is not told, nor is any reference to it.
 */
final class PaperData {

    /** What a paper that the office made says of itself; who checked and let it out stays inside. */
    private static final Set<String> MADE = Set.of(
            "documentType",
            "state",
            "about",
            "party",
            "version",
            "number",
            "on",
            "addressee",
            "basis",
            "fields",
            "goods",
            "frozen",
            "scan");

    /** The files of an exhibit, whose names, captions and hashes stand beside its pictures. */
    private static final Set<String> FILES = Set.of("item", "more");

    /** A paper and its data as a line of JSON. */
    record Data(ToldPaper told, String line) {}

    private final PaperWriter writer;
    private final CaseFile file;
    private final Set<UUID> left;
    private final ToldFields fields;

    PaperData(CaseCodec codec, PaperWriter writer, CaseFile file, Volume volume, Map<Volume, List<BoundPaper>> order) {
        this.writer = writer;
        this.file = file;
        left = parts(order.getOrDefault(volume == Volume.MAIN ? Volume.SUB : Volume.MAIN, List.of()));
        left.removeAll(parts(order.getOrDefault(volume, List.of())));
        fields = new ToldFields(codec, left);
    }

    /** The parts that have a paper of their own among these. */
    private static Set<UUID> parts(List<BoundPaper> papers) {
        return papers.stream()
                .flatMap(bound -> Stream.of(
                                Stream.of(bound.paper().part()),
                                bound.paper().made().map(OfficePaper::id).stream(),
                                bound.tellsOf().stream())
                        .flatMap(ids -> ids))
                .collect(Collectors.toCollection(HashSet::new));
    }

    Data of(BoundPaper bound) {
        var paper = bound.paper();
        var items = PaperItems.of(file.find(paper.part()).orElseThrow(), paper).stream()
                .map(EvidenceItem::item)
                .toList();
        var parts = new ArrayList<ToldPart>();
        var byKind = new TreeMap<String, List<String>>();
        Optional<ToldHead> head = Optional.empty();
        if (!isKept(paper, items)) {
            var told = writer.told(file, bound);
            var own = own(bound);
            for (var part : file.parts()) {
                if (left.contains(part.id()) || !own.contains(part) && !told.isOf((Record) part)) continue;
                var said = fields.of((Record) part, (value, field) -> isTold(told, own, value, field));
                parts.add(said.of(part));
                byKind.computeIfAbsent(part.kindOfPart().plural(), _ -> new ArrayList<>())
                        .add(said.json());
            }
            if (told.isOf(file.head())) {
                var said = fields.of(file.head(), told::tells);
                head = Optional.of(said.ofHead());
                byKind.put("head", List.of(said.json()));
            }
        }
        var data = byKind.entrySet().stream().map(PaperData::entry).collect(Collectors.joining(",", "{", "}"));
        var line = "{\"type\":\"%s\",\"part\":\"%s\",\"title\":%s,\"data\":%s}"
                .formatted(paper.type(), paper.part(), VolumeProof.quoted(bound.title()), data);
        return new Data(
                new ToldPaper(
                        paper.type(),
                        paper.part(),
                        paper.made().map(OfficePaper::id),
                        bound.title(),
                        Sha256.of(data),
                        head,
                        parts,
                        items),
                line);
    }

    private static String entry(Map.Entry<String, List<String>> entry) {
        var told = String.join(",", entry.getValue());
        return "\"" + entry.getKey() + "\":" + (entry.getKey().equals("head") ? told : "[" + told + "]");
    }

    /** What the paper tells now, by the fields that it told when an older volume was bound. */
    ToldPaper as(BoundPaper bound, ToldPaper before, boolean sameProgram) {
        var now = of(bound).told();
        var head = before.head().map(told -> fields.again(file.head(), told.fields()));
        return new ToldPaper(
                now.type(),
                now.part(),
                now.made(),
                now.title(),
                now.sha256(),
                sameProgram && head.isEmpty() ? now.head() : head,
                AsBefore.parts(before.parts(), now.parts(), sameProgram, file, fields),
                now.items());
    }

    /** Whether pages stand for the paper that were made on another day: what the file says today stands on none of them. */
    private boolean isKept(PaperOnFile paper, List<StoredItem> items) {
        if (paper.pages().isPresent()) return true;
        boolean exhibit =
                file.find(paper.part()).filter(Evidence.class::isInstance).isPresent();
        return !exhibit && items.stream().anyMatch(PaperData::hasPages);
    }

    private static boolean hasPages(StoredItem item) {
        return item.mediaType().equals("application/pdf") || item.mediaType().startsWith("image/");
    }

    /** The part that the paper records, and the paper as the office made it. */
    private Set<Part> own(BoundPaper bound) {
        var own = new HashSet<Part>();
        file.find(bound.paper().part()).ifPresent(own::add);
        bound.paper().made().flatMap(made -> file.find(made.id())).ifPresent(own::add);
        return own;
    }

    /** What is read is told; of an exhibit and of what the office adds to a paper, also what other pages of it show. */
    private static boolean isTold(Told told, Set<Part> own, Record value, String field) {
        return told.tells(value, field)
                || switch (value) {
                    case Evidence evidence -> own.contains(evidence) && FILES.contains(field);
                    case OfficePaper paper -> own.contains(paper) && MADE.contains(field);
                    case EvidenceItem _, PaperField _, Goods _, LawCite _ -> true;
                    default -> false;
                };
    }
}
