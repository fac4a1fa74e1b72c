package org.anjuan.ui.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.domain.penalty.Calculation;
import org.anjuan.domain.penalty.Worksheets;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.ChineseNumerals;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.PenaltyWords;

/** The arithmetic of a worksheet while it is filled in: line by line, the three figures side by side, and what is to be known. */
final class ArithmeticPanel extends VBox {

    private static final String OPEN = "penalty.problem.factorOpen";
    private static final List<String> GATHERED = List.of(OPEN, "penalty.problem.proofMissing");

    private final FieldModel field;
    private final FormSupport support;
    private final PenaltyWords words;
    private boolean due;

    ArithmeticPanel(FieldModel field, FormSupport support) {
        this.field = field;
        this.support = support;
        this.words = new PenaltyWords(support.texts().words().get());
        getStyleClass().add("arithmetic");
        setSpacing(8);
        show();
        field.form().changesProperty().subscribe(_ -> later());
    }

    /** Many changes of one step are worked out once. */
    private void later() {
        if (due) return;
        due = true;
        Platform.runLater(() -> {
            due = false;
            show();
        });
    }

    private void show() {
        var sheet = WorksheetReading.of(field.form());
        if (sheet.isEmpty()) {
            getChildren().setAll(quiet(support.texts().get("penalty.form.chooseBenchmark")));
            return;
        }
        var judged = Worksheets.of(
                sheet.get(), support.file(), support.law(), field.form().now().toLocalDate());
        var result = judged.calculation().flatMap(Calculation::result);
        field.textProperty()
                .set(result.map(amount -> amount.toYuan().toPlainString()).orElse(""));
        getChildren().setAll(lines(judged));
        getChildren().add(figures(judged, sheet.get().proposed().value()));
        judged.problems().stream()
                .filter(problem -> !GATHERED.contains(problem.key()))
                .sorted(Comparator.comparing(problem -> !problem.isError()))
                .forEach(problem -> getChildren().add(told(problem)));
        GATHERED.forEach(key -> gathered(key, judged.problems()));
    }

    /** What is to be said of several factors is said once, with their names. */
    private void gathered(String key, List<Problem> problems) {
        var names = problems.stream()
                .filter(problem -> problem.key().equals(key))
                .map(problem -> problem.values().getFirst())
                .map(name ->
                        name instanceof Bilingual both ? both.in(support.texts().locale()) : name.toString())
                .toList();
        if (names.isEmpty()) return;
        var label = plain(support.texts()
                .get(
                        key.equals(OPEN) ? "penalty.form.factorsOpen" : "penalty.form.proofsMissing",
                        String.join(support.texts().get("form.text.list"), names)));
        label.getStyleClass().add("field-doubt");
        getChildren().add(label);
    }

    private List<Node> lines(Worksheets.Judged judged) {
        return judged.calculation().stream()
                .flatMap(worked -> worked.lines().stream())
                .map(line -> (Node) plain(words.of(line)))
                .toList();
    }

    private Node figures(Worksheets.Judged judged, Optional<Money> proposed) {
        var worked = judged.calculation();
        var figures = new HBox(
                12,
                figure("range", range(worked), ""),
                figure(
                        "benchmark",
                        worked.flatMap(Calculation::result)
                                .map(this::yuan)
                                .or(() -> worked.flatMap(Calculation::choice)
                                        .map(choice -> support.texts()
                                                .get(
                                                        choice.mostIncluded()
                                                                ? "penalty.form.upwards"
                                                                : "penalty.form.below",
                                                        PenaltyWords.money(choice.least()),
                                                        PenaltyWords.money(choice.most()))))
                                .orElse(unknown()),
                        worked.flatMap(Calculation::result)
                                .map(ArithmeticPanel::capitals)
                                .orElse("")),
                figure(
                        "proposed",
                        proposed.map(this::yuan).orElse(unknown()),
                        proposed.map(ArithmeticPanel::capitals).orElse("")));
        figures.getStyleClass().add("figures");
        return figures;
    }

    private Node figure(String id, String amount, String below) {
        var name = quiet(support.texts().get("penalty.form.figure." + id));
        var value = plain(amount);
        value.getStyleClass().add("figure-value");
        value.setId("figure-" + id);
        var box = new VBox(2, name, value);
        if (!below.isEmpty()) box.getChildren().add(quiet(below));
        box.getStyleClass().add("figure-box");
        box.setMinWidth(0);
        box.setPrefWidth(200);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private String range(Optional<Calculation> worked) {
        var least = worked.flatMap(found -> found.frame().least());
        var most = worked.flatMap(found -> found.frame().most());
        if (least.isPresent() && most.isPresent())
            return support.texts()
                    .get("penalty.form.range", PenaltyWords.money(least.get()), PenaltyWords.money(most.get()));
        return most.map(amount -> support.texts().get("penalty.form.upTo", PenaltyWords.money(amount)))
                .or(() -> least.map(amount -> support.texts().get("penalty.form.from", PenaltyWords.money(amount))))
                .orElse(unknown());
    }

    private String yuan(Money amount) {
        return support.texts().get("penalty.form.yuan", PenaltyWords.money(amount));
    }

    private static String capitals(Money amount) {
        return ChineseNumerals.amountInCapitals(amount.fen());
    }

    private String unknown() {
        return support.texts().get("form.fact.unknown");
    }

    private Node told(Problem problem) {
        var label = plain(words.of(problem));
        label.getStyleClass().add(problem.isError() ? "field-problem" : "field-doubt");
        return label;
    }

    private static Label plain(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String text) {
        var label = plain(text);
        label.getStyleClass().add("quiet");
        return label;
    }
}
