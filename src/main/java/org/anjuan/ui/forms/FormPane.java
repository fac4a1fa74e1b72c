package org.anjuan.ui.forms;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Question;
import org.anjuan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** A form with its title above and its buttons below: save, withdraw where that can be done, leave. */
public final class FormPane extends BorderPane {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final double WIDEST = 940;
    private static final String WITHDRAW = "form-withdraw";

    private final FormView form;
    private final FormSupport support;
    private final Dialogs dialogs;
    private final Task task;
    private final DraftKeeper drafts;
    private final HBox bar = new HBox();
    private final Label title = new Label();
    private final Label state = new Label();
    private final Button save = new Button();
    private final ScrollPane scroll = new ScrollPane();
    private boolean pressed;

    /** How often the form had changed when something was said of it. */
    private long told = -1;

    private List<Problem> asked = List.of();

    /** What the form is for. */
    public interface Task {

        /** The title above the form. */
        String title();

        /** Saves what the form amounts to. */
        void save(Object value);

        /** Leaves the form. */
        void leave();

        /** Withdraws the part; null where there is nothing to withdraw. */
        @Nullable
        Runnable withdraw();

        /** The form leaves the window with the screen on which it stands: what it says now nobody sees. */
        default void gone() {}

        /** Whether the form can only be read: what it shows is recorded elsewhere. */
        default boolean isReadOnly() {
            return false;
        }
    }

    public FormPane(FormModel model, FormSupport support, Dialogs dialogs, DraftKeeper.Drafting drafting, Task task) {
        this.form = new FormView(model, support);
        this.support = support;
        this.dialogs = dialogs;
        this.task = task;
        this.drafts = new DraftKeeper(model, drafting);
        getStyleClass().add("form-pane");
        getStylesheets()
                .add(Objects.requireNonNull(FormPane.class.getResource("/ui/forms/forms.css"))
                        .toExternalForm());
        setTop(title());
        setCenter(scroll());
        setBottom(bar());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        if (task.isReadOnly()) readOnly();
        drafts.keptAt().subscribe(at -> {
            if (at != null) kept(at);
        });
    }

    public FormModel model() {
        return form.model();
    }

    private void readOnly() {
        getStyleClass().add("read-only");
        lock(form);
        scroll.setFocusTraversable(true);
        tell(support.texts().get("form.pane.readOnly"));
    }

    /** Texts can still be read, scrolled and copied; nothing can be chosen or pressed but what folds a group. */
    private static void lock(Node node) {
        if (node instanceof RowsEditor rows) rows.readOnly();
        if (node instanceof ItemEditor item) item.readOnly();
        if (node instanceof TextInputControl text) text.setEditable(false);
        else if (node instanceof ItemEditor || node instanceof Control && !isHarmless(node)) {
            node.disableProperty().unbind();
            node.setDisable(true);
        } else if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(FormPane::lock);
    }

    /** What stands where a list or a file would, in a form that can only be read. */
    static Label nothing(Texts texts) {
        var label = new Label(texts.get("form.pane.nothing"));
        label.getStyleClass().add("nothing");
        return label;
    }

    private static boolean isHarmless(Node control) {
        return control instanceof Label || control.getStyleClass().contains("fold");
    }

    /** Whether this key would change a field though nothing is typed. */
    private static boolean changes(KeyEvent event) {
        return switch (event.getCode()) {
            case F4, F9 -> true;
            case UP, DOWN -> event.isAltDown();
            default -> false;
        };
    }

    /** Puts the focus into the first field. */
    public void begin() {
        arrange();
        if (task.isReadOnly()) scroll.requestFocus();
        else form.focusFirst();
        scroll.setVvalue(0);
    }

    /** Puts the focus into the field of this name, where there is one. */
    public void begin(String field) {
        begin();
        if (form.focus(field)) arrange();
    }

    private void arrange() {
        var top = getScene() == null ? this : getScene().getRoot();
        top.applyCss();
        top.layout();
    }

    /** What is said of the form is more than that a draft of it was kept, until something is typed. */
    private void kept(Instant at) {
        if (state.getStyleClass().contains("field-problem")
                || model().changesProperty().get() == told) return;
        var time = Days.second(at, support.session().clock().getZone());
        say(support.texts().get("form.draft.kept", time));
    }

    /** Says something in the line below the form. */
    public void tell(String text) {
        told = model().changesProperty().get();
        say(text);
    }

    private void say(String text) {
        state.setText(text);
        state.getStyleClass().setAll("label", "quiet");
    }

    /** Offers something beside what is said in the line below the form; once, and in the place of an offer made before. */
    public void offer(String words, Runnable action) {
        bar.getChildren().removeIf(node -> "form-offer".equals(node.getId()));
        var link = new Hyperlink(words);
        link.setId("form-offer");
        link.setOnAction(_ -> {
            bar.getChildren().remove(link);
            action.run();
        });
        bar.getChildren().add(bar.getChildren().indexOf(state) + 1, link);
    }

