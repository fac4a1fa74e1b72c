package org.anjuan.ui.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.anjuan.domain.casefile.Arrangement;
import org.anjuan.domain.casefile.BaseAmount;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.LawChoice;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.ui.common.Composing;
import org.anjuan.ui.common.WholeText;

/** The controls for single values. Each follows its field's model both ways. */
final class Editors {

    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final int CHARACTERS_A_LINE = 60;
    private static final int MOST_LINES = 14;

    private Editors() {}

    /** The control for this field. */
    static Node of(FieldModel field, FormSupport support) {
        return WorksheetEditors.of(field, support).orElseGet(() -> usual(field, support));
    }

    private static Node usual(FieldModel field, FormSupport support) {
        if (field.isList() && field.field().type() == ValueType.REF) return parts(field, support);
        if (field.owner() == Violation.class && field.name().equals("circumstances"))
            return Offences.circumstances(field, support);
        if (field.isList()) return new RowsEditor(field, support);
        return switch (field.field().type()) {
            case PROSE -> prose(field);
            case WHEN -> new WhenEditor(field, support);
            case FLAG -> flag(field, support);
            case CHOICE -> choice(field, support);
            case REF, ID -> reference(field, support);
            case ITEM -> new ItemEditor(field, support);
            case RECORD -> record(field, support);
            case TEXT, MONEY, DECIMAL, INTEGER, NUMBER -> line(field, support);
        };
    }

    /** Lets control and model follow each other; what an input method is still composing does not reach the model. */
    static void follow(TextInputControl control, FieldModel field) {
        var composing = Composing.of(control);
        control.setText(field.text());
        control.textProperty().subscribe(text -> {
            if (!composing.isActive()) field.textProperty().set(text == null ? "" : text);
        });
        composing.activeProperty().subscribe(active -> {
            if (!active) field.textProperty().set(control.getText() == null ? "" : control.getText());
        });
        field.textProperty().subscribe(text -> {
            if (!composing.isActive() && !text.equals(control.getText())) control.setText(text);
        });
    }

    private static Node line(FieldModel field, FormSupport support) {
        if (field.name().equals("law")) return law(field, support);
        if (field.name().equals("documentType") && !support.types().all().isEmpty()) return paperType(field, support);
        if (field.name().equals("timeLimit")) return timeLimit(field, support);
        if (field.owner() == BaseAmount.class && field.name().equals("base"))
            return options(field, support, named(Offences.bases(field.form(), support)));
        if (field.owner() == LawChoice.class && field.name().equals("lawId"))
            return options(field, support, named(Offences.laws(field.form(), support)));
        if (field.owner() == Violation.class && field.name().equals("description"))
            return new OffenceChooser(field, support);
        var control = new TextField();
        follow(control, field);
        prompt(control, field, support);
        switch (field.field().type()) {
            case MONEY, DECIMAL -> control.getStyleClass().add("figure");
            default -> {}
        }
        return control;
    }

    private static void prompt(TextInputControl control, FieldModel field, FormSupport support) {
        if (field.field().presence() != Presence.FACT) return;
        control.setPromptText(support.texts().get("form.fact.unknown"));
        field.noneProperty()
                .subscribe(none ->
                        control.setPromptText(support.texts().get(none ? "form.fact.none" : "form.fact.unknown")));
    }

    private static Node law(FieldModel field, FormSupport support) {
        var control = new ComboBox<String>();
        control.setEditable(true);
        control.getItems().setAll(support.laws());
        control.setMaxWidth(Double.MAX_VALUE);
        control.setVisibleRowCount(12);
        follow(control.getEditor(), field);
        return control;
    }

