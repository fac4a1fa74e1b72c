package org.anjuan.document.bind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.document.evidence.ItemPages;
import org.anjuan.document.evidence.Picture;
import org.anjuan.document.evidence.UnboundException;
import org.anjuan.document.fill.PaperWriter;
import org.anjuan.document.pdf.PdfEngine.Sheets;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.EvidenceRules;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Puts the photos of one exhibit on their sheets, as many to a page as the rules say, each with its caption. */
final class PhotoSheets {

    /** The ink of a picture keeps this distance from its frame, in points. */
    private static final float FRAME = 7;

    private final Sheets sheets;
    private final PaperWriter writer;
    private final EvidenceRules rules;
    private final CaseFile file;
    private final BoundPaper bound;
    private final VolumeBinder binder;
    private final List<Shot> waiting = new ArrayList<>();
    private final boolean several;
    private int taken;

    private record Shot(int number, Picture picture, StoredItem item, Fact<String> caption) {}

    PhotoSheets(
            Sheets sheets,
            PaperWriter writer,
            EvidenceRules rules,
            CaseFile file,
            BoundPaper bound,
            boolean several,
            VolumeBinder binder) {
        this.sheets = sheets;
        this.writer = writer;
        this.rules = rules;
        this.file = file;
        this.bound = bound;
        this.several = several;
        this.binder = binder;
    }

    /** Adds a photo; a sheet is set when it is full. */
    void add(ItemPages pages, Fact<String> caption) throws IOException, UnboundException {
        var picture = pages.picture(sheets.document(), 0);
        binder.tell(bound, pages.item(), pages.told());
        if (file.find(bound.paper().part()).orElseThrow() instanceof Evidence photo)
            pages.photoData()
                    .takenAt()
                    .flatMap(at -> PhotoClock.check(file, photo, bound.title(), at))
                    .ifPresent(binder.problems()::add);
        waiting.add(new Shot(++taken, picture, pages.item(), caption));
        if (waiting.size() == rules.photosPerPage()) flush();
    }

    /** Sets what has no sheet yet. */
    void flush() throws IOException {
        if (waiting.isEmpty()) return;
        int count = waiting.size();
        int across = count == 1 ? 1 : 2;
        var rows = new ArrayList<Map<String, ?>>();
        for (int i = 0; i < count; i += across) {
            var row = new ArrayList<Map<String, ?>>();
            for (var shot : waiting.subList(i, Math.min(count, i + across))) row.add(values(shot));
            rows.add(Map.of("pictures", row, "blank", row.size() < across));
        }
        var arranged = count == 1 ? "one" : count == 2 ? "two" : "four";
        int first = sheets.pages();
        boolean set = binder.set(
                bound, () -> writer.paper(file, bound, "photo-evidence", Map.of("shots", rows, "arranged", arranged)));
        if (set) draw(first);
        waiting.clear();
    }

    private void draw(int first) throws IOException {
        var page = sheets.document().getPage(first);
        try (var content = new PDPageContentStream(sheets.document(), page, AppendMode.APPEND, true, true)) {
            for (var shot : waiting)
                shot.picture().draw(content, inside(sheets.lastBox(id(shot)).orElseThrow()));
        }
    }

    private Map<String, ?> values(Shot shot) {
        var values = new HashMap<String, Object>();
        var caption = shot.caption().value().filter(text -> !text.isBlank());
        var name = several ? "图" + shot.number() : "";
        values.put("id", id(shot));
        values.put("fileName", shot.item().name());
        values.put("hash", shot.item().sha256());
        values.put("name", several ? name : Fact.none());
        values.put("legend", several || caption.isPresent() ? (name + "　" + caption.orElse("")).strip() : Fact.none());
        return values;
    }

    private static String id(Shot shot) {
        return "picture" + shot.number();
    }

    private static PDRectangle inside(PDRectangle box) {
        return new PDRectangle(
                box.getLowerLeftX() + FRAME,
                box.getLowerLeftY() + FRAME,
                box.getWidth() - 2 * FRAME,
                box.getHeight() - 2 * FRAME);
    }
}
