package org.anjuan.ui.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.LateFine;
import org.anjuan.domain.casefile.LawChoice;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.Worksheet;
import org.anjuan.domain.law.Basis;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.penalty.LawSide;
import org.anjuan.domain.penalty.Range;
import org.anjuan.domain.penalty.Ranges;
import org.anjuan.domain.text.Money;
import org.anjuan.ui.common.Named;
import org.anjuan.ui.common.WholeText;

/** The editors of amounts that are reckoned: the worksheet's benchmark, law, tiers and result, and the notes below daily and late fines. */
final class WorksheetEditors {

    private WorksheetEditors() {}

    /** The editor for this field where it has one of its own. */
    static Optional<Node> of(FieldModel field, FormSupport support) {
        if (field.owner() == Worksheet.class)
            return switch (field.name()) {
                case "benchmark" -> Optional.of(benchmark(field, support));
                case "lawId" -> Optional.of(law(field, support));
                case "choices" -> Optional.of(new TierTable(field, support));
                case "result" -> Optional.of(new ArithmeticPanel(field, support));
                default -> Optional.empty();
            };
        if (field.owner() == DailyFine.class && field.name().equals("total"))
            return Optional.of(new ReckonedNote(field, support, ReckonedNote::dailyFine));
        if (field.owner() == LateFine.class && field.name().equals("amount"))
            return Optional.of(new ReckonedNote(field, support, ReckonedNote::lateFine));
        return Optional.empty();
    }

    private static Node law(FieldModel field, FormSupport support) {
        var names = new LinkedHashMap<String, String>();
        support.law().laws().all().stream()
                .sorted(Comparator.comparing((Law law) -> !judges(law, support)))
                .forEach(law ->
                        names.put(law.id(), law.shortName().in(support.texts().locale())));
        return choice(field, support, names);
    }

    /** Laws with articles of their own on penalties come before rules of procedure. */
    private static boolean judges(Law law, FormSupport support) {
        return support.law().offences().all().stream()
                .flatMap(offence -> offence.provisions().stream())
                .anyMatch(provision -> provision.law().equals(law.id()));
    }

    private static Node benchmark(FieldModel field, FormSupport support) {
        var names = new LinkedHashMap<String, String>();
        ordered(field.form(), support)
                .forEach(benchmark -> names.put(
                        benchmark.id(),
                        benchmark.source().name().in(support.texts().locale())));
        var control = choice(field, support, names);
        field.textProperty().subscribe((before, now) -> {
            if (!now.equals(before))
                support.law().benchmarks().find(now).ifPresent(chosen -> prepare(field.form(), chosen, support));
        });
        return control;
    }

    /** Those made for the act come first. */
    private static List<Benchmark> ordered(FormModel form, FormSupport support) {
        var offence = WorksheetReading.act(form, support)
                .flatMap(act -> act.catalogueId().value());
        return support.law().benchmarks().all().stream()
                .sorted(Comparator.comparing((Benchmark benchmark) -> offence.filter(
                                id -> benchmark.source().offences().contains(id))
                        .isEmpty()))
                .toList();
    }

    /** What follows from a benchmark: its version, the kind of base, and the law and range of the act where they are clear. */
    private static void prepare(FormModel form, Benchmark chosen, FormSupport support) {
        form.field("version").textProperty().set(chosen.source().version());
        var known = new HashSet<String>();
        chosen.factors().forEach(factor -> known.add(factor.id()));
        if (!chosen.open())
            form.field("choices")
                    .rows()
                    .removeIf(row -> !known.contains(row.field("factor").text()));
        if (chosen.basis() instanceof Basis.Share(var code, var _, var _))
            form.field("base").rows().getFirst().field("base").textProperty().set(code);
        var act = WorksheetReading.act(form, support);
        var law = act.flatMap(found -> lawOf(found, support));
        law.ifPresent(id -> fill(form, "lawId", id));
        if (chosen.basis() instanceof Basis.Share) return;
        var range = act.flatMap(found -> range(found, form, support));
        range.flatMap(Range::least).ifPresent(least -> fill(form, "least", plain(least)));
        range.flatMap(Range::most).ifPresent(most -> fill(form, "most", plain(most)));
    }

    private static String plain(Money amount) {
        return amount.toYuan().stripTrailingZeros().toPlainString();
    }

    private static void fill(FormModel form, String name, String value) {
        if (form.field(name).text().isBlank()) form.field(name).textProperty().set(value);
    }

    /** The law chosen for the act, else the one law that governs it on its day. */
    private static Optional<String> lawOf(Violation act, FormSupport support) {
        return act.law()
                .value()
                .map(LawChoice::lawId)
                .or(() -> day(act).flatMap(day -> side(act, day, support))
                        .map(LawSide::laws)
                        .filter(laws -> laws.size() == 1)
                        .map(List::getFirst));
    }

    private static Optional<LocalDate> day(Violation act) {
        return Stream.of(act.until(), act.from(), act.discoveredOn())
                .flatMap(when -> when.value().stream())
                .findFirst()
                .map(When::latest);
    }

    private static Optional<LawSide> side(Violation act, LocalDate day, FormSupport support) {
        var party = act.parties().stream()
                .flatMap(ref -> support.file().find(ref.id()).stream())
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .findFirst()
                .or(() -> support.file().first(Party.class));
        return act.catalogueId()
                .value()
                .flatMap(support.law().offences()::find)
                .map(offence -> new Ranges(support.law()).on(day, offence, act, support.file(), party));
    }

    /** The one range that this law has for the act: that of its day, or of today where a later law was chosen. */
    private static Optional<Range> range(Violation act, FormModel form, FormSupport support) {
        var law = form.field("lawId").text();
        return Stream.of(day(act), Optional.of(form.now().toLocalDate()))
                .flatMap(Optional::stream)
                .flatMap(day -> side(act, day, support).stream())
                .map(side -> side.ranges().stream()
                        .filter(range -> range.provision().law().equals(law))
                        .toList())
                .filter(ranges -> !ranges.isEmpty())
                .findFirst()
                .filter(ranges -> ranges.stream()
                        .allMatch(range -> range.missing().isEmpty() && range.isAlike(ranges.getFirst())))
                .map(List::getFirst);
    }

    /** A choice of codes shown by their names; a code that is not among them stays. */
    private static ComboBox<String> choice(FieldModel field, FormSupport support, Map<String, String> names) {
        var control = new ComboBox<String>();
        control.setMaxWidth(Double.MAX_VALUE);
        control.setVisibleRowCount(14);
        var items = new ArrayList<String>();
        if (!field.isRequired()) items.add("");
        items.addAll(names.keySet());
        if (!field.text().isEmpty() && !items.contains(field.text())) items.add(field.text());
        control.getItems().setAll(items);
        var nothing = support.texts().get(field.isRequired() ? "form.choice.prompt" : "form.fact.unknown");
        control.setPromptText(nothing);
        Named.in(control, nothing, code -> code.isEmpty() ? nothing : names.getOrDefault(code, code));
        WholeText.ofChoice(control);
        field.textProperty().subscribe(text -> control.setValue(text.isEmpty() && field.isRequired() ? null : text));
        control.valueProperty().subscribe(value -> field.textProperty().set(value == null ? "" : value));
        return control;
    }
}
