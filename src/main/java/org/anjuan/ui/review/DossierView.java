package org.anjuan.ui.review;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.ui.common.Texts;
import org.anjuan.usecase.port.DossierPress.Placed;
import org.anjuan.usecase.port.PageImages;
import org.jspecify.annotations.Nullable;

/** Shows the pages of a dossier: choose a volume, a paper, a page; as wide as the pane, or larger. */
public final class DossierView {

    private static final double[] ZOOMS = {0.5, 0.75, 1, 1.25, 1.5, 2, 3};

    private final DossierModel model;
    private final Texts texts;
    private int zoomed = 2;
    private boolean choosing;

    @FXML
    private ComboBox<Volume> volume;

    @FXML
    private ComboBox<Placed> papers;

    @FXML
    private ScrollPane place;

    @FXML
    private ImageView picture;

    @FXML
    private VBox waiting;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label said;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Button smaller;

    @FXML
    private Button larger;

    @FXML
    private TextField number;

    @FXML
    private Label count;

    @FXML
    private Label zoom;

    DossierView(DossierModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        volume.getItems().setAll(Volume.values());
        volume.setCellFactory(_ -> volumeCell());
        volume.setButtonCell(volumeCell());
        volume.valueProperty().bindBidirectional(model.volume());
        papers.setCellFactory(_ -> paperCell(true));
        papers.setButtonCell(paperCell(false));
        papers.setItems(model.papers());
        papers.setOnAction(_ -> {
            var chosen = papers.getValue();
            if (!choosing && chosen != null) model.go(chosen.firstPage());
        });
        number.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,5}") ? change : null));
        number.setOnAction(_ -> {
            if (!number.getText().isEmpty()) model.go(Integer.parseInt(number.getText()));
        });
        waiting.visibleProperty().bind(model.said().isNotEmpty());
        said.textProperty().bind(model.said());
        progress.visibleProperty().bind(model.said().isEqualTo(texts.get("review.pages.making")));
        progress.managedProperty().bind(progress.visibleProperty());
        place.widthProperty().subscribe(this::fit);
        model.image().subscribe(this::draw);
        model.page().subscribe(this::showPage);
        model.papers().addListener((ListChangeListener<Placed>) _ -> showPage());
        model.count().subscribe(this::showPage);
        fit();
    }

    private ListCell<Volume> volumeCell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Volume which, boolean empty) {
                super.updateItem(which, empty);
                setText(empty || which == null ? null : texts.of(which));
            }
        };
    }

    private ListCell<Placed> paperCell(boolean withPage) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Placed paper, boolean empty) {
                super.updateItem(paper, empty);
                if (empty || paper == null) setText(null);
                else
                    setText(
                            withPage
                                    ? paper.firstPage() + "  " + paper.paper().title()
                                    : paper.paper().title());
            }
        };
    }

    private void draw(PageImages.@Nullable Image drawn) {
        if (drawn == null) {
            picture.setImage(null);
            return;
        }
        var image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.argb(),
                        0,
                        drawn.width());
        picture.setImage(image);
        place.setVvalue(0);
    }

    private void showPage() {
        int page = model.page().get();
        int pages = model.count().get();
        number.setText(page == 0 ? "" : Integer.toString(page));
        number.setDisable(pages == 0);
        count.setText(texts.get("review.pages.of", pages));
        previous.setDisable(page <= 1);
        next.setDisable(page >= pages);
        choosing = true;
        papers.setValue(model.paper().orElse(null));
        choosing = false;
    }

    private void fit() {
        picture.setFitWidth(Math.max(120, (place.getWidth() - 20) * ZOOMS[zoomed]));
        zoom.setText(Math.round(ZOOMS[zoomed] * 100) + " %");
        smaller.setDisable(zoomed == 0);
        larger.setDisable(zoomed == ZOOMS.length - 1);
    }

    @FXML
    private void previousPage() {
        model.go(model.page().get() - 1);
    }

    @FXML
    private void nextPage() {
        model.go(model.page().get() + 1);
    }

    @FXML
    private void smaller() {
        zoomed = Math.max(0, zoomed - 1);
        fit();
    }

    @FXML
    private void larger() {
        zoomed = Math.min(ZOOMS.length - 1, zoomed + 1);
        fit();
    }
}
