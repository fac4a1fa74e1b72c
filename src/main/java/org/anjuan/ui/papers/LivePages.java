package org.anjuan.ui.papers;

import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.PdfPages;
import org.anjuan.ui.common.Running;
import org.anjuan.usecase.DraftPaper.Entry;
import org.anjuan.usecase.PrintPaper.Outcome;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** The pages of one paper: as they went out, or as they would print now with what is being typed. */
final class LivePages extends BorderPane {

    /** The width of A4 in points, with the room around a page. */
    private static final double PAGE_WIDE = 595 + 50;

    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 1.4;

    private final PapersDesk desk;
    private final PdfPages pages;
    private @Nullable Running running;
    private @Nullable Row shown;
    private int asked;

    LivePages(PapersDesk desk) {
        this.desk = desk;
        this.pages = new PdfPages(desk.texts(), desk.jobs(), desk.images());
        getStyleClass().add("paper-pages");
        setCenter(pages);
        setMinWidth(240);
        pages.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0)
                pages.zoomProperty().set(Math.clamp(width.doubleValue() / PAGE_WIDE, LEAST_ZOOM, MOST_ZOOM));
        });
    }

    /** Sets the pages of this paper anew and shows them; what was asked before is stopped. */
    void show(StoredFile file, Row row, Optional<Entry> typed) {
        stop();
        boolean same = shown != null && PapersModel.isSame(shown, row);
        shown = row;
        if (!same) pages.say(desk.texts().get("papers.setting"));
        int now = ++asked;
        var actor = desk.session().actor();
        running = desk.jobs()
                .start(
                        JobName.of("papers.setting"),
                        progress -> progress.stopped()
                                ? new Outcome.Cancelled()
                                : desk.papers()
                                        .printing()
                                        .preview(actor, file.file().id(), row, typed, progress),
                        outcome -> ended(now, outcome),
                        _ -> {
                            if (now == asked) failed();
                        });
    }

    private void failed() {
        shown = null;
        pages.say(desk.texts().get("papers.setting.failed"));
    }

    private void ended(int now, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> {
                if (now == asked) pages.follow(done.pdf());
                else desk.jobs().start(_ -> Files.deleteIfExists(done.pdf()), _ -> {}, _ -> {});
            }
            case Outcome.Refused(var problem) -> {
                if (now != asked) return;
                shown = null;
                pages.say(desk.texts().of(problem));
            }
            case Outcome.Cancelled _ -> {
                if (now != asked) return;
                shown = null;
                pages.say(desk.texts().get("papers.setting.stopped"));
            }
        }
    }

    /** Shows nothing. */
    void clear() {
        stop();
        asked++;
        shown = null;
        pages.say(desk.texts().get("papers.noPages"));
    }

    private void stop() {
        if (running != null) running.cancel();
        running = null;
    }

    /** Stops what runs and lets go of the pages. */
    void close() {
        stop();
        asked++;
        shown = null;
        pages.close();
    }
}
