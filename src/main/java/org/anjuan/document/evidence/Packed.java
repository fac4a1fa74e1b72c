package org.anjuan.document.evidence;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An image packed in a document of its own, so that packing it can be given up; then it goes into another. */
final class Packed implements Closeable {

    private final PDDocument own;
    private final PDImageXObject image;

    private Packed(PDDocument own, PDImageXObject image) {
        this.own = own;
        this.image = image;
    }

    /** What puts an image into a document. */
    interface Packing {
        PDImageXObject into(PDDocument document) throws IOException;
    }

    static Packed of(Packing packing) throws IOException {
        var own = new PDDocument();
        PDImageXObject image = null;
        try {
            image = packing.into(own);
            return new Packed(own, image);
        } finally {
            if (image == null) IOUtils.closeQuietly(own);
        }
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** The same image, byte for byte, in this document. */
    PDImageXObject into(PDDocument target) throws IOException {
        var from = image.getCOSObject();
        var copy = target.getDocument().createCOSStream();
        for (var entry : from.entrySet())
            if (!entry.getKey().equals(COSName.LENGTH)) copy.setItem(entry.getKey(), entry.getValue());
        try (var in = from.createRawInputStream();
                var out = copy.createRawOutputStream()) {
            in.transferTo(out);
        }
        return new PDImageXObject(new PDStream(copy), null);
    }

    @Override
    public void close() throws IOException {
        own.close();
    }
}
