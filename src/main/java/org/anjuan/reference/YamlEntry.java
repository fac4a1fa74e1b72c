package org.anjuan.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One mapping of a YAML file that knows where it stands, so that whatever is wrong with it can be told with file and line. In a file that ships every
 * reading method throws {@link BrokenEntry} where the file does not hold what it should. In a file of the office's own it tells so, gives something in
 * its place, and reading goes on: whoever mends the file should see all that is wrong with it at once. Nothing of such an entry may be used.
 */
final class YamlEntry {

    /** What stands for a text that is not there; no id, code or article is called so. */
    private static final String NO_TEXT = "?";

    /** Where what is wrong is not wrong with one field. */
    private static final String NO_FIELD = "";

    private final YamlFile file;
    private final @Nullable YamlEntry above;
    private final String name;
    private final YamlFields fields;
    private final Set<String> wrong = new HashSet<>();

    private YamlEntry(YamlFile file, @Nullable YamlEntry above, String name, @Nullable Node node, boolean there) {
        this.file = file;
        this.above = above;
        this.name = name;
        this.fields = there && node != null
                ? YamlFields.of(file.name(), node, this::tell)
                : YamlFields.none(file.name(), node);
    }

    /**
     * The whole of a file.
     *
     * @throws BrokenEntry where it is no mapping
     */
    static YamlEntry root(YamlFile file, Node node) {
        return new YamlEntry(file, null, NO_FIELD, node, true);
    }

    private YamlEntry child(String field, Node value) {
        return new YamlEntry(file, this, field, value, true);
    }

    /** Stands for a mapping that is not there, of which nothing more is to be said. */
    private YamlEntry nothing(String field) {
        return new YamlEntry(file.unsaid(), this, field, fields.node(), false);
    }

    boolean has(String field) {
        return fields.has(field);
    }

    /** Whether it stands in a file of the office's own. */
    boolean own() {
        return file.own();
    }

    /** The file it stands in. */
    YamlFile file() {
        return file;
    }

    /** Whether it has no fields but these. */
    boolean hasOnly(String... known) {
        return List.of(known).containsAll(fields.names());
    }

    /** Whether nothing was found wrong with it so far. */
    boolean isSound() {
        return wrong.isEmpty();
    }

    /** Whether nothing was found wrong so far with these fields and what is in them. */
    boolean isSound(String... known) {
        return Stream.of(known).noneMatch(wrong::contains);
    }

    /** How well its source was checked; what an office adds is its own rule, whatever it says. */
    Verified verified() {
        return own() ? Verified.LOCAL : code("verified", Verified.class);
    }

