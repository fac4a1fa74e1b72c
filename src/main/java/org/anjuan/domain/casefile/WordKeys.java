package org.anjuan.domain.casefile;

/** The message keys of what a case file is made of: kinds of part, fields and constants. */
public final class WordKeys {

    private WordKeys() {}

    /** One part of this kind, for instance "penalty decision". */
    public static String of(PartKind kind) {
        return "part." + kind.key() + ".name";
    }

    /** Several parts of this kind, as a heading. */
    public static String plural(PartKind kind) {
        return "part." + kind.key() + ".plural";
    }

    /**
     * A field of a part or of a nested record. The field {@code name} of a part has its words among the nested ones, as
     * {@code part.….name} names the kind.
     */
    public static String of(Class<?> record, String field) {
        var name = record.getSimpleName();
        if (!Part.class.isAssignableFrom(record) || "name".equals(field)) return "field." + name + "." + field;
        return "part." + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "." + field;
    }

    /** A constant. */
    public static String of(Enum<?> constant) {
        return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
