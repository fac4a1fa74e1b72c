package org.anjuan.document.evidence;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.anjuan.document.evidence.Binding.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.pdf.ArchiveForm;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignPdfTest {

    private static final PDRectangle A3_WIDE = new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth());

    @TempDir
    Path folder;

    /** Something to be drawn on a page of the document. */
    private interface Drawing {
        void on(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
    }

    @Test
    void whateverAForeignPageReliesOnTheBoundPageIsArchiveForm() throws Exception {
        var foreign = new LinkedHashMap<String, byte[]>();
        foreign.put("a font that is not embedded", TestFiles.pdf(2, null));
        foreign.put("a script", scripted());
        foreign.put("transparency and colours for print", page(PDRectangle.A4, ForeignPdfTest::printColours));
        foreign.put("no password but a lock", TestFiles.pdf(1, ""));
        foreign.put("a form to fill in and a note", formed());
        foreign.put("a wide page", page(A3_WIDE, ForeignPdfTest::letters));
        foreign.put("a turned page", turned(page(PDRectangle.A4, ForeignPdfTest::letters), 90));
        foreign.put("the word of an archive file that is none", claiming());

        var bound = bind(foreign.values().toArray(byte[][]::new));

        assertThat(ArchiveCheck.violations(bound)).isEmpty();
        try (var pdf = Loader.loadPDF(bound.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(foreign.size() + 1);
            assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            for (var page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(Math.min(
                                page.getMediaBox().getWidth(),
                                page.getMediaBox().getHeight()))
                        .isEqualTo(PDRectangle.A4.getWidth());
            }
            assertThat(wide(pdf, 6)).isTrue();
            assertThat(wide(pdf, 7)).isTrue();
            assertThat(wide(pdf, 0)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aPageThatConformsKeepsItsTextAndLiesAsItIsShown(int turn) throws Exception {
        var source = turned(conforming(), turn);
        var bound = bind(source);
        try (var before = Loader.loadPDF(source);
                var after = Loader.loadPDF(bound.toFile())) {
            assertThat(new PDFTextStripper().getText(after).replaceAll("\\s", ""))
                    .contains("证据原件");
            assertThat(difference(shown(before), shown(after))).isLessThan(4);
        }
        assertThat(ArchiveCheck.violations(bound)).isEmpty();
    }

    private static boolean wide(PDDocument pdf, int page) {
        var box = pdf.getPage(page).getMediaBox();
        return box.getWidth() > box.getHeight();
    }

    private Path bind(byte[]... foreign) throws Exception {
        var target = folder.resolve("bound.pdf");
        try (var sheets = ENGINE.open()) {
            for (int i = 0; i < foreign.length; i++) {
                var copy = Files.write(folder.resolve(i + ".pdf"), foreign[i]);
                try (var pdf = ForeignPdf.open(copy, new Watch(Progress.IGNORED))) {
                    for (int page = 0; page < pdf.pages(); page++) pdf.addPage(sheets.document(), page);
                }
            }
            archive(sheets.document());
            sheets.document().save(target.toFile());
        }
        return target;
    }

    private static void archive(PDDocument document) throws IOException {
        var made = LocalDateTime.of(2026, 11, 22, 9, 30);
        ArchiveForm.apply(document, new ArchiveForm.Properties("证据", "机关", "证据", "", made));
    }

    private static byte[] page(PDRectangle size, Drawing drawing) throws IOException {
        try (var document = new PDDocument()) {
            draw(document, size, drawing);
            return saved(document);
        }
    }

    private static PDPage draw(PDDocument document, PDRectangle size, Drawing drawing) throws IOException {
        var page = new PDPage(size);
        page.setResources(new PDResources());
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            drawing.on(document, page, content);
        }
        return page;
    }

    private static void letters(PDDocument document, PDPage page, PDPageContentStream content) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 40);
        content.newLineAtOffset(60, 300);
        content.showText("Exhibit");
        content.endText();
    }

    private static void printColours(PDDocument document, PDPage page, PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(new PDColor(new float[] {0.9f, 0.1f, 0, 0.2f}, PDDeviceCMYK.INSTANCE));
        content.addRect(60, 60, 300, 300);
        content.fill();
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(0.4f);
        state.setBlendMode(BlendMode.MULTIPLY);
        content.setGraphicsStateParameters(state);
        content.setNonStrokingColor(new PDColor(new float[] {60, 40, -30}, new PDLab()));
        content.addRect(160, 160, 300, 300);
        content.fill();
    }

    private static byte[] scripted() throws IOException {
        try (var document = new PDDocument()) {
            draw(document, PDRectangle.A4, ForeignPdfTest::letters);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('here');"));
            return saved(document);
        }
    }

    private static byte[] formed() throws IOException {
        try (var document = new PDDocument()) {
            var page = draw(document, PDRectangle.A4, ForeignPdfTest::letters);
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
            form.setDefaultResources(resources);
            var field = new PDTextField(form);
            field.setPartialName("name");
            field.setDefaultAppearance("/Helv 12 Tf 0 g");
            form.getFields().add(field);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(60, 500, 200, 20));
            widget.setPage(page);
            page.getAnnotations().add(widget);
            field.setValue("filled in");
            var note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(300, 500, 20, 20));
            note.setContents("a note");
            page.getAnnotations().add(note);
            return saved(document);
        }
    }

    /** Says that it is PDF/A and has a profile for screens, but paints in the colours of printing. */
    private static byte[] claiming() throws IOException {
        try (var document = new PDDocument()) {
            draw(document, PDRectangle.A4, ForeignPdfTest::printColours);
            archive(document);
            return saved(document);
        }
    }

    private static byte[] conforming() throws IOException {
        try (var sheets = ENGINE.open()) {
            sheets.add(
                    "<html lang=\"zh-CN\"><head><title>t</title><style>@page{size:A4;margin:20mm} body{font-family:hei;"
                            + "font-size:44pt}</style></head><body><p>证据原件第一行</p><p>左上角</p></body></html>");
            archive(sheets.document());
            return saved(sheets.document());
        }
    }

    private static byte[] turned(byte[] pdf, int degrees) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.getPage(0).setRotation(degrees);
            return saved(document);
        }
    }

    private static BufferedImage shown(PDDocument pdf) throws IOException {
        return new PDFRenderer(pdf).renderImageWithDPI(0, 36, ImageType.GRAY);
    }

    /** How far two pictures are apart on average, of 255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(Map.entry(other.getWidth(), other.getHeight()))
                .isEqualTo(Map.entry(one.getWidth(), one.getHeight()));
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++)
            for (int x = 0; x < one.getWidth(); x++)
                sum += Math.abs(
                        one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
        return sum / (double) (one.getWidth() * one.getHeight());
    }
}
