package org.anjuan.ui.common;

import java.nio.file.Files;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.usecase.PreviewDossier;
import org.anjuan.usecase.port.DossierPress.Placed;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.PageImages;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of one file as it stands now: its papers at the left, its pages at the right, and what is missing. It is bound
 * when it comes into a window.
 */
public final class DossierPreview extends BorderPane {

    private final Texts texts;
    private final Jobs jobs;
    private final PreviewDossier dossiers;
    private final Session session;
    private final UUID file;
    private final PdfPages pages;
    private final ObservableList<Placed> papers = FXCollections.observableArrayList();
    private final ListView<Placed> list = new ListView<>(papers);
    private final ChoiceBox<Volume> volume = new ChoiceBox<>(FXCollections.observableArrayList(Volume.values()));
    private final Label missing = new Label();
    private @Nullable Running running;
    private int asked;

    /**
     * @param export takes the volume that is shown out of the case base
     * @param verify looks at a volume that somebody has
     */
    public DossierPreview(
            Texts texts,
            Jobs jobs,
            PreviewDossier dossiers,
            PageImages images,
            Session session,
            UUID file,
            Consumer<Volume> export,
            Runnable verify) {
        this.texts = texts;
        this.jobs = jobs;
        this.dossiers = dossiers;
        this.session = session;
        this.file = file;
        pages = new PdfPages(texts, jobs, images);
        getStyleClass().add("dossier-preview");
        list.getStyleClass().add("dossier-list");
        list.setAccessibleText(texts.get("document.preview.papers"));
        list.setCellFactory(_ -> new PaperCell());
        list.getSelectionModel().selectedItemProperty().subscribe(placed -> {
            if (placed != null) pages.goTo(placed.firstPage());
        });
        setTop(bar(export, verify));
        var split = new SplitPane(list, pages);
        split.setDividerPositions(0.28);
        setCenter(split);
        sceneProperty().subscribe(this::moved);
    }

    /** Bound when it comes into a window; let go when it leaves. */
    private void moved(@Nullable Scene scene) {
        if (scene == null) close();
        else if (running == null) refresh();
    }

    /** Binds the chosen volume anew and shows it. */
    public void refresh() {
        stop();
        papers.clear();
        missing.setText("");
        missing.setTooltip(null);
        pages.say(texts.get("document.preview.binding"));
        var chosen = volume.getValue();
        var actor = session.actor();
        int now = ++asked;
        running = jobs.start(
                JobName.of("document.preview.binding"),
                progress -> dossiers.volume(actor, file, chosen, progress),
                outcome -> {
                    if (now == asked) ended(outcome);
                    else dropped(outcome);
                },
                _ -> pages.say(texts.get("document.preview.failed")));
    }

    /** A preview that came too late is thrown away. */
    private void dropped(PreviewDossier.Outcome outcome) {
        if (outcome instanceof PreviewDossier.Outcome.Ready(var pdf, var _))
            jobs.start(_ -> Files.deleteIfExists(pdf), _ -> {}, _ -> {});
    }

    /** Stops what runs and lets go of the pages. */
    public void close() {
        stop();
        asked++;
        pages.close();
    }

    private void stop() {
        if (running != null) running.cancel();
        running = null;
    }

    private void ended(PreviewDossier.Outcome outcome) {
        switch (outcome) {
            case PreviewDossier.Outcome.Ready(var pdf, var content) -> {
                pages.showTemporary(pdf);
                papers.setAll(content.papers());
                tellMissing(content);
            }
            case PreviewDossier.Outcome.Refused(var problem) -> pages.say(texts.of(problem));
            case PreviewDossier.Outcome.Cancelled _ -> {}
        }
    }

    private void tellMissing(Pressed.Done content) {
        missing.setText(texts.get("document.preview.gaps", content.gaps().size()) + " · "
                + texts.get("document.preview.problems", content.problems().size()));
        var lines = new StringBuilder();
        for (var problem : content.problems()) lines.append(texts.of(problem)).append('\n');
        for (var gap : content.gaps())
            lines.append(gap.paper())
                    .append(" · ")
                    .append(texts.get(gap.field()))
                    .append('\n');
        if (!lines.isEmpty()) missing.setTooltip(new Tooltip(lines.toString().strip()));
    }

    /** What can be done with the volume, in a second line where the window is too narrow for one. */
    private FlowPane bar(Consumer<Volume> export, Runnable verify) {
        Named.in(volume, "", texts::of);
        volume.setAccessibleText(texts.get("document.preview.volume"));
        volume.setValue(Volume.MAIN);
        volume.valueProperty().subscribe((_, _) -> refresh());
        var bind = new Button(texts.get("document.preview.bind"), Icon.HISTORY.node());
        bind.setId("dossier-bind");
        bind.setOnAction(_ -> refresh());
        var out = new Button(texts.get("document.preview.export"), Icon.EXPORT.node());
        out.setId("dossier-export");
        out.setOnAction(_ -> export.accept(volume.getValue()));
        var look = new Button(texts.get("document.preview.verify"), Icon.CHECK.node());
        look.setId("dossier-verify");
        look.setOnAction(_ -> verify.run());
        missing.setId("dossier-missing");
        missing.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new FlowPane(8, 6, volume, bind, out, look, missing);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("pdf-bar");
        return bar;
    }

    private static final class PaperCell extends ListCell<Placed> {
        @Override
        protected void updateItem(@Nullable Placed placed, boolean empty) {
            super.updateItem(placed, empty);
            setText(
                    empty || placed == null
                            ? null
                            : placed.firstPage() + "  " + placed.paper().title());
        }
    }
}
