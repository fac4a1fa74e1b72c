package org.anjuan.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.review.Place;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Running;
import org.anjuan.ui.common.Texts;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.DossierPress.Placed;
import org.anjuan.usecase.port.PageImages;
import org.jspecify.annotations.Nullable;

/** The pages of a file's dossier as they would be bound, one drawn at a time, off the UI thread. */
public final class DossierModel implements PlaceSource {

    private static final System.Logger LOG = System.getLogger("dossier");

    /** Pixels to the point at 100 per cent, on a usual screen. */
    private static final double USUAL_SCALE = 1.6;

    private final DossierPress press;
    private final PageImages images;
    private final Path folder;
    private final Jobs jobs;
    private final Texts texts;
    private final Latest drawing;

    private final ObservableList<Placed> papers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PageImages.@Nullable Image> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final IntegerProperty page = new SimpleIntegerProperty(0);
    private final ObjectProperty<Volume> volume = new SimpleObjectProperty<>(Volume.MAIN);
    private @Nullable CaseFile file;
    private @Nullable Book book;
    private @Nullable Running pressing;
    private boolean closed;

    /** A pressed volume, open for drawing. */
    private record Book(Path pdf, PageImages.Pages pages, List<Placed> papers) {
        void close() {
            try {
                pages.close();
                Files.deleteIfExists(pdf);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "the pages were not put away", e);
            }
        }
    }

    /**
     * The pages of a file.
     *
     * @param folder where the pages lie while they are looked at; they are taken away afterwards
     */
    public DossierModel(DossierPress press, PageImages images, Path folder, Jobs jobs, Texts texts) {
        this.press = press;
        this.images = images;
        this.folder = folder;
        this.jobs = jobs;
        this.texts = texts;
        this.drawing = new Latest(jobs);
        page.subscribe(_ -> draw());
        volume.subscribe(_ -> bind());
    }

    ObservableList<Placed> papers() {
        return papers;
    }

    ReadOnlyObjectProperty<PageImages.@Nullable Image> image() {
        return image.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** What is to be said in the place of a page; empty while there is one. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** The page shown, counted from 1; 0 while there is none. */
    IntegerProperty page() {
        return page;
    }

    ObjectProperty<Volume> volume() {
        return volume;
    }

    /** Shows the pages of this file. */
    void show(@Nullable CaseFile next) {
        if (next == null || next.equals(file)) return;
        file = next;
        bind();
    }

    void go(int wanted) {
        if (count.get() > 0) page.set(Math.clamp(wanted, 1, count.get()));
    }

    /** The paper that the page shown belongs to. */
    Optional<Placed> paper() {
        return papers.stream()
                .filter(paper -> paper.firstPage() <= page.get() && page.get() <= paper.lastPage())
                .findFirst();
    }

    @Override
    public Optional<Place> here() {
        if (page.get() < 1) return Optional.empty();
        return Optional.of(new Place(paper().map(paper -> paper.paper().title()), Optional.of(page.get())));
    }

    private void bind() {
        var wanted = file;
        if (wanted == null) return;
        if (pressing != null) pressing.cancel();
        putAway();
        said.set(texts.get("review.pages.making"));
        var which = volume.get();
        pressing = jobs.start(
                texts.get("review.pages.job"),
                progress -> {
                    Files.createDirectories(folder);
                    var pdf = Files.createTempFile(folder, "pages", ".pdf");
                    return switch (press.volume(wanted, which, pdf, progress)) {
                        case DossierPress.Pressed.Done(var _, var placed, var _, var _) ->
                            Optional.of(new Book(pdf, images.open(pdf), placed));
                        case DossierPress.Pressed.Stopped() -> {
                            Files.deleteIfExists(pdf);
                            yield Optional.<Book>empty();
                        }
                    };
                },
                made -> made.ifPresent(bound -> {
                    if (closed || wanted != file || which != volume.get()) bound.close();
                    else open(bound);
                }),
                failure -> {
                    LOG.log(System.Logger.Level.WARNING, "the pages could not be made", failure);
                    if (wanted == file) said.set(texts.get("review.pages.failed"));
                });
    }

    private void open(Book bound) {
        book = bound;
        papers.setAll(bound.papers());
        count.set(bound.pages().count());
        said.set(count.get() == 0 ? texts.get("review.pages.none") : "");
        go(1);
    }

    private void draw() {
        var from = book;
        int wanted = page.get();
        if (from == null || wanted < 1) return;
        drawing.ask(_ -> from.pages().draw(wanted - 1, USUAL_SCALE), image::set, failure -> {
            LOG.log(System.Logger.Level.WARNING, "a page could not be drawn", failure);
            image.set(null);
            said.set(texts.get("review.pages.failed"));
        });
    }

    private void putAway() {
        drawing.forget();
        var old = book;
        book = null;
        papers.clear();
        count.set(0);
        page.set(0);
        image.set(null);
        if (old != null)
            jobs.start(
                    _ -> {
                        old.close();
                        return true;
                    },
                    _ -> {},
                    failure -> LOG.log(System.Logger.Level.WARNING, "the pages were not put away", failure));
    }

    /** Puts the pages away. */
    void close() {
        closed = true;
        if (pressing != null) pressing.cancel();
        putAway();
    }
}