    /** A text that wraps; only prose takes line breaks. */
    static Node prose(FieldModel field) {
        var control = new TextArea();
        control.setWrapText(true);
        follow(control, field);
        field.textProperty().subscribe(text -> control.setPrefRowCount(lines(text)));
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && field.field().type() != ValueType.PROSE) event.consume();
        });
        leaveByTab(control);
        return control;
    }

    /** Lets Tab lead to the next control, as everywhere else, instead of into the text. */
    static void leaveByTab(TextArea control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB || event.isControlDown()) return;
            control.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        });
    }

    private static int lines(String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
        return Math.clamp(lines + 1, 2, MOST_LINES);
    }

    private static Node flag(FieldModel field, FormSupport support) {
        var group = new ToggleGroup();
        var box = new HBox();
        box.getStyleClass().add("flag");
        var words = List.of("form.flag.yes", "form.flag.no", "form.fact.unknown");
        var values = List.of("true", "false", "");
        var pills = List.of("left-pill", "center-pill", "right-pill");
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var button = new ToggleButton(support.texts().get(words.get(i)));
            button.setUserData(value);
            button.setToggleGroup(group);
            button.getStyleClass().add(pills.get(i));
            if (value.isEmpty()) button.getStyleClass().add("unknown");
            button.setId(field.name() + (value.isEmpty() ? "-unknown" : "-" + value));
            button.setAccessibleText(support.texts().get(field.wordKey()) + " " + button.getText());
            button.setOnAction(_ -> field.textProperty().set(value));
            box.getChildren().add(button);
        }
        field.textProperty()
                .subscribe(text -> group.getToggles().stream()
                        .filter(toggle -> text.equals(toggle.getUserData()))
                        .findFirst()
                        .ifPresent(group::selectToggle));
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) group.selectToggle(before);
        });
        return box;
    }

    /** The type of a paper; chosen, it names the paper too, where that has no title yet. */
    private static Node paperType(FieldModel field, FormSupport support) {
        boolean english = support.texts().locale().getLanguage().equals("en");
        var node = options(
                field,
                support,
                support.types().all().stream()
                        .map(type -> new Option(type.code(), english ? type.en() : type.zh()))
                        .toList());
        if (field.owner() != Paper.class) return node;
        field.textProperty().subscribe((_, code) -> {
            var title = field.form().field("title");
            if (title.text().isBlank())
                support.types()
                        .find(code)
                        .ifPresent(type -> title.textProperty().set(type.zh()));
        });
        return node;
    }

    private static Node timeLimit(FieldModel field, FormSupport support) {
        var limits = support.law().limits().all().stream()
                .collect(Collectors.toMap(TimeLimit::id, limit -> limit, (_, later) -> later, LinkedHashMap::new));
        return options(
                field,
                support,
                limits.values().stream()
                        .map(limit -> new Option(
                                limit.id(), limit.name().in(support.texts().locale())))
                        .toList());
    }

    private static Node choice(FieldModel field, FormSupport support) {
        List<Option> options = new ArrayList<>();
        for (var constant : field.field().raw().getEnumConstants())
            options.add(new Option(((Enum<?>) constant).name(), support.texts().get(WordKeys.of((Enum<?>) constant))));
        return options(field, support, options);
    }

    private static Node reference(FieldModel field, FormSupport support) {
        List<Option> options = new ArrayList<>();
        if (field.field().type() == ValueType.ID)
            for (var order : support.file().all(CorrectionOrder.class))
                for (var measure : order.measures())
                    options.add(new Option(measure.id().toString(), measure.what()));
        else
            for (var part : fitting(field, support))
                options.add(new Option(part.id().toString(), named(part, field, support)));
        return options(field, support, options);
    }

    /** A part as it is chosen: with its kind only where parts of several kinds fit. */
    private static String named(Part part, FieldModel field, FormSupport support) {
        var choice = support.parts().choice(part);
        if (field.field().target().orElseThrow() == Part.class) return choice;
        var kind = support.parts().kind(part);
        return choice.length() > kind.length() ? choice.substring(kind.length()).strip() : choice;
    }

    private static List<Part> fitting(FieldModel field, FormSupport support) {
        var target = field.field().target().orElseThrow();
        var self = field.form().root().id();
        return support.file().parts().stream()
                .filter(target::isInstance)
                .filter(part -> !(part instanceof Arrangement))
                .filter(part -> !part.id().equals(self.orElse(null)))
                .toList();
    }

    /** A value and how it is called. */
    private record Option(String value, String text) {}

    private static List<Option> named(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> new Option(word.getKey(), word.getValue()))
                .toList();
    }

    private static Node options(FieldModel field, FormSupport support, List<Option> options) {
        var control = new ComboBox<String>();
        control.setMaxWidth(Double.MAX_VALUE);
        if (!field.isRequired()) control.getItems().add("");
        for (var option : options) control.getItems().add(option.value());
        if (!field.text().isEmpty() && !control.getItems().contains(field.text()))
            control.getItems().add(field.text());
        var unknown = support.texts().get(field.isRequired() ? "form.choice.prompt" : "form.fact.unknown");
        control.setPromptText(unknown);
        control.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                if (value == null || value.isEmpty()) return unknown;
                return options.stream()
                        .filter(option -> option.value().equals(value))
                        .map(Option::text)
                        .findFirst()
                        .orElseGet(() -> field.field().type() == ValueType.TEXT
                                ? value
                                : support.texts().get("form.text.gone"));
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        WholeText.ofChoice(control);
        field.textProperty().subscribe(text -> {
            control.setValue(text.isEmpty() && field.isRequired() ? null : text);
            control.pseudoClassStateChanged(UNKNOWN, text.isEmpty());
        });
        control.valueProperty().subscribe(value -> field.textProperty().set(value == null ? "" : value));
        return control;
    }

    /** Several parts at once, each with its box to tick. */
    private static Node parts(FieldModel field, FormSupport support) {
        var box = new FlowPane(16, 6);
        for (var part : fitting(field, support)) {
            var tick = new CheckBox(support.parts().label(part));
            tick.setWrapText(true);
            tick.setOnAction(_ -> {
                if (tick.isSelected()) field.chosen().add(part.id());
                else field.chosen().remove(part.id());
            });
            tick.setSelected(field.chosen().contains(part.id()));
            field.chosen().subscribe(() -> tick.setSelected(field.chosen().contains(part.id())));
            box.getChildren().add(tick);
        }
        if (box.getChildren().isEmpty()) {
            var target = field.field().target().orElseThrow().asSubclass(Part.class);
            var nothing = new Label(
                    support.texts().get("form.choice.noParts", support.texts().get(WordKeys.of(PartKind.of(target)))));
            nothing.getStyleClass().add("quiet");
            box.getChildren().add(nothing);
        }
        return box;
    }

    private static Node record(FieldModel field, FormSupport support) {
        var box = new HBox();
        box.getStyleClass().add("nested");
        Runnable show = () -> {
            if (field.rows().isEmpty()) return;
            var row = field.rows().getFirst();
            var node = field.field().raw() == Official.class
                    ? new OfficialEditor(row, support)
                    : FormView.grids(row, support);
            HBox.setHgrow(node, Priority.ALWAYS);
            box.getChildren().setAll(node);
        };
        show.run();
        field.rows().subscribe(show);
        return box;
    }
}
