package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestPress;
import org.anjuan.document.bind.PdfDossierPress;
import org.anjuan.document.pdf.PdfPageImages;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.usecase.PreviewDossier;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierPreviewTest extends UiTest {

    private final TestFiles.Items items = new TestFiles.Items();
    private final CaseFile file = small(TestFiles.full(items));
    private final Store store = new TestFiles.OneFile(file);
    private final List<Volume> exports = new ArrayList<>();
    private int verified;

    /** The first volume of a run parses the faces; that is not done on the UI thread. */
    @BeforeAll
    static void warm(@TempDir Path folder) throws IOException {
        var items = new TestFiles.Items();
        press(items)
                .volume(
                        TestFiles.stored(small(TestFiles.full(items))),
                        Volume.MAIN,
                        folder.resolve("x.pdf"),
                        Progress.IGNORED);
    }

    private static PdfDossierPress press(TestFiles.Items items) {
        return TestPress.of(items);
    }

    private static CaseFile small(CaseFile full) {
        return CaseFile.of(
                full.id(),
                full.head(),
                List.of(
                        full.first(Party.class).orElseThrow(),
                        full.first(Filing.class).orElseThrow(),
                        full.first(Inspection.class).orElseThrow()),
                Set.of());
    }

    @Test
    void showsThePapersAndTurnsToTheOneThatIsChosen() {
        var preview = showPreview();
        var list = papers();
        assertThat(list.getItems()).isNotEmpty();
        doFx(() -> list.getSelectionModel().selectLast());
        var pages = robot.lookup(".pdf-pages").queryAs(PdfPages.class);
        assertThat(pages.pageProperty().get())
                .isEqualTo(list.getItems().getLast().firstPage());
        assertThat(nameless(preview)).isEmpty();
        snapshot("dossier-preview");
    }

    @Test
    void leavingTheWindowLetsGoOfThePages() {
        var preview = showPreview();
        var pages = robot.lookup(".pdf-pages").queryAs(PdfPages.class);
        assertThat(pages.pageCount()).isPositive();
        doFx(() -> stage.getScene().setRoot(new javafx.scene.layout.StackPane()));
        assertThat(preview.getScene()).isNull();
        assertThat(pages.pageCount()).isZero();
    }

    @Test
    void saysHowMuchIsMissing() {
        showPreview();
        assertThat(robot.lookup("#dossier-missing").queryAs(Label.class).getText())
                .isNotBlank();
    }

    @Test
    void exportIsLeftToWhoeverShowsIt() {
        showPreview();
        doFx(() -> robot.lookup("#dossier-export").queryAs(Button.class).fire());
        assertThat(exports).containsExactly(Volume.MAIN);
    }

    @Test
    void aPdfThatSomebodyHasIsLookedAtByWhoeverShowsIt() {
        showPreview();
        doFx(() -> robot.lookup("#dossier-verify").queryAs(Button.class).fire());
        assertThat(verified).isOne();
    }

    private DossierPreview showPreview() {
        var dossiers =
                new PreviewDossier(store, press(items), Path.of(System.getProperty("java.io.tmpdir")), session.clock());
        var preview = show(() -> new DossierPreview(
                texts, jobs, dossiers, new PdfPageImages(), session, file.id(), exports::add, () -> verified++));
        doFx(() -> {});
        return preview;
    }

    @SuppressWarnings("unchecked")
    private ListView<org.anjuan.usecase.port.DossierPress.Placed> papers() {
        return robot.lookup(".dossier-list").queryAs(ListView.class);
    }
}
