package org.anjuan.document.evidence;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** A picture in a document, turned as its camera was held. */
public final class Picture {

    private final PDImageXObject image;
    private final int orientation;

    /**
     * A picture.
     *
     * @param orientation one of the eight ways EXIF knows; any other is upright
     */
    Picture(PDImageXObject image, int orientation) {
        this.image = image;
        this.orientation = orientation >= 1 && orientation <= 8 ? orientation : 1;
    }

    PDImageXObject image() {
        return image;
    }

    boolean wide() {
        return width() > height();
    }

    private int width() {
        return orientation >= 5 ? image.getHeight() : image.getWidth();
    }

    private int height() {
        return orientation >= 5 ? image.getWidth() : image.getHeight();
    }

    /** Draws it as large as the box allows, in its middle. */
    public void draw(PDPageContentStream page, PDRectangle box) throws IOException {
        float scale = Math.min(box.getWidth() / width(), box.getHeight() / height());
        float w = width() * scale;
        float h = height() * scale;
        float x = box.getLowerLeftX() + (box.getWidth() - w) / 2;
        float y = box.getLowerLeftY() + (box.getHeight() - h) / 2;
        page.drawImage(
                image,
                switch (orientation) {
                    case 2 -> new Matrix(-w, 0, 0, h, x + w, y);
                    case 3 -> new Matrix(-w, 0, 0, -h, x + w, y + h);
                    case 4 -> new Matrix(w, 0, 0, -h, x, y + h);
                    case 5 -> new Matrix(0, -h, -w, 0, x + w, y + h);
                    case 6 -> new Matrix(0, -h, w, 0, x, y + h);
                    case 7 -> new Matrix(0, h, w, 0, x, y);
                    case 8 -> new Matrix(0, h, -w, 0, x + w, y);
                    default -> new Matrix(w, 0, 0, h, x, y);
                });
    }
}
