package org.anjuan.ui.papers;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.PaperForm.Kind;
import org.anjuan.domain.text.Prose;
import org.anjuan.ui.common.DayField;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Typing;
import org.anjuan.ui.papers.PapersModel.Seen;
import org.anjuan.usecase.DraftPaper.Entry;
import org.anjuan.usecase.PaperOutcome;
import org.anjuan.usecase.PaperPlaces;
import org.anjuan.usecase.PaperPlaces.Place;
import org.jspecify.annotations.Nullable;

/**
 * The passages and fields of a draft, written in place: the pages beside them follow after a pause, and what was written is kept when the field is left.
 */
final class WritingBox extends VBox {

    /** The pause in typing after which the pages follow. */
    private static final Duration PAUSE = Duration.millis(500);

    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 9;
    private static final int LETTERS_IN_A_ROW = 24;
    private static final int MOST_SHOWN = 500;

    private final PapersDesk desk;
    private final PapersModel model;
    private final Consumer<Optional<Entry>> follow;
    private final Map<String, Written> places = new LinkedHashMap<>();
    /** What was typed into papers that are not shown now and could not be kept, by paper and place: it stands there again when they are. */
    private final Map<UUID, Map<String, String>> left = new HashMap<>();

    private @Nullable UUID paper;

    /** @param follow is told what stands in the fields and is not kept yet */
    WritingBox(PapersDesk desk, PapersModel model, Consumer<Optional<Entry>> follow) {
        this.desk = desk;
        this.model = model;
        this.follow = follow;
        setId("papers-writing");
        getStyleClass().add("paper-writing");
    }

    /** One field with what is kept of it. */
    private final class Written {
        private final Place place;
        private final TextInputControl input;
        private final LabelledField field;
        private String kept;

        Written(Place place) {
            this.place = place;
            this.kept = text(place);
            boolean large = place.kind() == Kind.PROSE || place.kind() == Kind.ITEMS;
            input = large ? area(kept) : new TextField(shown(place, kept));
            input.setId("place-" + place.name().replace('.', '-'));
            field = new LabelledField(desk.texts().get(place.label()), input);
            if (place.kind() == Kind.DAY) input.setPromptText(desk.texts().get("papers.day.prompt"));
            if (place.kind() == Kind.MINUTE) input.setPromptText(desk.texts().get("papers.minute.prompt"));
            Typing.follow(input, PAUSE, _ -> typed());
            input.focusedProperty().subscribe((_, focused) -> {
                if (!focused) keep();
            });
        }

        String raw() {
            return input.getText() == null ? "" : input.getText();
        }

        boolean isTyped() {
            return !said().equals(kept);
        }

        /** What stands there, a time as it is kept. */
        String said() {
            var text = raw().strip();
            return isTime(place) ? when(text).orElse(text) : text;
        }

        /** Tells of a time that is none; true where there is one. */
        boolean isWrong() {
            boolean wrong = isTime(place) && !said().isEmpty() && when(said()).isEmpty();
            field.setProblem(wrong ? desk.texts().get("papers.day.wrong") : "");
            return wrong;
        }

        /** Takes over what is kept by now, unless something else is being typed. */
        void take(Place now) {
            var text = text(now);
            if (!isTyped() && !text.equals(kept)) input.setText(shown(now, text));
            kept = text;
        }
    }

    private static String text(Place place) {
        return place.text().value().map(Prose::text).orElse("").strip();
    }

    private static boolean isTime(Place place) {
        return place.kind() == Kind.DAY || place.kind() == Kind.MINUTE;
    }

    private static String shown(Place place, String kept) {
        return isTime(place) ? kept.replace('T', ' ') : kept;
    }

    /** The day or minute that is meant, as it is kept. */
    private Optional<String> when(String text) {
        var solid = text.replaceAll("\\s+", "T");
        try {
            return Optional.of(When.of(solid).toString());
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return day(text);
        }
    }

