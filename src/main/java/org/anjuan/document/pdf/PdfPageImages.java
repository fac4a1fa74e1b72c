package org.anjuan.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.usecase.port.PageImages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages with PDFBox. */
public final class PdfPageImages implements PageImages {

    private static final double MOST_PIXELS = 25_000_000;

    @Override
    public Pages open(Path pdf) throws IOException {
        return new Drawn(Loader.loadPDF(pdf.toFile(), IOUtils.createMemoryOnlyStreamCache()));
    }

    private static final class Drawn implements Pages {
        private final PDDocument document;
        private final PDFRenderer renderer;

        Drawn(PDDocument document) {
            this.document = document;
            renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
        }

        @Override
        public int count() {
            return document.getNumberOfPages();
        }

        @Override
        public double width(int page) {
            var shown = document.getPage(page);
            return sideways(shown)
                    ? shown.getCropBox().getHeight()
                    : shown.getCropBox().getWidth();
        }

        @Override
        public double height(int page) {
            var shown = document.getPage(page);
            return sideways(shown)
                    ? shown.getCropBox().getWidth()
                    : shown.getCropBox().getHeight();
        }

        private static boolean sideways(PDPage page) {
            return Math.floorMod(page.getRotation(), 180) == 90;
        }

        @Override
        public Image draw(int page, double scale) throws IOException {
            double most = Math.sqrt(MOST_PIXELS / (width(page) * height(page)));
            BufferedImage image = renderer.renderImage(page, (float) Math.min(scale, most), ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            var argb = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
            return new Image(width, height, argb);
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }
}
