package org.anjuan.ui.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.CreditCode;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.IdNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.anjuan.domain.text.RegistrationNumber;
import org.jspecify.annotations.Nullable;

/** Single values as people type them: read into what the case file holds, shown as they can be typed over, and judged. */
final class Typed {

    private static final int LONGEST_NUMBER = 80;
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,13}(?:\\.\\d{1,6})?)(\\u4E07)?");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Typed() {}

    /** What was read: a value, or what is wrong with the text. */
    record Reading(@Nullable Object value, @Nullable Problem problem) {}

    static Reading read(Shape.Field field, String path, String text, LocalDateTime now) {
        var typed = text.strip();
        return switch (field.type()) {
            case TEXT -> new Reading(typed, doubtful(field.name(), path, typed));
            case PROSE -> new Reading(new Prose(typed), null);
            case WHEN -> orProblem(Times.read(typed, now), path, "form.problem.when", typed);
            case MONEY -> orProblem(money(typed), path, "form.problem.money", typed);
            case DECIMAL -> orProblem(decimal(typed), path, "form.problem.decimal", typed);
            case INTEGER -> orProblem(integer(typed), path, "form.problem.integer", typed);
            case FLAG -> new Reading(Boolean.valueOf(typed), null);
            case CHOICE -> new Reading(constant(field.raw(), typed), null);
            case REF -> new Reading(new Ref<>(UUID.fromString(typed)), null);
            case ID -> new Reading(UUID.fromString(typed), null);
            case NUMBER -> number(typed, path);
            case ITEM, RECORD -> throw new IllegalArgumentException(field.name() + " is not typed as text");
        };
    }

    /** The text that reads back as this value. */
    static String show(Object value) {
        return switch (value) {
            case When when -> Times.show(when);
            case BigDecimal decimal -> decimal.toPlainString();
            case Enum<?> constant -> constant.name();
            case Ref<?> ref -> ref.id().toString();
            default -> value.toString();
        };
    }

    /** An amount in yuan: {@code 200000}, {@code 200,000.00}, or in units of ten thousand. */
    static Optional<Money> money(String typed) {
        var amount = AMOUNT.matcher(plainNumber(typed).replaceAll("[\u00A5\uFFE5\u5143]", ""));
        if (!amount.matches()) return Optional.empty();
        var yuan = new BigDecimal(amount.group(1));
        if (amount.group(2) != null) yuan = yuan.multiply(TEN_THOUSAND);
        yuan = yuan.stripTrailingZeros();
        return yuan.scale() > 2 ? Optional.empty() : Optional.of(Money.of(yuan));
    }

    private static Optional<BigDecimal> decimal(String typed) {
        try {
            return Optional.of(new BigDecimal(plainNumber(typed))).filter(value -> Math.abs(value.scale()) <= 20);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> integer(String typed) {
        try {
            return Optional.of(Integer.valueOf(plainNumber(typed)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Reading number(String typed, String path) {
        if (typed.length() > LONGEST_NUMBER)
            return new Reading(null, Problem.error(path, "form.problem.number", LONGEST_NUMBER));
        var number = new DocumentNumber(typed);
        return new Reading(
                number, number.parts().isPresent() ? null : Problem.warning(path, "form.doubt.number", typed));
    }

    private static @Nullable Problem doubtful(String field, String path, String typed) {
        boolean doubtful =
                switch (field) {
                    case "creditCode" -> new CreditCode(typed).verdict().isDoubtful();
                    case "idNumber" -> new IdNumber(typed).verdict().isDoubtful();
                    case "registrationNumber" ->
                        new RegistrationNumber(typed).verdict().isDoubtful();
                    default -> false;
                };
        return doubtful ? Problem.warning(path, "form.doubt." + field, typed) : null;
    }

    private static Reading orProblem(Optional<?> value, String path, String key, String typed) {
        return value.isPresent() ? new Reading(value.get(), null) : new Reading(null, Problem.error(path, key, typed));
    }

    private static Object constant(Class<?> type, String name) {
        for (var constant : type.getEnumConstants())
            if (((Enum<?>) constant).name().equals(name)) return constant;
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
    }

    private static String plainNumber(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,_]", "");
    }
}