    /** Shows problems that only the saving found. */
    public void refused(List<Problem> problems) {
        for (var problem : problems) {
            var name = problem.path().split("[.\\[]", -1)[0];
            if (model().root().has(name)) model().field(name).problemProperty().set(problem);
        }
        state.setText(problems.stream().map(support.texts()::of).distinct().collect(Collectors.joining("\n")));
        state.getStyleClass().setAll("label", "field-problem");
    }

    /** Keeps the draft at once: the form leaves the window. */
    public void closing() {
        keep();
        task.gone();
    }

    /** Keeps the draft at once. */
    void keep() {
        drafts.keep();
    }

    /** The draft could not be kept: the next time it is, changed or not. */
    void notKept() {
        drafts.failed();
    }

    /** The draft is of no more use: its content was saved. */
    public void saved() {
        drafts.drop();
    }

    /** The form was saved as it stood when it was sent; what was typed since then is kept, and waits to be saved. */
    void typedSince() {
        drafts.goOn();
        title.setText(task.title());
        offerWithdrawal();
        tell(support.texts().get("form.pane.savedSince"));
    }

    private Node title() {
        var back = new Button(null, Icon.BACK.node());
        back.getStyleClass().add("flat");
        back.setId("form-back");
        back.setAccessibleText(support.texts().get("form.pane.cancel"));
        back.setOnAction(_ -> leave());
        title.setText(task.title());
        title.getStyleClass().add("screen-title");
        title.setId("form-title");
        var line = new HBox(back, title);
        line.getStyleClass().add("form-title");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node scroll() {
        form.setMaxWidth(WIDEST);
        var column = new VBox(form);
        column.setAlignment(Pos.TOP_LEFT);
        scroll.setContent(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
        scroll.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pressed = false);
        scroll.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::reveal);
        return scroll;
    }

    private Node bar() {
        save.setText(support.texts().get("form.pane.save"));
        save.setId("form-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        var cancel = new Button(support.texts().get(task.isReadOnly() ? "form.pane.close" : "form.pane.cancel"));
        cancel.setId("form-cancel");
        cancel.setOnAction(_ -> leave());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var hint = new Label(support.texts().get("form.pane.saveHint"));
        hint.getStyleClass().add("field-hint");
        if (task.isReadOnly()) bar.getChildren().setAll(cancel, state);
        else bar.getChildren().setAll(save, cancel, state, space, hint);
        state.setId("form-state");
        offerWithdrawal();
        bar.getStyleClass().add("form-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** At the end of the bar, where there is something to withdraw, once. */
    private void offerWithdrawal() {
        var withdraw = task.withdraw();
        if (withdraw == null || bar.getChildren().stream().anyMatch(node -> WITHDRAW.equals(node.getId()))) return;
        var button = new Button(support.texts().get("form.pane.withdraw"), Icon.REMOVE.node());
        button.setId(WITHDRAW);
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> withdraw.run());
        bar.getChildren().add(button);
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event) && !task.isReadOnly()) save();
        else if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) leave();
        else if (task.isReadOnly() && changes(event)) event.consume();
        else if (event.getTarget() instanceof TextInputControl) return;
        else if (UNDO.match(event)) model().undo();
        else if (REDO.match(event)) model().redo();
        else return;
        event.consume();
    }

    private void save() {
        switch (model().read()) {
            case FormModel.Result.Made(var value, var doubts) -> {
                if (isAsked(doubts)) task.save(value);
            }
            case FormModel.Result.Faulty(var problems) -> {
                var errors = problems.stream().filter(Problem::isError).count();
                state.setText(support.texts().get("form.pane.problems", errors));
                state.getStyleClass().setAll("label", "field-problem");
                form.focusFirstError();
            }
        }
    }

    /** Days in a strange order are shown before they are saved; to save again is the answer. */
    private boolean isAsked(List<Problem> doubts) {
        var order = doubts.stream()
                .filter(doubt -> doubt.key().equals(RecordModel.ORDER))
                .toList();
        if (asked.containsAll(order)) return true;
        asked = order;
        state.setText(support.texts().get("form.pane.doubts", order.size()));
        state.getStyleClass().setAll("label", "field-doubt");
        form.focusFirstProblem();
        return false;
    }

    private void leave() {
        if (model().isChanged()) {
            if (!dialogs.confirm(Question.of(support.texts(), "form.pane.leave").asDanger())) return;
            drafts.drop();
        }
        task.leave();
    }

    /** Scrolls so that what has the focus can be seen; what the mouse holds stays under it, or its click would be lost. */
    private void reveal(@Nullable Node focused) {
        form.current(focused);
        if (pressed || focused == null || !isInside(focused)) return;
        var content = scroll.getContent();
        double height = content.getBoundsInLocal().getHeight();
        double shown = scroll.getViewportBounds().getHeight();
        if (height <= shown) return;
        Bounds at = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double top = scroll.getVvalue() * (height - shown);
        if (at.getMinY() < top + 30) scroll.setVvalue(Math.max(0, at.getMinY() - 60) / (height - shown));
        else if (at.getMaxY() > top + shown - 40)
            scroll.setVvalue(Math.min(1, (at.getMaxY() - shown + 80) / (height - shown)));
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at == form) return true;
        return false;
    }
}
