package org.anjuan.document.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestPress;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BindingOrder;
import org.anjuan.domain.document.BindingRules;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.document.VolumeForm;
import org.anjuan.domain.document.VolumeForm.Corner;
import org.anjuan.usecase.port.DossierPress.Placed;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Volumes in parts, on both sides of the leaf, with their numbers in another corner. */
class VolumeFormTest extends VolumeTest {

    private static final float MIDDLE = 595f / 2;

    private final CaseFile file = withoutItems(TestFiles.full(items));

    @Test
    void eachPartHasItsCoverItsCatalogueAndWholePapersAndTheNumbersGoOn() throws Exception {
        var done = bind(new VolumeForm(Corner.TOP_RIGHT, false, 12, true));
        try (var pdf = open()) {
            var begins = partsOf(pdf);
            assertThat(begins).hasSizeGreaterThan(2);
            for (int i = 0; i < begins.size(); i++) {
                var cover = text(pdf, begins.get(i));
                assertThat(cover).contains("正卷第" + (i + 1) + "册共" + begins.size() + "册", "本册共");
                assertThat(text(pdf, begins.get(i) + 1)).contains("卷内文件目录");
            }
            int number = 0;
            for (var placed : done.papers())
                for (int page = placed.firstPage(); page <= placed.lastPage(); page++)
                    assertThat(stamp(pdf, page).text).isEqualTo(String.valueOf(++number));
            for (int i = 1; i < done.papers().size(); i++) {
                int page = done.papers().get(i).firstPage();
                if (begins.contains(page - 2))
                    assertThat(belongsTo(done.papers().get(i)))
                            .isNotEqualTo(belongsTo(done.papers().get(i - 1)));
            }
            assertThat(text(pdf, pdf.getNumberOfPages())).contains("卷内备考表", "分装" + begins.size() + "册");
            assertThat(linked(pdf))
                    .containsExactlyElementsOf(done.papers().stream()
                            .map(Placed::firstPage)
                            .distinct()
                            .toList());
        }
        assertThat(ArchiveCheck.violations(target())).isEmpty();
    }

    @Test
    void eachPartMayBeginWithOne() throws Exception {
        var done = bind(new VolumeForm(Corner.TOP_RIGHT, false, 12, false));
        try (var pdf = open()) {
            for (int begin : partsOf(pdf)) {
                int first = done.papers().stream()
                        .mapToInt(Placed::firstPage)
                        .filter(page -> page > begin)
                        .findFirst()
                        .orElseThrow();
                assertThat(stamp(pdf, first).text).isEqualTo("1");
                assertThat(text(pdf, begin + 1)).containsPattern("备注1[^0-9]");
            }
        }
    }