    /** The days between which it holds: from, and to the field of that name. */
    Validity validity(String last) {
        var from = optionalDate("from");
        var until = optionalDate(last);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            tell(last, "rules.broken.endsEarly");
            return new Validity(from, Optional.empty());
        }
        return new Validity(from, until);
    }

    /** Refuses fields that nothing reads: a slip in the name of one would otherwise go unseen. */
    YamlEntry only(String... known) {
        for (var field : fields.names()) if (!List.of(known).contains(field)) tell(field, fields.unknown(field, known));
        return this;
    }

    String text(String field) {
        return told(field, () -> fields.text(field), NO_TEXT);
    }

    Optional<String> optionalText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    int number(String field) {
        return told(field, () -> fields.number(field), 1);
    }

    OptionalInt optionalNumber(String field) {
        return has(field) ? OptionalInt.of(number(field)) : OptionalInt.empty();
    }

    BigDecimal decimal(String field) {
        return told(field, () -> fields.decimal(field), BigDecimal.ONE);
    }

    Optional<BigDecimal> optionalDecimal(String field) {
        return has(field) ? Optional.of(decimal(field)) : Optional.empty();
    }

    /** Whether the field says so; not where it is missing. */
    boolean flag(String field) {
        return has(field) && told(field, () -> fields.flag(field), false);
    }

    LocalDate date(String field) {
        return told(field, () -> fields.date(field), LocalDate.EPOCH);
    }

    /** The day; none where there is none, or what stands there is none. */
    Optional<LocalDate> optionalDate(String field) {
        return has(field)
                ? told(field, () -> Optional.of(fields.date(field)), Optional.<LocalDate>empty())
                : Optional.empty();
    }

    /** A code written with small letters and hyphens, or as the constant itself. */
    <E extends Enum<E>> E code(String field, Class<E> type) {
        return told(field, () -> fields.constant(field, fields.text(field), type), type.getEnumConstants()[0]);
    }

    <E extends Enum<E>> List<E> codes(String field, Class<E> type) {
        return each(field, node -> fields.constant(field, fields.text(field, node), type));
    }

    <E extends Enum<E>> E constant(String field, String text, Class<E> type) {
        return told(field, () -> fields.constant(field, text, type), type.getEnumConstants()[0]);
    }

    Bilingual words(String field) {
        var words = entry(field).only("zh", "en");
        return new Bilingual(words.text("zh"), words.text("en"));
    }

    Optional<Bilingual> optionalWords(String field) {
        return has(field) ? Optional.of(words(field)) : Optional.empty();
    }

    /** A mapping from codes to words, in the order of the file. */
    Map<String, Bilingual> wordsByCode(String field) {
        var inner = entry(field);
        var words = new LinkedHashMap<String, Bilingual>();
        inner.fields.names().forEach(code -> words.put(code, inner.words(code)));
        return words;
    }

    YamlEntry entry(String field) {
        return told(field, () -> child(field, fields.required(field)), nothing(field));
    }

    Optional<YamlEntry> optionalEntry(String field) {
        return has(field) ? Optional.of(entry(field)) : Optional.empty();
    }

    /** Reads the mapping in a field, where there is one and it can be read. */
    <T> Optional<T> optional(String field, Function<YamlEntry, T> read) {
        return optionalEntry(field).flatMap(entry -> entry.tried(read));
    }

    /** Every field of this mapping as a mapping of its own, in the order of the file. */
    Map<String, YamlEntry> entriesByCode() {
        var entries = new LinkedHashMap<String, YamlEntry>();
        fields.names().forEach(code -> entries.put(code, entry(code)));
        return entries;
    }

    /** The entries of a list, read one by one; none where the field is missing. */
    <T> List<T> list(String field, Function<YamlEntry, T> read) {
        return entries(field).stream()
                .flatMap(entry -> entry.tried(read).stream())
                .toList();
    }

    /** The entries of a list, not read yet; none where the field is missing. */
    List<YamlEntry> entries(String field) {
        return each(field, node -> child(field, node));
    }

    List<String> texts(String field) {
        return each(field, node -> fields.text(field, node));
    }

    List<Integer> numbers(String field) {
        return each(field, node -> fields.number(field, node));
    }

    /** The elements of a list that are what they should be. */
    private <T> List<T> each(String field, Function<Node, T> read) {
        var all = new ArrayList<T>();
        for (var element : told(field, () -> fields.elements(field), List.<Node>of()))
            told(field, () -> all.add(read.apply(element)), false);
        return all;
    }

    /**
     * Reads this entry; what the domain finds impossible is told with the line of the entry, unless that only follows from what was told of it.
     *
     * @return what was read, even where something in it is wrong; nothing where there is no such thing
     */
    <T> Optional<T> tried(Function<YamlEntry, T> read) {
        try {
            return Optional.of(read.apply(this));
        } catch (BrokenEntry broken) {
            tell(NO_FIELD, broken);
        } catch (IllegalArgumentException impossible) {
            if (isSound()) tell(NO_FIELD, BrokenEntry.impossible(file.name(), fields.lineOf(NO_FIELD), impossible));
        }
        return Optional.empty();
    }

    /** Reads this entry of a file that ships, where what is wrong is thrown. */
    <T> T as(Function<YamlEntry, T> read) {
        return tried(read).orElseThrow();
    }

    private <T> T told(String field, Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (BrokenEntry broken) {
            tell(field, broken);
            return otherwise;
        }
    }

    /** Tells what is wrong with a field; the first value of the words is its name. */
    void tell(String field, String key, Object... values) {
        tell(field, broken(field, key, values));
    }

    private void tell(String field, BrokenEntry broken) {
        file.add(broken);
        spoil(field);
    }

    private void spoil(String field) {
        wrong.add(field);
        if (above != null) above.spoil(name);
    }

    /** What is wrong with a field, at its line; the first value of the words is its name. */
    BrokenEntry broken(String field, String key, Object... values) {
        return fields.broken(field, key, values);
    }

    /** The file and the line of a field, or of the entry where it has no such field. */
    String place(String field) {
        return file.name() + ":" + fields.lineOf(field);
    }
}
