package org.anjuan.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.review.ItemMark;
import org.anjuan.domain.review.Marks;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.VetoMark;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.UiTest;
import org.anjuan.usecase.PreviewDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoringViewTest extends UiTest {

    private final SampleReviews sample = new SampleReviews(session.clock());
    private final KeptChoosers choosers = new KeptChoosers();
    private final SampleReviews.BlankImages images = new SampleReviews.BlankImages();

    @BeforeEach
    void reviewerWorks() {
        session.actorProperty().set(new Actor(SampleReviews.REVIEWER));
    }

    private ReviewScreens screens() {
        return new ReviewScreens(
                sample.reviewing,
                new PreviewDossier(
                        sample.store,
                        new SampleReviews.BlankPress(),
                        Path.of(System.getProperty("java.io.tmpdir")),
                        session.clock()),
                images,
                views,
                texts,
                jobs,
                dialogs,
                choosers,
                session,
                preferences,
                navigator);
    }

    private Screen open() {
        var screen = onFx(() -> screens().open(new Target.ToReview(sample.file.id())));
        show(screen::root);
        doFx(screen::opened);
        return screen;
    }

    private Review stored() {
        return sample.store.inTransaction(
                tx -> tx.reviews().ofCase(sample.file.id()).getFirst());
    }

    @Test
    void keysDeductGiveFullPointsAndMoveOn() {
        open();
        robot.type(KeyCode.DIGIT1);
        assertThat(robot.lookup(".reason").queryAs(TextField.class).isFocused()).isTrue();
        robot.write("3f");
        robot.type(KeyCode.ENTER);
        var mark = (ItemMark.Scored) stored().mark("A01");
        assertThat(mark.deductions().getFirst().reason()).isEqualTo("3f");
        robot.type(KeyCode.J, KeyCode.F);
        assertThat(stored().mark("A02")).isEqualTo(ItemMark.full());
        assertThat(current()).isEqualTo("A03");
        robot.type(KeyCode.K, KeyCode.K);
        assertThat(current()).isEqualTo("A01");
        robot.type(KeyCode.DIGIT1);
        assertThat(stored().mark("A01")).isEqualTo(ItemMark.open());
    }

    @Test
    void notApplicableWaitsForItsReason() {
        open();
        robot.type(KeyCode.N);
        assertThat(label("#done")).contains("/");
        var before = label("#done");
        robot.write("not so").type(KeyCode.ENTER);
        assertThat(stored().mark("A01")).isEqualTo(new ItemMark.NotApplicable("not so"));
        assertThat(label("#done")).isNotEqualTo(before);
    }

    @Test
    void aVetoIsConfirmedWithReasonAndPlaceAndVoidsTheScore() {
        open();
        robot.type(KeyCode.V);
        assertThat(current()).isEqualTo("V01");
        robot.type(KeyCode.V);
        robot.write("no power");
        robot.clickOn("取当前页");
        robot.type(KeyCode.ESCAPE);
        var mark = (VetoMark.Confirmed) stored().veto("V01");
        assertThat(mark.reason()).isEqualTo("no power");
        assertThat(mark.place().page()).contains(1);
        assertThat(label("#vetoes")).startsWith("1");
    }

    @Test
    void aReviewWithOpenItemsIsNotSubmittedAndSaysWhatIsMissing() {
        open();
        robot.clickOn("#finish");
        assertThat(dialogs.troubles).hasSize(1);
        assertThat(stored().state()).isEqualTo(Review.State.DRAFT);
    }

    @Test
    void everythingMarkedTheReviewIsSubmittedAndReadOnly() {
        open();
        for (int i = 0; i < 130 && !label("#done").matches(".*?(\\d+) / \\1 .*"); i++) {
            robot.type(KeyCode.F);
        }
        robot.clickOn("#finish");
        assertThat(dialogs.troubles).isEmpty();
        assertThat(stored().state()).isEqualTo(Review.State.FINISHED);
        assertThat(label("#range")).contains("100.00").contains("优秀");
        var finished = stored();
        robot.clickOn("#list").type(KeyCode.DIGIT1);
        assertThat(stored()).isEqualTo(finished);
    }

    @Test
    void whoWorkedOnTheCaseIsToldWhyItCannotBeReviewed() {
        session.actorProperty().set(new Actor(officer));
        open();
        assertThat(robot.lookup(".refused .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("没有评查职责"));
    }

    @Test
    void theListLeadsToTheScoring() {
        var screen = onFx(() -> screens().open(new Target.ToPlace(PlaceName.REVIEW)));
        show(screen::root);
        doFx(screen::opened);
        robot.clickOn("#scope-FILES");
        robot.clickOn(sample.file.head().title()).clickOn("#open");
        assertThat(navigator.went).contains(new Target.ToReview(sample.file.id()));
    }

    @Test
    void aRecordedReviewIsPrintedIntoTheChosenFolderAndItIsSaidWhere(@TempDir Path folder) {
        choosers.answers.add(folder);
        open();
        var list = onFx(() -> screens().open(new Target.ToPlace(PlaceName.REVIEW)));
        show(list::root);
        doFx(list::opened);
        assertThat(robot.lookup("#sheet").queryAs(Button.class).isDisabled()).isTrue();
        sample.reviewing
                .record()
                .record(stored().id(), Marks.of(stored().withMark("A01", ItemMark.full())), session.actor());
        doFx(list::opened);
        robot.clickOn(sample.file.head().title()).clickOn("#sheet");
        assertThat(dialogs.troubles).isEmpty();
        assertThat(dialogs.told).singleElement().asString().contains(folder.toString());
        assertThat(folder).isDirectoryContaining("glob:**.pdf");
    }

    @Test
    void leavingPutsThePagesAway() {
        var screen = open();
        assertThat(images.open).isEqualTo(1);
        doFx(screen::closed);
        assertThat(images.open).isZero();
    }

    @Test
    void everyControlHasAName() {
        var screen = open();
        assertThat(nameless(screen.root())).isEmpty();
    }

    @Test
    void nothingOfTheScoringIsCutOrFaintInEitherLanguageAndTheme() {
        open();
        robot.type(KeyCode.DIGIT1);
        robot.write("来源只写了投诉，没有时间").type(KeyCode.ENTER);
        robot.type(KeyCode.J, KeyCode.F).type(KeyCode.F);
        robot.type(KeyCode.DIGIT1).write("缺负责人意见").type(KeyCode.ENTER);
        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT1).release(KeyCode.SHIFT);
        robot.type(KeyCode.V).type(KeyCode.V).write("程序违法");
        snapshot("review-veto-made");
        snapshots("review-scoring", _ -> at("A04"));
        snapshots("review-unclear", _ -> at("K05"));
        snapshots("review-veto", _ -> at("V14"));
        snapshots("review-list", _ -> fresh(new Target.ToPlace(PlaceName.REVIEW)));
    }

    /** A new screen in a frame's width, standing at this item. */
    private Parent at(String id) {
        var root = fresh(new Target.ToReview(sample.file.id()));
        var styled = new Group(root);
        new Scene(styled).getRoot().applyCss();
        @SuppressWarnings("unchecked")
        var list = (ListView<Subject>) root.lookup("#list");
        for (var subject : list.getItems())
            if (subject.id().equals(id)) list.getSelectionModel().select(subject);
        styled.getChildren().clear();
        var framed = new BorderPane(root);
        framed.setLeft(new Region());
        ((Region) framed.getLeft()).setPrefWidth(148);
        return framed;
    }

    private Parent fresh(Target target) {
        var screen = screens().open(target);
        screen.opened();
        return screen.root();
    }

    private String current() {
        var list = robot.lookup("#list").<Subject>queryListView();
        return list.getSelectionModel().getSelectedItem().id();
    }

    private String label(String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