    @Test
    void onBothSidesEveryPaperBeginsOnAFrontAndABlankBackBearsNoNumber() throws Exception {
        var done = bind(new VolumeForm(Corner.TOP_RIGHT, true, 9, true));
        try (var pdf = open()) {
            assertThat(partsOf(pdf)).hasSizeGreaterThan(1).allMatch(page -> page % 2 == 1);
            assertThat(done.papers()).allMatch(placed -> placed.firstPage() % 2 == 1);
            var ofPapers = new ArrayList<Integer>();
            for (var placed : done.papers())
                for (int page = placed.firstPage(); page <= placed.lastPage(); page++) {
                    ofPapers.add(page);
                    var stamp = stamp(pdf, page);
                    assertThat(stamp.text).isEqualTo(String.valueOf(ofPapers.size()));
                    assertThat(stamp.x > MIDDLE).as("right on page " + page).isEqualTo(page % 2 == 1);
                }
            var labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            for (int i = 0; i < ofPapers.size(); i++)
                assertThat(labels[ofPapers.get(i) - 1]).isEqualTo(String.valueOf(i + 1));
            var blank = IntStream.rangeClosed(done.papers().getFirst().firstPage(), ofPapers.getLast())
                    .filter(page -> !ofPapers.contains(page))
                    .filter(page -> text(pdf, page).isEmpty())
                    .boxed()
                    .toList();
            assertThat(blank).isNotEmpty().allMatch(page -> page % 2 == 0);
        }
        assertThat(ArchiveCheck.violations(target())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theNumberStandsInItsCornerApartFromTheLineThatARecordHasOfItsOwn(Corner corner) throws Exception {
        var done = bind(new VolumeForm(corner, false, 500, true));
        try (var pdf = open()) {
            for (var placed : done.papers()) {
                var stamp = stamp(pdf, placed.firstPage());
                var box = pdf.getPage(placed.firstPage() - 1).getMediaBox();
                boolean top = corner.name().startsWith("TOP");
                assertThat(stamp.y).isBetween(top ? 0f : box.getHeight() - 25, top ? 50f : box.getHeight() - 5);
                if (corner.name().endsWith("RIGHT")) assertThat(stamp.x).isGreaterThan(box.getWidth() - 70);
                if (corner.name().endsWith("LEFT")) assertThat(stamp.x).isLessThan(50);
                if (corner == Corner.BOTTOM_CENTRE)
                    assertThat(stamp.x).isBetween(box.getWidth() / 2 - 20, box.getWidth() / 2 + 20);
                assertThat(stamp.inTheWay).as(placed.paper().title()).isEmpty();
            }
        }
    }

    /** The last text drawn on a page, and what other text lies under it. */
    private record Stamp(String text, float x, float y, List<String> inTheWay) {}

    private static Stamp stamp(PDDocument pdf, int page) throws IOException {
        var drawn = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                drawn.add(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        var last = drawn.getLast();
        var number = new StringBuilder();
        int from = drawn.size();
        while (from > 0
                && drawn.get(from - 1).getYDirAdj() == last.getYDirAdj()
                && Character.isDigit(drawn.get(from - 1).getUnicode().charAt(0)))
            number.insert(0, drawn.get(--from).getUnicode());
        float left = drawn.get(from).getXDirAdj() - 2.5f;
        float right = last.getXDirAdj() + last.getWidthDirAdj() + 2.5f;
        var under = drawn.subList(0, from).stream()
                .filter(other -> other.getXDirAdj() + other.getWidthDirAdj() > left && other.getXDirAdj() < right)
                .filter(other -> other.getYDirAdj() > last.getYDirAdj() - 12
                        && other.getYDirAdj() - other.getHeightDir() < last.getYDirAdj() + 2.5f)
                .map(TextPosition::getUnicode)
                .toList();
        return new Stamp(number.toString(), drawn.get(from).getXDirAdj(), last.getYDirAdj(), under);
    }

    private static PaperOnFile belongsTo(Placed placed) {
        return placed.paper().beside().orElse(placed.paper().paper());
    }

    /** The pages the bookmarks of the parts lead to, counted from one. */
    private static List<Integer> partsOf(PDDocument pdf) throws IOException {
        var pages = new ArrayList<Integer>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children())
            if (item.getTitle().startsWith("第"))
                pages.add(((PDPageDestination) item.getDestination()).retrievePageNumber() + 1);
        return pages;
    }

    private static List<Integer> linked(PDDocument pdf) throws IOException {
        var links = new ArrayList<Integer>();
        for (var page : pdf.getPages())
            for (var annotation : page.getAnnotations())
                if (annotation instanceof PDAnnotationLink link)
                    links.add(((PDPageDestination) link.getDestination()).retrievePageNumber() + 1);
        return links.stream().distinct().toList();
    }

    private static String text(PDDocument pdf, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf).replaceAll("[\\s\u00A0\u3000]", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Pressed.Done bind(VolumeForm form) throws IOException {
        var orders = TestPress.RULES.orders().stream()
                .map(order -> new BindingOrder(
                        order.id(),
                        order.zh(),
                        order.en(),
                        order.from(),
                        order.until(),
                        order.groups(),
                        order.moved(),
                        order.secrets(),
                        form))
                .toList();
        var rules = new BindingRules(TestPress.RULES.types(), orders, TestPress.RULES.evidence());
        return bind(rules, file, Volume.MAIN);
    }

    private static CaseFile withoutItems(CaseFile full) {
        var parts = full.parts().stream()
                .filter(part -> !(part instanceof Evidence))
                .toList();
        return CaseFile.of(full.id(), full.head(), parts, Set.of());
    }
}
