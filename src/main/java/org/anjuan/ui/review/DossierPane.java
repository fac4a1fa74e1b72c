package org.anjuan.ui.review;

import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.review.Place;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.PdfPages;
import org.anjuan.ui.common.Running;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.usecase.PreviewDossier;
import org.anjuan.usecase.port.DossierPress.Placed;
import org.anjuan.usecase.port.PageImages;
import org.jspecify.annotations.Nullable;

/** The pages of the file that is reviewed: choose a volume, then a paper, and read. */
final class DossierPane extends BorderPane implements PlaceSource {

    /** The width of an A4 page in points, and what stands beside it: margins and the scroll bar. */
    private static final double PAGE_WIDTH = 595;

    private static final double BESIDE_PAGE = 48;

    private final Texts texts;
    private final Jobs jobs;
    private final Session session;
    private final PreviewDossier dossiers;
    private final PdfPages pages;
    private final ObservableList<Placed> papers = FXCollections.observableArrayList();
    private final ComboBox<Placed> paper = new ComboBox<>(papers);
    private final ComboBox<Volume> volume = new ComboBox<>(FXCollections.observableArrayList(Volume.values()));
    private @Nullable UUID file;
    private @Nullable Running running;
    private int asked;
    private boolean following;

    DossierPane(Texts texts, Jobs jobs, Session session, PreviewDossier dossiers, PageImages images) {
        this.texts = texts;
        this.jobs = jobs;
        this.session = session;
        this.dossiers = dossiers;
        this.pages = new PdfPages(texts, jobs, images);
        getStyleClass().add("dossier");
        volume.setAccessibleText(texts.get("review.pages.volume"));
        volume.setCellFactory(_ -> new VolumeCell());
        volume.setButtonCell(new VolumeCell());
        volume.setValue(Volume.MAIN);
        volume.setMinWidth(USE_PREF_SIZE);
        volume.valueProperty().subscribe((_, _) -> bind());
        paper.setId("paper");
        paper.setAccessibleText(texts.get("review.pages.papers"));
        paper.setPromptText(texts.get("review.pages.papers"));
        paper.setCellFactory(_ -> new PaperCell(true));
        paper.setButtonCell(new PaperCell(false));
        paper.setMaxWidth(Double.MAX_VALUE);
        paper.setMinWidth(60);
        paper.valueProperty().subscribe(chosen -> {
            if (chosen != null && !following) pages.goTo(chosen.firstPage());
        });
        HBox.setHgrow(paper, Priority.ALWAYS);
        var bar = new HBox(volume, paper);
        bar.getStyleClass().add("toolbar-line");
        setTop(bar);
        setCenter(pages);
        pages.pageProperty().subscribe(this::follow);
        pages.widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    /** As wide as the pane, so that a page is read without moving it sideways. */
    private void fit(double width) {
        if (width > BESIDE_PAGE) pages.zoomProperty().set(Math.clamp((width - BESIDE_PAGE) / PAGE_WIDTH, 0.4, 1.6));
    }

    /** Shows the dossier of this file as it stands now. */
    void show(UUID caseId) {
        if (caseId.equals(file)) return;
        file = caseId;
        bind();
    }

    /** Stops what runs and lets go of the pages. */
    void close() {
        stop();
        asked++;
        pages.close();
    }

    @Override
    public Optional<Place> here() {
        int page = pages.pageProperty().get();
        if (page < 1) return Optional.empty();
        return Optional.of(new Place(at(page).map(placed -> placed.paper().title()), Optional.of(page)));
    }

    private Optional<Placed> at(int page) {
        return papers.stream()
                .filter(placed -> placed.firstPage() <= page && page <= placed.lastPage())
                .findFirst();
    }

    /** The choice of papers follows the page that is read. */
    private void follow() {
        following = true;
        paper.setValue(at(pages.pageProperty().get()).orElse(null));
        following = false;
    }

    private void bind() {
        var wanted = file;
        if (wanted == null) return;
        stop();
        papers.clear();
        pages.say(texts.get("review.pages.making"));
        var which = volume.getValue();
        var actor = session.actor();
        int now = ++asked;
        running = jobs.start(
                JobName.of("review.pages.job"),
                progress -> dossiers.volume(actor, wanted, which, progress),
                outcome -> {
                    if (now == asked) show(outcome);
                    else putAway(outcome);
                },
                _ -> pages.say(texts.get("review.pages.failed")));
    }

    private void show(PreviewDossier.Outcome outcome) {
        switch (outcome) {
            case PreviewDossier.Outcome.Ready(var pdf, var content) -> {
                papers.setAll(content.papers());
                pages.showTemporary(pdf);
            }
            case PreviewDossier.Outcome.Refused(var problem) -> pages.say(texts.of(problem));
            case PreviewDossier.Outcome.Cancelled _ -> {}
        }
    }

    /** Pages that come too late are thrown away. */
    private void putAway(PreviewDossier.Outcome outcome) {
        if (outcome instanceof PreviewDossier.Outcome.Ready(var pdf, var _))
            jobs.start(_ -> Files.deleteIfExists(pdf), _ -> {}, _ -> {});
    }

    private void stop() {
        if (running != null) running.cancel();
        running = null;
    }

    private final class VolumeCell extends ListCell<Volume> {
        @Override
        protected void updateItem(@Nullable Volume which, boolean empty) {
            super.updateItem(which, empty);
            setText(empty || which == null ? null : texts.of(which));
        }
    }

    private static final class PaperCell extends ListCell<Placed> {
        private final boolean withPage;

        PaperCell(boolean withPage) {
            this.withPage = withPage;
        }

        @Override
        protected void updateItem(@Nullable Placed placed, boolean empty) {
            super.updateItem(placed, empty);
            if (empty || placed == null) setText(null);
            else
                setText(
                        withPage
                                ? placed.firstPage() + "  " + placed.paper().title()
                                : placed.paper().title());
        }
    }
}
