package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.anjuan.document.TestFiles;
import org.anjuan.document.pdf.PdfPageImages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest extends UiTest {

    @TempDir
    Path folder;

    private PdfPages pages;
    private Path pdf;

    @BeforeEach
    void showPages() throws Exception {
        pdf = folder.resolve("x.pdf");
        Files.write(pdf, TestFiles.pdf(12, null));
        pages = show(() -> new PdfPages(texts, jobs, new PdfPageImages()));
        doFx(() -> pages.show(pdf));
    }

    @Test
    void opensAtTheFirstPageAndSaysHowManyThereAre() {
        assertThat(pages.pageCount()).isEqualTo(12);
        assertThat(pages.pageProperty().get()).isEqualTo(1);
        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("/ 12");
        snapshot("pdf-pages");
    }

    @Test
    void aTypedNumberBringsThatPageIntoSight() {
        var field = robot.lookup("#pdf-page").queryAs(TextField.class);
        doFx(() -> {
            field.setText("7");
            field.fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(pages.pageProperty().get()).isEqualTo(7);
    }

    @Test
    void nonsenseInThePageFieldIsTakenBack() {
        var field = robot.lookup("#pdf-page").queryAs(TextField.class);
        doFx(() -> {
            field.setText("seven");
            field.fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(field.getText()).isEqualTo("1");
    }

    @Test
    void thereIsNoPageBeforeTheFirstOrBehindTheLast() {
        doFx(() -> pages.goTo(-3));
        assertThat(pages.pageProperty().get()).isEqualTo(1);
        doFx(() -> pages.goTo(99));
        assertThat(pages.pageProperty().get()).isEqualTo(12);
    }

    @Test
    void keysTurnPages() {
        doFx(() -> robot.lookup(".pdf-list").query().requestFocus());
        robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        doFx(() -> {});
        assertThat(pages.pageProperty().get()).isEqualTo(2);
    }

    @Test
    void aTemporaryFileIsGoneWhenThePagesAreClosed() {
        doFx(() -> pages.showTemporary(pdf));
        doFx(() -> pages.close());
        assertThat(pdf).doesNotExist();
        assertThat(pages.pageCount()).isZero();
    }

    @Test
    void whatIsNoPdfIsSaid() throws Exception {
        var broken = folder.resolve("broken.pdf");
        Files.writeString(broken, "no pdf");
        doFx(() -> pages.show(broken));
        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(texts.get("document.pages.unreadable"));
    }

    @Test
    void everyControlHasAName() {
        assertThat(nameless(pages)).isEmpty();
    }
}
