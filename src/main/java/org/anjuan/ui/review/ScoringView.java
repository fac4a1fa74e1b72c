package org.anjuan.ui.review;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
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

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ScoringModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final Node dossier;
    private final Card card;
    private final Map<String, Region> marks = new HashMap<>();
    private final Map<String, StackPane> spots = new HashMap<>();

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
    private FlowPane strip;

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
        model.subjects().addListener((ListChangeListener<Subject>) _ -> fillStrip());
        model.sheet().subscribe(this::show);
        refused.visibleProperty().bind(Bindings.isNotEmpty(model.refusals()));
        model.refusals().addListener((ListChangeListener<Object>) _ -> showRefusals());
        for (var node : new Node[] {changed, thin, anew, drop, finish})
            node.managedProperty().bind(node.visibleProperty());
        work.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        SplitPane.setResizableWithParent(pages, true);
        fillStrip();
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

    // ---- keys

    /** Letters act while nothing is being typed; Ctrl+Enter submits from anywhere, Escape leads back to the list. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            submit();
            event.consume();
            return;
        }
        if (event.getTarget() instanceof TextInputControl) {
            if (event.getCode() == KeyCode.ESCAPE) {
                focusList();
                event.consume();
            }
            return;
        }
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        if (act(event)) event.consume();
    }

    private boolean act(KeyEvent event) {
        if (event.getCode().isDigitKey()) {
            int number = event.getCode().getCode() - KeyCode.DIGIT0.getCode();
            if (event.getCode().isKeypadKey()) number = event.getCode().getCode() - KeyCode.NUMPAD0.getCode();
            if (number < 1) return false;
            if (event.isShiftDown()) model.count(number, 1);
            else card.toggle(number);
            return true;
        }
        switch (event.getCode()) {
            case J -> model.next();
            case K -> model.previous();
            case U -> model.nextOpen();
            case F -> {
                model.full();
                model.nextOpen();
            }
            case N -> card.notApplicable();
            case Z -> card.zero();
            case V -> card.veto();
            case R -> card.remark();
            case BACK_SPACE, DELETE -> model.reopen();
            case ENTER -> {
                if (!(event.getTarget() instanceof ListView)) return false;
                model.nextOpen();
            }
            default -> {
                return false;
            }
        }
        return true;
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
        showMarks(sheet);
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

    private void showMarks(ScoreSheet sheet) {
        int marked = 0;
        for (var subject : model.subjects()) {
            var look = Looks.of(sheet, subject);
            if (!look.isOpen()) marked++;
            var mark = marks.get(subject.id());
            var spot = spots.get(subject.id());
            if (mark == null || spot == null) continue;
            mark.getStyleClass().setAll("look", look.styleClass());
            spot.setAccessibleText(subject.id() + " " + texts.get(look.key()));
        }
        done.setText(
                texts.get("review.scoring.progress", marked, model.subjects().size()));
        list.refresh();
    }

    private void fillStrip() {
        marks.clear();
        spots.clear();
        strip.getChildren().clear();
        for (int i = 0; i < model.subjects().size(); i++) {
            var subject = model.subjects().get(i);
            if (subject.first()) strip.getChildren().add(group(subject));
            strip.getChildren().add(spot(subject, i));
        }
        var sheet = model.sheet().get();
        if (sheet != null) showMarks(sheet);
    }

    private Label group(Subject subject) {
        var name =
                switch (subject) {
                    case Subject.OfItem(var _, var section, var _) -> section.id();
                    case Subject.OfVeto _ -> texts.get("review.scoring.veto");
                };
        var label = new Label(name);
        label.getStyleClass().add("group");
        return label;
    }

    private StackPane spot(Subject subject, int at) {
        var mark = new Region();
        mark.getStyleClass().setAll("look", Looks.OPEN.styleClass());
        var spot = new StackPane(mark);
        spot.getStyleClass().add("spot");
        spot.setOnMouseClicked(_ -> {
            model.current().set(at);
            focusList();
        });
        Tooltip.install(spot, new Tooltip(subject.id() + "  " + subject.title().in(texts.locale())));
        marks.put(subject.id(), mark);
        spots.put(subject.id(), spot);
        return spot;
    }

    private void showCurrent(Number at) {
        int index = at.intValue();
        if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 3));
        }
        model.subject()
                .ifPresent(subject ->
                        spots.forEach((id, spot) -> spot.pseudoClassStateChanged(CURRENT, id.equals(subject.id()))));
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
