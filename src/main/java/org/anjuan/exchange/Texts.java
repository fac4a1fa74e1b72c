package org.anjuan.exchange;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** How single values are written as JSON strings: the patterns of the schema, and the way there and back. */
final class Texts {

    static final String WHEN = "^[0-9]{4}-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2})?)?$";
    static final String MONEY = "^[0-9]{1,15}(\\.[0-9]{1,2})?$";
    static final String DECIMAL = "^-?[0-9]{1,18}(\\.[0-9]{1,12})?$";
    static final String ID = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";
    static final String HASH = "^[0-9a-f]{64}$";
    static final String NOT_BLANK = "\\S";
    static final int LONGEST_NUMBER = 80;
    private static final Pattern DECIMAL_FORM = Pattern.compile(DECIMAL);
    private static final Pattern ID_FORM = Pattern.compile(ID);

    private Texts() {}

    /** The value as the JSON string that stands for it. */
    static String write(ValueType type, Object value) {
        return switch (type) {
            case DECIMAL -> ((BigDecimal) value).toPlainString();
            case REF -> ((Ref<?>) value).id().toString();
            case CHOICE -> ((Enum<?>) value).name();
            default -> value.toString();
        };
    }

    /**
     * The value back from its JSON string.
     *
     * @throws RuntimeException where the text is none
     */
    static Object read(ValueType type, Class<?> raw, String text) {
        return switch (type) {
            case TEXT -> text;
            case PROSE -> new Prose(text);
            case WHEN -> When.of(text);
            case MONEY -> Money.parse(text);
            case DECIMAL -> decimal(text);
            case CHOICE -> choice(raw, text);
            case REF -> new Ref<>(id(text));
            case ID -> id(text);
            case NUMBER -> new DocumentNumber(text);
            case INTEGER, FLAG, ITEM, RECORD -> throw new IllegalArgumentException("not written as text: " + type);
        };
    }

    static UUID id(String text) {
        if (!ID_FORM.matcher(text).matches()) throw new IllegalArgumentException("not a UUID: " + text);
        return UUID.fromString(text);
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL_FORM.matcher(text).matches()) throw new IllegalArgumentException("not a decimal: " + text);
        return new BigDecimal(text);
    }

    private static Object choice(Class<?> raw, String text) {
        for (var constant : raw.getEnumConstants())
            if (((Enum<?>) constant).name().equals(text)) return constant;
        throw new IllegalArgumentException("not one of " + raw.getSimpleName() + ": " + text);
    }
}
