package org.anjuan.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.InquiryRecord;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Recording;
import org.anjuan.domain.casefile.SamplingRecord;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.Factor;
import org.anjuan.ui.common.Named;
import org.anjuan.ui.common.WholeText;

/** The factors of a benchmark, each with the tier that fits and the part that proves it; rows to fill for a table that is only in print. */
final class TierTable extends VBox {

    private final FieldModel field;
    private final FormSupport support;

    TierTable(FieldModel field, FormSupport support) {
        this.field = field;
        this.support = support;
        setSpacing(6);
        field.form().field("benchmark").textProperty().subscribe(this::show);
    }

    private void show(String id) {
        var benchmark = support.law().benchmarks().find(id);
        getChildren().setAll(benchmark.map(this::content).orElseGet(this::nothing));
    }

    private Node nothing() {
        var hint = new Label(support.texts().get("penalty.form.chooseBenchmark"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        return hint;
    }

    private Node content(Benchmark benchmark) {
        return benchmark.open() ? new RowsEditor(field, support) : grid(benchmark);
    }

    private Node grid(Benchmark benchmark) {
        var grid = new GridPane(10, 6);
        grid.getStyleClass().add("tier-table");
        for (var width : List.of(30, 40, 30)) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, heading("penalty.form.factor"), heading("penalty.form.tier"), heading("penalty.form.proof"));
        int line = 1;
        for (var factor : benchmark.factors()) {
            var name = new Label(factor.name().in(support.texts().locale()));
            name.setWrapText(true);
            GridPane.setValignment(name, VPos.CENTER);
            grid.addRow(line++, name, tier(factor), proof(factor));
        }
        return grid;
    }

    private Label heading(String key) {
        var label = new Label(support.texts().get(key));
        label.getStyleClass().add("field-name");
        return label;
    }

    private Node tier(Factor factor) {
        var names = factor.tiers().stream().map(Factor.Tier::id).toList();
        var control = choice(
                names,
                id -> factor.tier(id)
                        .map(tier -> support.texts()
                                .get(
                                        "penalty.form.tierPercent",
                                        tier.name().in(support.texts().locale()),
                                        tier.percent().toPlainString()))
                        .orElse(id),
                support.texts().get("penalty.form.notYet"),
                row(factor).map(row -> row.field("tier").text()).orElse(""),
                id -> pick(factor, id));
        control.setId("tier-" + factor.id());
        control.setAccessibleText(factor.name().in(support.texts().locale()));
        return control;
    }

    private Node proof(Factor factor) {
        var parts = support.file().parts().stream().filter(TierTable::proves).toList();
        var control = choice(
                parts.stream().map(part -> part.id().toString()).toList(),
                id -> parts.stream()
                        .filter(part -> part.id().toString().equals(id))
                        .findFirst()
                        .map(part -> support.parts().choice(part))
                        .orElseGet(() -> support.texts().get("form.text.gone")),
                support.texts().get("penalty.form.noProof"),
                row(factor).map(row -> row.field("proof").text()).orElse(""),
                id -> row(factor)
                        .ifPresent(row -> row.field("proof").textProperty().set(id)));
        control.setId("proof-" + factor.id());
        control.setAccessibleText(support.texts()
                .get("penalty.form.proofOf", factor.name().in(support.texts().locale())));
        control.setDisable(row(factor).isEmpty());
        field.rows().subscribe(() -> control.setDisable(row(factor).isEmpty()));
        return control;
    }

    private static boolean proves(Part part) {
        return part instanceof Evidence
                || part instanceof Inspection
                || part instanceof InquiryRecord
                || part instanceof TestReport
                || part instanceof SamplingRecord
                || part instanceof Recording;
    }

    private Optional<RecordModel> row(Factor factor) {
        return field.rows().stream()
                .filter(row -> row.field("factor").text().equals(factor.id()))
                .findFirst();
    }

    /** A factor without a tier has no row: it cannot be established, or not yet. */
    private void pick(Factor factor, String tier) {
        var row = row(factor);
        if (tier.isEmpty()) {
            row.ifPresent(field.rows()::remove);
            return;
        }
        var chosen = row.orElseGet(field::newRow);
        chosen.field("factor").textProperty().set(factor.id());
        chosen.field("tier").textProperty().set(tier);
        factor.tier(tier)
                .ifPresent(found -> chosen.field("percent")
                        .textProperty()
                        .set(found.percent().toPlainString()));
        if (row.isEmpty()) field.rows().add(chosen);
    }

    private interface Naming {
        String name(String code);
    }

    private static ComboBox<String> choice(
            List<String> codes, Naming naming, String nothing, String now, Consumer<String> take) {
        var control = new ComboBox<String>();
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(0);
        var items = new ArrayList<>(List.of(""));
        items.addAll(codes);
        if (!items.contains(now)) items.add(now);
        control.getItems().setAll(items);
        Named.in(control, nothing, code -> code.isEmpty() ? nothing : naming.name(code));
        control.setValue(now);
        WholeText.ofChoice(control);
        control.valueProperty().subscribe((before, value) -> {
            if (!value.equals(before)) take.accept(value);
        });
        return control;
    }
}
