package org.anjuan.document.bind;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.anjuan.document.bind.DossierPages.Entry;
import org.anjuan.document.pdf.Faces.Face;
import org.anjuan.document.pdf.PdfEngine.Sheets;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BindingOrder;
import org.anjuan.usecase.port.Words;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * Puts the set pages of a volume together: cover and catalogue go to the front, papers get their numbers, the catalogue
 * its links, the reader its bookmarks.
 */
final class Assembly {

    private static final float NUMBER_SIZE = 12;
    private static final float FROM_EDGE = 36;

    /** White around the number, so that it is read on a scan too. */
    private static final float ROOM = 2.5f;

    private final Sheets sheets;
    private final PDDocument document;
    private final int covers;
    private final int front;
    private final int papers;
    private final Words chinese;

    /**
     * The pages lie papers first, then the closing note, then cover and catalogue.
     *
     * @param covers how many pages the cover has
     * @param front how many pages cover and catalogue have
     * @param papers how many pages the papers have
     */
    Assembly(Sheets sheets, int covers, int front, int papers, Words chinese) {
        this.sheets = sheets;
        this.document = sheets.document();
        this.covers = covers;
        this.front = front;
        this.papers = papers;
        this.chinese = chinese;
    }

    void moveToFront() throws IOException {
        var tree = document.getPages();
        int count = document.getNumberOfPages();
        for (int i = 0; i < front; i++) {
            var page = document.getPage(count - front + i);
            tree.remove(page);
            if (i < document.getNumberOfPages()) tree.insertBefore(page, document.getPage(i));
            else document.addPage(page);
        }
        labelPages();
    }

    private void labelPages() throws IOException {
        var labels = new PDPageLabels(document);
        labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_LOWER));
        if (papers > 0) labels.setLabelItem(front, range(PDPageLabelRange.STYLE_DECIMAL));
        var note = new PDPageLabelRange();
        note.setPrefix(chinese.get("dossier.note.title"));
        labels.setLabelItem(front + papers, note);
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private static PDPageLabelRange range(String style) {
        var range = new PDPageLabelRange();
        range.setStyle(style);
        range.setStart(1);
        return range;
    }

    /** Stamps the number of the volume into the upper right corner of each paper's pages. */
    void stampNumbers() throws IOException {
        var font = sheets.font(Face.SONG);
        for (int number = 1; number <= papers; number++) {
            var page = document.getPage(front + number - 1);
            var box = page.getMediaBox();
            var text = String.valueOf(number);
            float width = font.getStringWidth(text) / 1000 * NUMBER_SIZE;
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                float left = box.getUpperRightX() - FROM_EDGE - width;
                float base = box.getUpperRightY() - FROM_EDGE;
                content.setNonStrokingColor(1f, 1f, 1f);
                content.addRect(left - ROOM, base - ROOM, width + 2 * ROOM, NUMBER_SIZE + ROOM);
                content.fill();
                content.setNonStrokingColor(0f, 0f, 0f);
                content.beginText();
                content.setFont(font, NUMBER_SIZE);
                content.newLineAtOffset(left, base);
                content.showText(text);
                content.endText();
            }
        }
    }

    /** Points each line of the catalogue at the first page of its paper. */
    void linkCatalogue(List<Entry> entries) throws IOException {
        for (int i = 0; i < document.getNumberOfPages(); i++)
            for (var annotation : document.getPage(i).getAnnotations()) {
                annotation.setPrinted(true);
                if (annotation instanceof PDAnnotationLink link)
                    serial(link).ifPresent(serial -> {
                        var entry = entries.get(serial - 1);
                        link.setAction(null);
                        link.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.A);
                        link.setDestination(top(document.getPage(front + entry.first() - 1)));
                    });
            }
    }

    private static Optional<Integer> serial(PDAnnotationLink link) {
        if (!(link.getAction() instanceof PDActionURI uri)) return Optional.empty();
        var text = uri.getURI();
        return text.startsWith("https://anjuan.invalid/")
                ? Optional.of(Integer.valueOf(text.substring(text.lastIndexOf('/') + 1)))
                : Optional.empty();
    }

    /** One bookmark for each group, and below it one for each paper. */
    void bookmark(List<Entry> entries, BindingOrder order, Volume volume) throws IOException {
        var outline = new PDDocumentOutline();
        add(outline, chinese.get("dossier.cover.title"), document.getPage(0));
        add(outline, chinese.get("dossier.catalogue.title"), document.getPage(covers));
        var group = "";
        PDOutlineNode node = outline;
        for (var entry : entries) {
            var page = document.getPage(front + entry.first() - 1);
            if (!entry.bound().group().equals(group)) {
                group = entry.bound().group();
                node = add(outline, name(order, volume, group), page);
            }
            add(node, entry.bound().title(), page);
        }
        add(outline, chinese.get("dossier.note.title"), document.getPage(front + papers));
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

    private static PDOutlineItem add(PDOutlineNode parent, String title, PDPage page) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(top(page));
        parent.addLast(item);
        return item;
    }

    private static PDPageFitWidthDestination top(PDPage page) {
        var destination = new PDPageFitWidthDestination();
        destination.setPage(page);
        destination.setTop((int) page.getMediaBox().getUpperRightY());
        return destination;
    }
}
