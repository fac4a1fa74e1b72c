package org.anjuan.ui.forms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Field;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.Shape.ValueType;

/** Which fields stand together, and how wide: hints from a data file, and what is usual for each type of value. */
public final class FormLayout {

    /** The width of a line. */
    static final int LINE = 6;

    /** The group that is folded at first. */
    static final String MORE = "more";

    private static final Properties HINTS = load("layout.properties");

    /** A field at its place, so many sixths of a line wide; a tall one lets its text wrap. */
    public record Place(Field field, int width, boolean tall) {}

    /** Fields that stand together under a name, empty where there is only one group. */
    public record Group(String name, List<Place> places) {

        boolean isFolded() {
            return name.equals(MORE);
        }
    }

    private FormLayout() {}

    /** The groups of this record. */
    public static List<Group> of(Class<?> record) {
        var shape = Shape.of(record);
        Map<String, Field> left = new LinkedHashMap<>();
        for (var field : shape.fields())
            if (field.type() != ValueType.ID || isShownId(field)) left.put(field.name(), field);
        List<Group> groups = new ArrayList<>();
        for (var text : HINTS.getProperty(record.getSimpleName(), "").split("\\|", -1)) group(text, left, groups);
        var last = groups.getLast().places();
        for (var field : left.values()) last.add(new Place(field, usualWidth(field), false));
        groups.removeIf(group -> group.places().isEmpty());
        return groups;
    }

    private static void group(String text, Map<String, Field> left, List<Group> groups) {
        var group = new Group(name(text), new ArrayList<>());
        for (var hint : text.substring(text.indexOf(": ") + 1).strip().split("\\s+", -1)) {
            if (hint.isEmpty()) continue;
            var parts = hint.split(":", -1);
            var field = left.remove(parts[0].replace("-", ""));
            if (field == null || hint.startsWith("-")) continue;
            int width = parts.length > 1 ? Integer.parseInt(parts[1].replace("+", "")) : usualWidth(field);
            group.places().add(new Place(field, width, hint.endsWith("+")));
        }
        groups.add(group);
    }

    private static String name(String text) {
        int colon = text.indexOf(": ");
        return colon < 0 ? "" : text.substring(0, colon).strip();
    }

    private static int usualWidth(Field field) {
        if (field.presence() == Presence.LIST) return LINE;
        return switch (field.type()) {
            case PROSE, RECORD, ITEM -> LINE;
            default -> 2;
        };
    }

    /** The only identity a person chooses: the measure of an order that a re-check speaks of. */
    private static boolean isShownId(Field field) {
        return field.name().equals("measure");
    }

    /** The names the hints use that no record has, for the tests. */
    static List<String> strangers(Class<?> record) {
        List<String> strange = new ArrayList<>();
        var shape = Shape.of(record);
        for (var word : HINTS.getProperty(record.getSimpleName(), "").split("[\\s|]+", -1)) {
            var name = word.split(":", -1)[0].replace("-", "");
            if (!word.endsWith(":") && !word.isEmpty() && shape.field(name).isEmpty()) strange.add(name);
        }
        return strange;
    }

    static Properties load(String file) {
        var hints = new Properties();
        try (var in = Objects.requireNonNull(FormLayout.class.getResourceAsStream("/ui/forms/" + file), file)) {
            hints.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hints;
    }
}
