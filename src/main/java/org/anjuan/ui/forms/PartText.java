package org.anjuan.ui.forms;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.text.Money;
import org.anjuan.ui.common.Texts;

/** Parts and their values in words, as lists, choices and histories show them. */
public final class PartText {

    private static final Properties HINTS = FormLayout.load("parts.properties");
    private static final int LONGEST = 110;

    private final Texts texts;
    private final CaseFile file;

    public PartText(Texts texts, CaseFile file) {
        this.texts = texts;
        this.file = file;
    }

    /** The kind of a part. */
    public String kind(Part part) {
        return texts.get(WordKeys.of(part.kindOfPart()));
    }

    /** When it happened, where that is known. */
    public static Optional<When> when(Part part) {
        return hinted(part.kindOfPart(), "when").stream()
                .map(name -> fact(part, name))
                .flatMap(Optional::stream)
                .map(When.class::cast)
                .findFirst();
    }

    /** Whether parts of this kind have a day on which they happened. */
    public static boolean hasDay(PartKind kind) {
        return !hinted(kind, "when").isEmpty();
    }

    /** What tells this part from others of its kind. */
    public String label(Part part) {
        List<String> said = new ArrayList<>();
        for (var name : hinted(part.kindOfPart(), "label"))
            fact(part, name).map(this::shortly).filter(text -> !text.isBlank()).ifPresent(said::add);
        return shortened(String.join(texts.get("form.text.between"), said));
    }

    /** Kind, label and day: enough to choose it from a list. */
    public String choice(Part part) {
        var label = label(part);
        var day = when(part).map(When::earliest).map(Object::toString).orElse("");
        return String.join(" ", List.of(kind(part), label, day))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The part of this id, in words. */
    public String choice(UUID id) {
        return file.find(id).map(this::choice).orElseGet(() -> texts.get("form.text.gone"));
    }

    /** Any value in words. */
    public String value(Object value) {
        return switch (value) {
            case Fact.Known<?>(var known) -> value(known);
            case Fact.Unknown<?> _ -> texts.get("form.fact.unknown");
            case Fact.None<?> _ -> texts.get("form.fact.none");
            case Boolean flag -> texts.get(flag ? "form.flag.yes" : "form.flag.no");
            case When when -> when(when);
            case Money money -> money(money);
            case BigDecimal decimal -> decimal.toPlainString();
            case Enum<?> constant -> texts.of(constant);
            case Ref<?> ref -> choice(ref.id());
            case StoredItem item -> item.name();
            case Official official -> official(official);
            case LawCite cite ->
                cite.law() + cite.article().value().map(text -> " " + text).orElse("");
            case UUID id -> measure(id);
            case List<?> list ->
                list.isEmpty()
                        ? texts.get("form.fact.unknown")
                        : String.join(
                                texts.get("form.text.list"),
                                list.stream().map(this::value).toList());
            case Record record when record.getClass().getPackage() == Part.class.getPackage() -> record(record, false);
            default -> value.toString();
        };
    }

    /** A day with its weekday. */
    public String when(When when) {
        var weekday = when.earliest().getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale());
        return switch (when) {
            case When.Month month -> month.toString();
            case When.Day day -> day + " " + weekday;
            case When.Minute minute ->
                minute.at().toLocalDate() + " " + weekday + " " + minute.at().toLocalTime();
        };
    }

    /** An amount with its unit. */
    public String money(Money money) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(money.fen() % 100 == 0 ? 0 : 2);
        return texts.get("form.money.yuan", format.format(money.toYuan()));
    }

    /** The fields of a nested record one after the other; in brief without what they rest on. */
    private String record(Record record, boolean brief) {
        var shape = Shape.of(record.getClass());
        List<String> said = new ArrayList<>();
        for (var field : shape.fields()) {
            if (field.type() == ValueType.ID || brief && field.type() == ValueType.REF) continue;
            if (brief && field.presence() == Presence.LIST) continue;
            var held = shape.get(record, field);
            if (held instanceof Fact<?> fact && !fact.isKnown() || held instanceof List<?> list && list.isEmpty())
                continue;
            var text = value(held);
            said.add(
                    field.type() == ValueType.FLAG
                            ? texts.get(WordKeys.of(record.getClass(), field.name())) + " " + text
                            : text);
        }
        return String.join(" ", said);
    }

    /** Kind and the first thing that tells a part from others, where another part mentions it. */
    private String named(Part part) {
        var first = hinted(part.kindOfPart(), "label").stream()
                .flatMap(name -> fact(part, name).stream())
                .map(this::shortly)
                .filter(text -> !text.isBlank())
                .findFirst();
        return first.map(text -> kind(part) + " " + text).orElse(kind(part));
    }

    private String official(Official official) {
        return official.name()
                + official.certificate()
                        .value()
                        .map(number -> texts.get("form.text.brackets", number))
                        .orElse("");
    }

    private String measure(UUID id) {
        return file.stream(CorrectionOrder.class)
                .flatMap(order -> order.measures().stream())
                .filter(measure -> measure.id().equals(id))
                .map(Measure::what)
                .findFirst()
                .orElseGet(() -> texts.get("form.text.gone"));
    }

    private String shortly(Object value) {
        return switch (value) {
            case Ref<?> ref -> file.find(ref.id()).map(this::named).orElse("");
            case Official official -> official.name();
            case List<?> list ->
                shortened(String.join(
                        texts.get("form.text.list"),
                        list.stream().map(this::shortly).toList()));
            case When when -> when(when);
            case Measure measure -> measure.what();
            case Record record when isNested(record) -> shortened(record(record, true));
            default -> shortened(value(value));
        };
    }

    private static boolean isNested(Record record) {
        return record.getClass().getPackage() == Part.class.getPackage()
                && !(record instanceof LawCite)
                && !(record instanceof StoredItem);
    }

    private static String shortened(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
    }

    private static Optional<Object> fact(Part part, String name) {
        var shape = Shape.of(part.getClass());
        var held = shape.get(part, shape.field(name).orElseThrow());
        return held instanceof Fact<?> fact ? fact.value().map(Object.class::cast) : Optional.of(held);
    }

    private static List<String> hinted(PartKind kind, String what) {
        var names = HINTS.getProperty(kind.key() + "." + what, "");
        return names.isBlank() ? List.of() : List.of(names.split(" ", -1));
    }
}
