package org.anjuan.document.bind;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anjuan.document.TestFiles;
import org.anjuan.document.fill.PaperWriter;
import org.anjuan.document.fill.Written;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.text.Prose;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of GB/T 9704: 22 lines of 28 characters inside 156 by 225 millimetres. */
class OfficialPageTest {

    private static final float MM = 72 / 25.4f;
    private static final float HEIGHT = 297 * MM;

    @TempDir
    Path folder;

    @Test
    void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters() throws Exception {
        try (var sheets = ENGINE.open()) {
            sheets.add(decision().xhtml());
            var written = folder.resolve("decision.pdf").toFile();
            sheets.document().save(written);
            var lines = lines(written, 2);
            assertThat(lines).hasSize(22);
            assertThat(lines.values()).allSatisfy(line -> assertThat(line).hasSize(28));
            assertThat(lines.values().stream().flatMap(List::stream)).allSatisfy(character -> {
                assertThat(character.getXDirAdj()).isGreaterThanOrEqualTo(28 * MM - 0.5f);
                assertThat(character.getXDirAdj() + character.getWidthDirAdj())
                        .isLessThanOrEqualTo((210 - 26) * MM + 0.5f);
                assertThat(HEIGHT - character.getYDirAdj()).isBetween(35 * MM, (297 - 37) * MM);
            });
        }
    }

    private static Map<Integer, List<TextPosition>> lines(File pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new Lines(document, page).byHeight;
        }
    }

    private static Written decision() throws Exception {
        var full = TestFiles.full(new TestFiles.Items());
        var facts = new Prose("国".repeat(28 * 22 * 3));
        var decision = Shape.of(PenaltyDecision.class).make(Map.of("id", new UUID(77, 1), "facts", Fact.known(facts)));
        var file = CaseFile.empty(full.id(), full.head()).with(decision);
        var paper = PaperOnFile.of("PENALTY_DECISION", decision.id(), Fact.unknown());
        return new PaperWriter(
                        ENGINE.faces(),
                        ResourceWords.CHINESE,
                        new DocumentReference().types().forms(),
                        Optional::empty)
                .paper(file, new BoundPaper(paper, Volume.MAIN, "1", "行政处罚决定书"));
    }

    /** The characters of the text on one page, line by line; the page's own number is left out. */
    private static final class Lines extends PDFTextStripper {

        private final Map<Integer, List<TextPosition>> byHeight = new TreeMap<>();

        Lines(PDDocument document, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            getText(document);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getUnicode().equals("国"))
                byHeight.computeIfAbsent(Math.round(text.getYDirAdj()), _ -> new ArrayList<>())
                        .add(text);
        }
    }
}
