package org.anjuan.ui.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Adjustment;
import org.anjuan.domain.casefile.AdjustmentKind;
import org.anjuan.domain.casefile.BaseAmount;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FactorChoice;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.Worksheet;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** Reads a worksheet that is still being typed, as far as it goes; what is half-typed is left out, and nothing is told below a field. */
final class WorksheetReading {

    private static final Fact<Official> SOMEBODY =
            Fact.known(new Official("\u2014", Fact.unknown(), Fact.unknown(), Fact.unknown()));

    private final FormModel form;

    private WorksheetReading(FormModel form) {
        this.form = form;
    }

    /** The worksheet as it stands; empty until a benchmark is chosen. */
    static Optional<Worksheet> of(FormModel form) {
        return new WorksheetReading(form).worksheet();
    }

    private Optional<Worksheet> worksheet() {
        var benchmark = form.field("benchmark").text();
        if (benchmark.isBlank()) return Optional.empty();
        return Optional.of(new Worksheet(
                form.root().id().orElseGet(() -> new UUID(0, 0)),
                Fact.ofOptional(ref(form.field("violation"))),
                benchmark,
                text(form.field("version")),
                text(form.field("lawId")),
                money(form.field("least")),
                money(form.field("most")),
                base(),
                choices(),
                adjustments(),
                money(form.field("result")),
                money(form.field("proposed")),
                text(form.field("reason")).map(Prose::new),
                Fact.ofOptional(Times.read(form.field("on").text(), form.now())),
                Fact.unknown()));
    }

    private Fact<BaseAmount> base() {
        return Fact.ofOptional(form.field("base").rows().stream()
                .findFirst()
                .filter(row -> !row.field("base").text().isBlank())
                .flatMap(row -> Typed.money(row.field("amount").text())
                        .map(amount -> new BaseAmount(row.field("base").text(), amount, Fact.unknown()))));
    }

    private List<FactorChoice> choices() {
        return form.field("choices").rows().stream()
                .filter(row -> !row.field("factor").text().isBlank()
                        && !row.field("tier").text().isBlank())
                .map(row -> new FactorChoice(
                        row.field("factor").text().strip(),
                        row.field("tier").text().strip(),
                        Fact.ofOptional(number(row.field("percent").text())),
                        Fact.ofOptional(WorksheetReading.<Part>ref(row.field("proof")))))
                .toList();
    }

    private List<Adjustment> adjustments() {
        return form.field("adjustments").rows().stream()
                .map(WorksheetReading::adjustment)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Adjustment> adjustment(RecordModel row) {
        var amount = Typed.money(row.field("amount").text());
        var kind = row.field("kind").text();
        if (amount.isEmpty() || kind.isBlank()) return Optional.empty();
        var ground = row.field("ground").text().strip();
        return Optional.of(new Adjustment(
                AdjustmentKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                ground.isEmpty() ? "\u2014" : ground,
                amount.get(),
                row.field("approver").isBlank() ? Fact.unknown() : SOMEBODY));
    }

    private static Fact<String> text(FieldModel field) {
        var text = field.text().strip();
        return text.isEmpty() ? Fact.unknown() : Fact.known(text);
    }

    private static Fact<Money> money(FieldModel field) {
        return Fact.ofOptional(Typed.money(field.text()));
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.replace("%", "").strip()));
        } catch (NumberFormatException unfinished) {
            return Optional.empty();
        }
    }

    private static <P extends Part> Optional<Ref<P>> ref(FieldModel field) {
        try {
            return field.text().isBlank() ? Optional.empty() : Optional.of(new Ref<>(UUID.fromString(field.text())));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The act chosen, where the file has it. */
    static Optional<Violation> act(FormModel form, FormSupport support) {
        return WorksheetReading.<Violation>ref(form.field("violation"))
                .flatMap(ref -> support.file().find(ref.id()))
                .filter(Violation.class::isInstance)
                .map(Violation.class::cast);
    }
}
