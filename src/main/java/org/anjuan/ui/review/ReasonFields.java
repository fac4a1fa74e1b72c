package org.anjuan.ui.review;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.review.Place;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Typing;

/** A reason, and the document and page it is about. Handed on as it is typed. */
final class ReasonFields extends VBox {

    private static final int PAGE_DIGITS = 5;

    private final TextField reason = new TextField();
    private final TextField document = new TextField();
    private final TextField page = new TextField();
    private final BiConsumer<String, Place> then;
    private boolean left;

    ReasonFields(Texts texts, String prompt, String reasonNow, BiConsumer<String, Place> then) {
        this.then = then;
        setSpacing(4);
        reason.setText(reasonNow);
        reason.setPromptText(prompt);
        reason.setAccessibleText(prompt);
        reason.getStyleClass().add("reason");
        getChildren().add(reason);
        Typing.follow(reason, _ -> handOn());
        document.setAccessibleText(texts.get("review.place.document"));
        document.setPromptText(texts.get("review.place.document"));
        page.setAccessibleText(texts.get("review.place.page"));
        page.setPromptText(texts.get("review.place.page"));
    }

    /** With fields for the place, filled with this one. */
    ReasonFields at(Texts texts, Place now, PlaceSource here) {
        document.setText(now.document().orElse(""));
        page.setText(now.page().map(String::valueOf).orElse(""));
        page.setPrefColumnCount(4);
        page.setMinWidth(Region.USE_PREF_SIZE);
        page.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0," + PAGE_DIGITS + "}") ? change : null));
        var take = new Button(texts.get("review.place.take"));
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setFocusTraversable(false);
        take.setOnAction(_ -> here.here().ifPresent(this::fill));
        var at = new Label(texts.get("review.place.at"));
        at.setMinWidth(Region.USE_PREF_SIZE);
        at.getStyleClass().addAll("quiet", "small");
        HBox.setHgrow(document, Priority.ALWAYS);
        var line = new HBox(at, document, page, take);
        line.getStyleClass().add("place-line");
        getChildren().add(line);
        Typing.follow(document, _ -> handOn());
        Typing.follow(page, _ -> handOn());
        return this;
    }

    /** Enter in any of the fields hands on and leads elsewhere. */
    ReasonFields leadingTo(Runnable elsewhere) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
            handOn();
            elsewhere.run();
            event.consume();
        });
        return this;
    }

    void focusReason() {
        reason.requestFocus();
        reason.end();
    }

    /** Hands on what is typed now. */
    void handOn() {
        if (!left) then.accept(text(reason), place());
    }

    /** Takes its leave: nothing is handed on any more, after a last time where that is wanted. */
    void leave(boolean onceMore) {
        if (onceMore) handOn();
        left = true;
    }

    private void fill(Place place) {
        document.setText(place.document().orElse(""));
        page.setText(place.page().map(String::valueOf).orElse(""));
        handOn();
    }

    private Place place() {
        var digits = text(page);
        int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        return new Place(Optional.of(text(document)), number < 1 ? Optional.empty() : Optional.of(number));
    }

    private static String text(TextField field) {
        return field.getText() == null ? "" : field.getText();
    }
}
