package org.anjuan.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.anjuan.usecase.port.PageImages;
import org.jspecify.annotations.Nullable;

/**
 * Shows the pages of a PDF below one another. Only pages in sight are drawn, off the UI thread, and only the last few are
 * kept. Page up and down, Ctrl+plus and Ctrl+minus work while it has the focus.
 */
public final class PdfPages extends BorderPane {

    private static final int KEPT = 6;
    /** A finer picture would take more memory than a screen can show, and some graphics cards refuse it. */
    private static final double MOST_PIXELS = 12_000_000;

    private static final double SMALLEST = 0.4;
    private static final double LARGEST = 4;
    private static final double STEP = 1.2;
    private static final double GAP = 12;

    private record Size(double width, double height) {}

    private record Opened(PageImages.Pages pages, List<Size> sizes) {}

    private record Drawing(int page, double scale) {}

    private final Texts texts;
    private final Jobs jobs;
    private final PageImages images;
    private final ListView<Integer> list = new ListView<>();
    private final TextField pageField = new TextField();
    private final Label total = new Label();
    private final Label note = new Label();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private final Map<Drawing, WritableImage> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawing, WritableImage> eldest) {
            return size() > KEPT;
        }
    };
    private volatile @Nullable Opened opened;
    private @Nullable Path temporary;
    private long asked;

    public PdfPages(Texts texts, Jobs jobs, PageImages images) {
        this.texts = texts;
        this.jobs = jobs;
        this.images = images;
        getStyleClass().add("pdf-pages");
        list.getStyleClass().addAll("edge-to-edge", "pdf-list");
        list.setCellFactory(_ -> new PageCell());
        list.setAccessibleText(texts.get("document.pages.list"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) shown(chosen);
        });
        zoom.subscribe(list::refresh);
        setTop(toolbar());
        setCenter(new StackPane(list, note));
        note.getStyleClass().add("text-muted");
        note.setText(texts.get("document.pages.none"));
    }

    /** The page in sight, counted from 1; 0 while there is none. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How large a page is shown: 1 is one screen pixel for one point. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    public int pageCount() {
        return list.getItems().size();
    }

    /** Shows the pages of this file, which stays where it is. */
    public void show(Path pdf) {
        open(pdf, false);
    }

    /** Shows the pages of this file and deletes it when another is shown or the pages are closed. */
    public void showTemporary(Path pdf) {
        open(pdf, true);
    }

    /**
     * Shows the pages of this file in the place of those that are shown, and deletes it as {@link #showTemporary}. The pages shown before stay until the
     * page in sight is drawn, so that nothing flickers while somebody types.
     */
    public void follow(Path pdf) {
        if (opened == null) {
            showTemporary(pdf);
            return;
        }
        long number = ++asked;
        int at = Math.max(0, page.get() - 1);
        double pixels = zoom.get() * pixelsToThePoint();
        jobs.start(
                _ -> {
                    var now = opened(pdf);
                    try {
                        int index = Math.min(at, now.sizes().size() - 1);
                        var drawing = new Drawing(
                                index, Math.min(pixels, finest(now.sizes().get(index))));
                        return new Followed(now, drawing, now.pages().draw(drawing.page(), drawing.scale()));
                    } catch (IOException | RuntimeException failure) {
                        now.pages().close();
                        throw failure;
                    }
                },
                followed -> {
                    if (number == asked) replace(pdf, followed);
                    else release(followed.opened(), pdf);
                },
                _ -> {
                    release(null, pdf);
                    if (number == asked) say(texts.get("document.pages.unreadable"));
                });
    }

    private record Followed(Opened opened, Drawing drawing, PageImages.Image image) {}

    private void replace(Path pdf, Followed followed) {
        var before = opened;
        var path = temporary;
        opened = followed.opened();
        temporary = pdf;
        kept.clear();
        kept.put(followed.drawing(), image(followed.image()));
        int count = followed.opened().sizes().size();
        total.setText("/ " + count);
        if (count == pageCount()) list.refresh();
        else {
            list.getItems().setAll(IntStream.range(0, count).boxed().toList());
            goTo(followed.drawing().page() + 1);
        }
        release(before, path);
    }

    /** Says something in the place of pages. */
    public void say(String words) {
        close();
        note.setText(words);
    }

    /** Brings a page into sight, counted from 1. */
    public void goTo(int wanted) {
        if (pageCount() == 0) return;
        int index = Math.clamp(wanted - 1, 0, pageCount() - 1);
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(index);
    }

    /** Lets go of the file. */
    public void close() {
        var before = opened;
        var path = temporary;
        asked++;
        opened = null;
        temporary = null;
        kept.clear();
        list.getItems().clear();
        page.set(0);
        total.setText("");
        pageField.clear();
        release(before, path);
    }

    private void release(@Nullable Opened before, @Nullable Path path) {
        if (before == null && path == null) return;
        jobs.start(
                _ -> {
                    if (before != null) before.pages().close();
                    return path != null && Files.deleteIfExists(path);
                },
                _ -> {},
                _ -> {});
    }

    private void open(Path pdf, boolean isTemporary) {
        close();
        temporary = isTemporary ? pdf : null;
        note.setText(texts.get("document.pages.opening"));
        long number = ++asked;
        jobs.start(
                _ -> opened(pdf),
                now -> {
                    if (number != asked) {
                        release(now, null);
                        return;
                    }
                    opened = now;
                    note.setText("");
                    total.setText("/ " + now.sizes().size());
                    list.getItems()
                            .setAll(IntStream.range(0, now.sizes().size())
                                    .boxed()
                                    .toList());
                    goTo(1);
                },
                _ -> {
                    if (number == asked) note.setText(texts.get("document.pages.unreadable"));
                });
    }

    private Opened opened(Path pdf) throws IOException {
        var pages = images.open(pdf);
        try {
            var sizes = new ArrayList<Size>();
            for (int i = 0; i < pages.count(); i++) sizes.add(new Size(pages.width(i), pages.height(i)));
            if (sizes.isEmpty()) throw new IOException("a PDF without pages");
            return new Opened(pages, sizes);
        } catch (IOException | RuntimeException failure) {
            pages.close();
            throw failure;
        }
    }

    private void shown(int index) {
        page.set(index + 1);
        pageField.setText(String.valueOf(index + 1));
    }

    private HBox toolbar() {
        pageField.setPrefColumnCount(4);
        pageField.setId("pdf-page");
        pageField.setAccessibleText(texts.get("document.pages.page"));
        pageField.setOnAction(_ -> typed().ifPresent(this::goTo));
        total.setMinWidth(USE_PREF_SIZE);
        var bar = new HBox(
                4,
                button(Icon.UP, "document.pages.previous", () -> goTo(page.get() - 1)),
                pageField,
                total,
                button(Icon.DOWN, "document.pages.next", () -> goTo(page.get() + 1)),
                button(Icon.ZOOM_OUT, "document.pages.smaller", () -> zoomBy(1 / STEP)),
                button(Icon.ZOOM_IN, "document.pages.larger", () -> zoomBy(STEP)));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("pdf-bar");
        return bar;
    }

    private Button button(Icon icon, String key, Runnable does) {
        var button = new Button(null, icon.node());
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> does.run());
        return button;
    }

    private Optional<Integer> typed() {
        try {
            return Optional.of(Integer.valueOf(pageField.getText().strip()));
        } catch (NumberFormatException e) {
            pageField.setText(String.valueOf(page.get()));
            return Optional.empty();
        }
    }

    private void zoomBy(double factor) {
        int at = page.get();
        zoom.set(Math.clamp(zoom.get() * factor, SMALLEST, LARGEST));
        goTo(at);
    }

    private void key(KeyEvent event) {
        var does = meaning(event);
        if (does == null) return;
        does.run();
        event.consume();
    }

    private @Nullable Runnable meaning(KeyEvent event) {
        return switch (event.getCode()) {
            case PAGE_DOWN -> () -> goTo(page.get() + 1);
            case PAGE_UP -> () -> goTo(page.get() - 1);
            case PLUS, ADD, EQUALS -> event.isShortcutDown() ? () -> zoomBy(STEP) : null;
            case MINUS, SUBTRACT -> event.isShortcutDown() ? () -> zoomBy(1 / STEP) : null;
            default -> null;
        };
    }

    /** The finest scale at which a picture of this page still has a reasonable size. */
    private static double finest(Size size) {
        return Math.sqrt(MOST_PIXELS / (size.width() * size.height()));
    }

    private double pixelsToThePoint() {
        var scene = getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getRenderScaleX();
    }

    /** One page: a white sheet of its size, and the picture on it as soon as it is drawn. */
    private final class PageCell extends ListCell<Integer> {
        private final ImageView picture = new ImageView();
        private final StackPane sheet = new StackPane(picture);
        private volatile @Nullable Drawing wanted;

        PageCell() {
            sheet.getStyleClass().add("pdf-sheet");
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(@Nullable Integer index, boolean empty) {
            super.updateItem(index, empty);
            setText(null);
            picture.setImage(null);
            wanted = null;
            var now = opened;
            if (empty || index == null || now == null) {
                setGraphic(null);
                setPrefHeight(USE_COMPUTED_SIZE);
                return;
            }
            var size = now.sizes().get(index);
            double width = size.width() * zoom.get();
            double height = size.height() * zoom.get();
            sheet.setMinSize(width, height);
            sheet.setMaxSize(width, height);
            picture.setFitWidth(width);
            picture.setFitHeight(height);
            setPrefHeight(height + GAP);
            setGraphic(sheet);
            setAccessibleText(texts.get("document.pages.sheet", index + 1));
            draw(now, new Drawing(index, Math.min(zoom.get() * pixelsToThePoint(), finest(size))));
        }

        private void draw(Opened from, Drawing drawing) {
            var ready = kept.get(drawing);
            if (ready != null) {
                picture.setImage(ready);
                return;
            }
            wanted = drawing;
            jobs.start(
                    _ -> from == opened && drawing.equals(wanted)
                            ? Optional.of(from.pages().draw(drawing.page(), drawing.scale()))
                            : Optional.<PageImages.Image>empty(),
                    drawn -> drawn.filter(_ -> from == opened).ifPresent(pixels -> {
                        var image = image(pixels);
                        kept.put(drawing, image);
                        if (drawing.equals(wanted)) picture.setImage(image);
                    }),
                    _ -> note.setText(texts.get("document.pages.unreadable")));
        }
    }

    private static WritableImage image(PageImages.Image drawn) {
        var image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        drawn.argb(),
                        0,
                        drawn.width());
        return image;
    }
}