    private Optional<String> day(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(DayField.read(text, desk.session().today()).toString());
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static TextArea area(String text) {
        var area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(text.length() / LETTERS_IN_A_ROW + 1, LEAST_ROWS, MOST_ROWS));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB || event.isControlDown()) return;
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        });
        return area;
    }

    /** Shows the places of this paper where it is a draft, and nothing else. */
    void show(Seen seen) {
        var draft = seen.made().filter(made -> made.state().isOpen());
        var now = draft.map(made -> PaperPlaces.of(
                        seen.file().file(), made, desk.types(), seen.row().findings()))
                .orElse(List.of());
        var id = draft.map(made -> made.id()).orElse(null);
        boolean same = id != null
                && id.equals(paper)
                && now.stream().map(Place::name).toList().equals(List.copyOf(places.keySet()));
        if (same) now.forEach(this::take);
        else {
            keep();
            leave();
            build(now);
            if (id != null) resume(id);
        }
        paper = id;
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
    }

    /** What cannot be kept as it stands waits until the paper is shown again. */
    private void leave() {
        if (paper == null) return;
        for (var written : places.values()) if (written.isTyped()) leave(paper, written);
    }

    private void leave(UUID of, Written written) {
        left.computeIfAbsent(of, _ -> new LinkedHashMap<>()).put(written.place.name(), written.raw());
    }

    private void resume(UUID id) {
        var waiting = left.remove(id);
        if (waiting == null) return;
        waiting.forEach((name, text) -> {
            var written = places.get(name);
            if (written == null) return;
            written.input.setText(text);
            written.isWrong();
        });
    }

    private void take(Place place) {
        var written = places.get(place.name());
        if (written != null) written.take(place);
    }

    private void build(List<Place> now) {
        places.clear();
        for (var place : now) places.put(place.name(), new Written(place));
        getChildren().clear();
        if (now.isEmpty()) return;
        var heading = new Label(desk.texts().get("papers.writing"));
        heading.getStyleClass().add("heading");
        getChildren().add(heading);
        for (var written : places.values()) getChildren().add(written.field);
    }

    private void typed() {
        if (paper != null) follow.accept(unkept());
    }

    /** What stands in the fields and is not kept yet. */
    Optional<Entry> unkept() {
        return entry(typedPlaces());
    }

    private List<Written> typedPlaces() {
        return places.values().stream()
                .filter(Written::isTyped)
                .filter(written -> !written.isWrong())
                .toList();
    }

    private static Optional<Entry> entry(List<Written> typed) {
        if (typed.isEmpty()) return Optional.empty();
        var said = new LinkedHashMap<String, String>();
        for (var written : typed) said.put(written.place.name(), written.said());
        return Optional.of(PaperPlaces.entry(said));
    }

    /** Keeps what was typed and is not kept yet. */
    void keep() {
        var id = paper;
        var typed = typedPlaces();
        var entry = entry(typed);
        if (id == null || entry.isEmpty()) return;
        var before = new ArrayList<String>();
        for (var written : typed) {
            before.add(written.kept);
            written.kept = written.said();
        }
        var actor = desk.session().actor();
        model.act(
                (stored, _) ->
                        desk.papers().drafting().write(actor, stored.file().id(), stored.version(), id, entry.get()),
                outcome -> {
                    if (outcome instanceof PaperOutcome.Done) return;
                    for (int i = 0; i < typed.size(); i++) typed.get(i).kept = before.get(i);
                    if (model.isClosed()) tell(typed);
                    else if (!id.equals(paper)) typed.forEach(written -> leave(id, written));
                });
    }

    /** Keeps what can be kept; what cannot is shown once more, so that nobody loses it without knowing. */
    void close() {
        keep();
        tell(places.values().stream()
                .filter(Written::isTyped)
                .filter(Written::isWrong)
                .toList());
    }

    private void tell(List<Written> lost) {
        if (lost.isEmpty()) return;
        var said = new ArrayList<String>();
        said.add(desk.texts().get("papers.away.text"));
        for (var written : lost)
            said.add(desk.texts()
                    .get("papers.away.place", desk.texts().get(written.place.label()), clipped(written.raw())));
        desk.dialogs().tell(desk.texts().get("papers.away.title"), String.join("\n", said));
    }

    private static String clipped(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    /** Puts the focus where this field of the paper is written, where there is such a place. */
    boolean focus(String field) {
        var written = places.get(PaperPlaces.place(field));
        if (written == null) return false;
        written.input.requestFocus();
        written.input.end();
        return true;
    }
}
