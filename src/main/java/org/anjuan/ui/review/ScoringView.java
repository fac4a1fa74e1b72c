package org.anjuan.ui.review;

import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Score;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The scoring screen: pages at the left; items, the card of the one marked now, progress and score at the right. */
public final class ScoringView {

    private final ScoringModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final Node dossier;
    private final Card card;
    private final MarkStrip strip;
    private final ScoringKeys keys;

    @FXML
    private Button anew;

    @FXML
    private Button drop;

    @FXML
    private Button finish;

    @FXML
    private Label title;

    @FXML
    private Label standard;

    @FXML
    private Label state;

    @FXML
    private Label changed;

    @FXML
    private SplitPane work;

    @FXML
    private StackPane pages;

    @FXML
    private ListView<Subject> list;

    @FXML
    private ScrollPane cardPlace;

    @FXML
    private Label done;

    @FXML
    private StackPane stripPlace;

    @FXML
    private Label raw;

    @FXML
    private Label normalised;

    @FXML
    private Label rangeName;

    @FXML
    private Label range;

    @FXML
    private Label vetoes;

    @FXML
    private Label thin;

    @FXML
    private VBox refused;

    /**
     * The view of this model.
     *
     * @param dossier what stands at the left: the pages of the file
     * @param here says at which paper and page the dossier is open, for places
     */
    ScoringView(ScoringModel model, Texts texts, Navigator navigator, Node dossier, PlaceSource here) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        this.dossier = dossier;
        this.card = new Card(model, texts, here, this::focusList);
        this.strip = new MarkStrip(model, texts, this::focusList);
        this.keys = new ScoringKeys(model, card, this::focusList);
    }

    @FXML
    private void initialize() {
        pages.getChildren().setAll(dossier);
        cardPlace.setContent(card);
        list.setItems(model.subjects());
        list.setCellFactory(_ -> new SubjectCell(model, texts));
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0) model.current().set(at.intValue());
        });
        model.current().subscribe(this::showCurrent);
        stripPlace.getChildren().setAll(strip);
        model.subjects().addListener((ListChangeListener<Subject>) _ -> {
            strip.fill();
            showProgress();
        });
        model.sheet().subscribe(this::show);
        refused.visibleProperty().bind(Bindings.isNotEmpty(model.refusals()));
        model.refusals().addListener((ListChangeListener<Object>) _ -> showRefusals());
        for (var node : new Node[] {changed, thin, anew, drop, finish})
            node.managedProperty().bind(node.visibleProperty());
        work.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        SplitPane.setResizableWithParent(pages, true);
        strip.fill();
        show(model.sheet().get());
        showRefusals();
    }

    void focusList() {
        list.requestFocus();
    }

    /** Keeps what is still being typed. */
    void leave() {
        card.handOn();
    }

    // ---- showing

    /** Shows where the review stands; as soon as there is one its keys work, for what is not visible takes no focus. */
    private void show(@Nullable ScoreSheet sheet) {
        boolean opens = sheet != null && !work.isVisible();
        work.setVisible(sheet != null);
        if (opens) focusList();
        boolean open = model.isOpen();
        finish.setVisible(open);
        drop.setVisible(open);
        anew.setVisible(sheet != null
                && sheet.review().state() == Review.State.FINISHED
                && model.file().get() != null);
        changed.setVisible(sheet != null && model.isFileChanged());
        thin.setVisible(sheet != null && sheet.score().thinBasis());
        standard.setVisible(sheet != null);
        state.setVisible(sheet != null);
        if (sheet == null) {
            title.setText("");
            return;
        }
        var name = sheet.number().isEmpty() ? sheet.title() : sheet.number() + "  " + sheet.title();
        title.setText(name);
        title.setTooltip(new Tooltip(name + "\n" + sheet.party()));
        standard.setText(sheet.standard().id() + " " + sheet.standard().version());
        standard.setTooltip(new Tooltip(sheet.standard().title().in(texts.locale()) + "\n"
                + sheet.standard().nature().in(texts.locale())));
        state.setText(texts.get(
                "review.state." + sheet.review().state(),
                sheet.review().reviewer().name()));
        showScore(sheet);
        strip.show();
        showProgress();
        card.show();
    }

    private void showScore(ScoreSheet sheet) {
        var score = sheet.score();
        raw.setText(Points.of(score.raw()) + " / " + Points.of(score.applicable()));
        normalised.setText(Points.score(score.normalised()));
        if (score.isProvisional()) {
            rangeName.setText(texts.get("review.score.range"));
            range.setText(Points.score(score.worst()) + " – " + Points.score(score.best()));
        } else {
            rangeName.setText(texts.get("review.score.total"));
            range.setText(Points.score(score.total())
                    + score.grade()
                            .map(grade -> "  " + grade.name().in(texts.locale()))
                            .orElse(""));
        }
        vetoes.setText(vetoWords(score));
        vetoes.getStyleClass().removeAll("bad");
        if (score.isVetoed()) vetoes.getStyleClass().add("bad");
    }

    private String vetoWords(Score score) {
        return score.openVetoes() == 0
                ? Long.toString(score.confirmedVetoes())
                : texts.get("review.score.vetoesOpen", score.confirmedVetoes(), score.openVetoes());
    }

    private void showProgress() {
        done.setText(texts.get(
                "review.scoring.progress", model.marked(), model.subjects().size()));
        list.refresh();
    }

    private void showCurrent(Number at) {
        int index = at.intValue();
        if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 3));
        }
        strip.showCurrent();
        card.show();
        cardPlace.setVvalue(0);
    }

    private void showRefusals() {
        refused.getChildren().clear();
        if (model.refusals().isEmpty()) return;
        var heading = new Label(texts.get("review.scoring.refused"));
        heading.getStyleClass().add("empty-title");
        refused.getChildren().add(heading);
        for (var problem : model.refusals()) {
            var line = new Label(texts.of(problem));
            line.setWrapText(true);
            line.setMaxWidth(560);
            refused.getChildren().add(line);
        }
    }

    // ---- buttons

    @FXML
    private void toList() {
        navigator.open(PlaceName.REVIEW);
    }

    @FXML
    private void startAnew() {
        var sheet = model.sheet().get();
        if (sheet != null) model.startAnew(caseId(sheet));
    }

    private static UUID caseId(ScoreSheet sheet) {
        return sheet.review().caseId();
    }

    @FXML
    private void dropDraft() {
        model.drop(this::toList);
    }

    @FXML
    private void submit() {
        model.finish();
    }
}
