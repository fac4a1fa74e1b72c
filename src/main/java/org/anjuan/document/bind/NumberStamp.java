package org.anjuan.document.bind;

import java.io.IOException;
import org.anjuan.document.pdf.Faces.Face;
import org.anjuan.document.pdf.PdfEngine.Sheets;
import org.anjuan.domain.document.VolumeForm.Corner;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Stamps the numbers of a volume on its pages, outside the room where a paper has its own. */
final class NumberStamp {

    private static final float SIZE = 12;
    private static final float FROM_EDGE = 36;

    /** Lower than the line of a record that says which of its own pages a page is. */
    private static final float ABOVE_BOTTOM = 17;

    /** White around the number, so that it is read on a scan too. */
    private static final float ROOM = 2.5f;

    private final Sheets sheets;
    private final PDFont font;

    NumberStamp(Sheets sheets) throws IOException {
        this.sheets = sheets;
        this.font = sheets.font(Face.SONG);
    }

    void on(PDPage page, int number, Corner corner) throws IOException {
        var text = String.valueOf(number);
        float width = font.getStringWidth(text) / 1000 * SIZE;
        var box = page.getMediaBox();
        float left =
                switch (corner) {
                    case TOP_RIGHT, BOTTOM_RIGHT -> box.getUpperRightX() - FROM_EDGE - width;
                    case TOP_LEFT, BOTTOM_LEFT -> box.getLowerLeftX() + FROM_EDGE;
                    case BOTTOM_CENTRE -> box.getLowerLeftX() + (box.getWidth() - width) / 2;
                };
        float base =
                switch (corner) {
                    case TOP_RIGHT, TOP_LEFT -> box.getUpperRightY() - FROM_EDGE;
                    case BOTTOM_RIGHT, BOTTOM_LEFT, BOTTOM_CENTRE -> box.getLowerLeftY() + ABOVE_BOTTOM;
                };
        try (var content = new PDPageContentStream(sheets.document(), page, AppendMode.APPEND, true, true)) {
            content.setNonStrokingColor(1f, 1f, 1f);
            content.addRect(left - ROOM, base - ROOM, width + 2 * ROOM, SIZE + ROOM);
            content.fill();
            content.setNonStrokingColor(0f, 0f, 0f);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(left, base);
            content.showText(text);
            content.endText();
        }
    }
}
