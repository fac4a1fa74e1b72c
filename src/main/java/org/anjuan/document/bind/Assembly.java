package org.anjuan.document.bind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.document.bind.VolumePart.Entry;
import org.anjuan.document.pdf.PdfEngine.Sheets;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BindingOrder;
import org.anjuan.domain.document.VolumeForm;
import org.anjuan.usecase.port.Words;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * Puts the set pages of a volume together: each part has its cover and catalogue in front of its papers, papers get their
 * numbers, the catalogues their links, the reader its bookmarks.
 */
final class Assembly {

    /** What a part has in front of its papers, in pages. */
    record Front(int covers, int catalogue) {}

    private enum Kind {
        FRONT,
        PAPER,
        BLANK,
        NOTE
    }

    private record Side(PDPage page, Kind kind, int number) {}

    private final Sheets sheets;
    private final PDDocument document;
    private final VolumeForm form;
    private final Words chinese;
    private final List<VolumePart> parts;
    private final List<Side> sides = new ArrayList<>();
    private final Map<Entry, Integer> places = new HashMap<>();
    private final List<int[]> fronts = new ArrayList<>();
    private int note;

    Assembly(Sheets sheets, VolumeForm form, Words chinese, List<VolumePart> parts) {
        this.sheets = sheets;
        this.document = sheets.document();
        this.form = form;
        this.chinese = chinese;
        this.parts = parts;
    }

    /**
     * Puts the pages into their order. They lie papers first, then the closing note, then cover and catalogue of each part.
     *
     * @param notes how many pages the closing note has
     * @param lengths what each part has in front
     */
    void arrange(int notes, List<Front> lengths) throws IOException {
        var set = new ArrayList<PDPage>();
        document.getPages().forEach(set::add);
        int papers = parts.stream().mapToInt(VolumePart::pages).sum();
        int next = papers + notes;
        for (int i = 0; i < parts.size(); i++) {
            var length = lengths.get(i);
            int cover = sides.size();
            next = take(set, next, length.covers());
            fronts.add(new int[] {cover, sides.size()});
            next = take(set, next, length.catalogue());
            for (var entry : parts.get(i).entries()) {
                places.put(entry, sides.size());
                for (int page = 0; page < entry.pages(); page++)
                    sides.add(new Side(set.get(entry.at() + page), Kind.PAPER, entry.first() + page));
                turn();
            }
        }
        note = sides.size();
        for (int page = papers; page < papers + notes; page++) sides.add(new Side(set.get(page), Kind.NOTE, 0));
        var kids = Objects.requireNonNull(document.getPages().getCOSObject().getCOSArray(COSName.KIDS));
        if (kids.size() != sides.size()) throw new IllegalStateException("pages lie in more than one level");
        kids.clear();
        for (var side : sides) kids.add(side.page().getCOSObject());
        labelPages();
    }

    private int take(List<PDPage> set, int from, int count) {
        for (int page = from; page < from + count; page++) sides.add(new Side(set.get(page), Kind.FRONT, 0));
        turn();
        return from + count;
    }

    /** What comes next begins on the front of a leaf. */
    private void turn() {
        if (!form.doubleSided() || sides.size() % 2 == 0) return;
        var blank = new PDPage(PDRectangle.A4);
        blank.setResources(new PDResources());
        document.addPage(blank);
        sides.add(new Side(blank, Kind.BLANK, 0));
    }

    /** The page of the PDF on which this paper begins, counted from one. */
    int pageOf(Entry entry) {
        return Objects.requireNonNull(places.get(entry)) + 1;
    }

    private void labelPages() {
        var labels = new PDPageLabels(document);
        int inFront = 0;
        for (int i = 0; i < sides.size(); i++) {
            var side = sides.get(i);
            if (i == 0 || !continues(sides.get(i - 1), side)) labels.setLabelItem(i, range(side, inFront));
            if (side.kind() == Kind.FRONT) inFront++;
        }
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private static boolean continues(Side before, Side side) {
        return before.kind() == side.kind() && (side.kind() != Kind.PAPER || side.number() == before.number() + 1);
    }

    private PDPageLabelRange range(Side side, int inFront) {
        var range = new PDPageLabelRange();
        switch (side.kind()) {
            case FRONT -> {
                range.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
                range.setStart(inFront + 1);
            }
            case PAPER -> {
                range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
                range.setStart(side.number());
            }
            case NOTE -> range.setPrefix(chinese.get("dossier.note.title"));
            case BLANK -> {}
        }
        return range;
    }

    /** Stamps the number of the volume on each page of the papers. */
    void stampNumbers() throws IOException {
        var stamp = new NumberStamp(sheets);
        for (int i = 0; i < sides.size(); i++) {
            var side = sides.get(i);
            boolean back = form.doubleSided() && i % 2 == 1;
            if (side.kind() == Kind.PAPER)
                stamp.on(side.page(), side.number(), back ? form.corner().mirrored() : form.corner());
        }
    }

    /** Points each line of the catalogues at the first page of its paper. */
    void linkCatalogues() throws IOException {
        var entries = parts.stream().flatMap(part -> part.entries().stream()).toList();
        for (var side : sides)
            for (var annotation : side.page().getAnnotations()) {
                annotation.setPrinted(true);
                if (annotation instanceof PDAnnotationLink link)
                    paper(link).ifPresent(paper -> {
                        link.setAction(null);
                        link.getCOSObject().removeItem(COSName.A);
                        link.setDestination(top(entries.get(paper)));
                    });
            }
    }

    private static Optional<Integer> paper(PDAnnotationLink link) {
        if (!(link.getAction() instanceof PDActionURI uri)) return Optional.empty();
        var text = uri.getURI();
        return text.startsWith(DossierPages.LINK)
                ? Optional.of(Integer.valueOf(text.substring(DossierPages.LINK.length())))
                : Optional.empty();
    }

    /** One bookmark for each group, and below it one for each paper; the parts of a thick volume are above them. */
    void bookmark(BindingOrder order, Volume volume) {
        var outline = new PDDocumentOutline();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var front = fronts.get(i);
            PDOutlineNode top =
                    part.of() == 1 ? outline : add(outline, DossierPages.partName(part, chinese), top(front[0]));
            add(top, chinese.get("dossier.cover.title"), top(front[0]));
            add(top, chinese.get("dossier.catalogue.title"), top(front[1]));
            var group = "";
            PDOutlineNode node = top;
            for (var entry : part.entries()) {
                if (!entry.bound().group().equals(group)) {
                    group = entry.bound().group();
                    node = add(top, name(order, volume, group), top(entry));
                }
                add(node, entry.bound().title(), top(entry));
            }
        }
        add(outline, chinese.get("dossier.note.title"), top(note));
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static String name(BindingOrder order, Volume volume, String key) {
        return order.groups().getOrDefault(volume, List.of()).stream()
                .filter(group -> group.key().equals(key))
                .map(BindingOrder.Group::zh)
                .findFirst()
                .orElse(key);
    }

    private static PDOutlineItem add(PDOutlineNode parent, String title, PDPageFitWidthDestination destination) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        parent.addLast(item);
        return item;
    }

    private PDPageFitWidthDestination top(Entry entry) {
        return top(pageOf(entry) - 1);
    }

    private PDPageFitWidthDestination top(int place) {
        var page = sides.get(place).page();
        var destination = new PDPageFitWidthDestination();
        destination.setPage(page);
        destination.setTop((int) page.getMediaBox().getUpperRightY());
        return destination;
    }
}
