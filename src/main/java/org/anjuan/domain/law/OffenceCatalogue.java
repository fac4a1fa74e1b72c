package org.anjuan.domain.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.PinyinInitials;

/** The acts that environmental law forbids, and the words behind the codes they are described with. */
public final class OffenceCatalogue {

    /** Fewer characters say too little, and nobody reads more entries. */
    private static final int LEAST_ALIKE = 3;

    private static final int MOST_ALIKE = 20;

    /** Letters, and digits as in SO2. */
    private static final Pattern INITIALS = Pattern.compile("[a-z][a-z0-9]+");

    /** The number of an article as papers and people write it, with or without its paragraph and item. */
    private static final Pattern ARTICLE = Pattern.compile("^第?(\\d+)(?:条(?:第.+[款项])?)?$");

    private static final Pattern ARTICLE_BEFORE = Pattern.compile("\\b(?:art\\.?|article)\\s*(?=\\d)");

    private final Map<String, Offence> offences;
    private final CodeWords words;
    private final Laws laws;
    private final List<Citation> lighterLaw;
    private final DailyFineLaws dailyFines;
    private final Map<String, String> searchable;

    /**
     * The catalogue.
     *
     * @param lighterLaw the articles by which a later law that is lighter goes first
     */
    public OffenceCatalogue(
            Collection<Offence> offences,
            CodeWords words,
            Laws laws,
            Collection<Citation> lighterLaw,
            DailyFineLaws dailyFines) {
        this.offences = offences.stream()
                .collect(Collectors.toMap(Offence::id, entry -> entry, (first, second) -> second, LinkedHashMap::new));
        this.words = words;
        this.laws = laws;
        this.lighterLaw = List.copyOf(lighterLaw);
        this.dailyFines = dailyFines;
        this.searchable = this.offences.values().stream().collect(Collectors.toMap(Offence::id, this::textOf));
    }

    /** With these entries too, each in the place of the one with its id; what it cites may be of these laws. */
    public OffenceCatalogue with(Collection<Offence> more, Laws known) {
        var all = new LinkedHashMap<>(offences);
        more.forEach(entry -> all.put(entry.id(), entry));
        return new OffenceCatalogue(all.values(), words, known, lighterLaw, dailyFines);
    }

    /** All entries, in the order of the data. */
    public List<Offence> all() {
        return List.copyOf(offences.values());
    }

    /** The entry of that id. */
    public Optional<Offence> find(String id) {
        return Optional.ofNullable(offences.get(id));
    }

    /** The articles in force on that day by which a later law that is lighter goes first. */
    public List<Citation> lighterLawOn(LocalDate day) {
        return lighterLaw.stream()
                .filter(citation -> laws.find(citation.law())
                        .map(law -> law.validity().holdsOn(day))
                        .orElse(false))
                .toList();
    }

    /** By which laws a daily fine may follow. */
    public DailyFineLaws dailyFines() {
        return dailyFines;
    }

    /** The words behind the codes. */
    public CodeWords words() {
        return words;
    }

    /**
     * The entries in which every word typed occurs: in the name, what people call the act, the domain, the laws, the measures, as an article number, or as
     * the initials of the pinyin of a piece of the name, of what people call it, or of the domain; those that people call just so come first. A bare number
     * means an article, and so does one written 第1095条 or art. 1095; a word in Latin letters is looked for at the beginning of words, and inside them
     * only where nothing begins with it. Where no entry has them as they were typed, those whose names share most of the characters come instead, the likest first, or those
     * whose names have the initials in that order. With a domain, only its entries.
     */
    public List<Offence> search(String typed, Optional<String> domain) {
        return look(typed, domain).entries();
    }

    /**
     * What a search came to.
     *
     * @param alike whether nothing has the words as they were typed, and these are the likest
     */
    public record Found(List<Offence> entries, boolean alike) {

        public Found {
            entries = List.copyOf(entries);
        }
    }

    /** The same search, which tells whether the entries have the words or are only like them. */
    public Found look(String typed, Optional<String> domain) {
        var plain = ARTICLE_BEFORE.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("");
        var wanted = Arrays.stream(plain.split("[\\s,，、]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> ARTICLE.matcher(word).replaceFirst("#$1#"))
                .toList();
        var asked = offences.values().stream()
                .filter(entry -> domain.map(entry.domain()::equals).orElse(true))
                .toList();
        for (boolean inside : List.of(false, true)) {
            var found = asked.stream()
                    .filter(entry -> wanted.stream().allMatch(word -> has(entry, word, inside)))
                    .toList();
            if (!found.isEmpty()) return new Found(calledFirst(found, String.join(" ", wanted)), false);
        }
        var all = String.join("", wanted);
        return new Found(isInitials(all) ? inOrder(asked, all) : alike(asked, all), true);
    }

    private static List<Offence> calledFirst(List<Offence> entries, String typed) {
        return entries.stream()
                .sorted(Comparator.comparing(entry -> entry.also().stream().noneMatch(each -> isJust(typed, each))))
                .toList();
    }

    /** Whether what was typed is the whole of what people call an act, or its initials. */
    private static boolean isJust(String typed, String called) {
        return called.equalsIgnoreCase(typed)
                || isInitials(typed)
                        && PinyinInitials.of(called).length() == typed.length()
                        && PinyinInitials.matches(typed, called);
    }

    /** The entries whose names have these initials in their order, those with the fewest characters between them first. */
    private static List<Offence> inOrder(List<Offence> entries, String initials) {
        record Spanned(Offence entry, int length) {}
        return entries.stream()
                .flatMap(entry -> PinyinInitials.span(initials, entry.name().zh()).stream()
                        .mapToObj(length -> new Spanned(entry, length)))
                .sorted(Comparator.comparingInt(Spanned::length))
                .limit(MOST_ALIKE)
                .map(Spanned::entry)
                .toList();
    }

    private boolean has(Offence entry, String word, boolean inside) {
        var text = searchable.getOrDefault(entry.id(), "");
        return (inside ? text.contains(word) : begins(text, word))
                || isInitials(word)
                        && (PinyinInitials.matches(word, entry.name().zh())
                                || entry.also().stream().anyMatch(each -> hasInitials(each, word))
                                || PinyinInitials.matches(
                                        word, words.domain(entry.domain()).zh()));
    }

    /** Whether the word stands in the text; in Latin letters, not in the middle of a word. */
    private static boolean begins(String text, String word) {
        boolean latin = isLetter(word.charAt(0));
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
            if (!latin || at == 0 || !isLetter(text.charAt(at - 1))) return true;
        return false;
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    /** What is called so in English has its own letters for initials: they count from its beginning alone. */
    private static boolean hasInitials(String called, String word) {
        return called.codePoints().anyMatch(Character::isIdeographic)
                ? PinyinInitials.matches(word, called)
                : PinyinInitials.of(called).startsWith(word);
    }

    private static boolean isInitials(String word) {
        return INITIALS.matcher(word).matches();
    }

    /** The entries whose names, with what people call them, have most of these Chinese characters. */
    private static List<Offence> alike(List<Offence> entries, String typed) {
        var characters =
                typed.codePoints().filter(Character::isIdeographic).distinct().toArray();
        if (characters.length < LEAST_ALIKE) return List.of();
        var shared = new HashMap<Offence, Long>();
        for (var entry : entries) {
            var named = entry.name().zh() + String.join("", entry.also());
            shared.put(
                    entry,
                    Arrays.stream(characters)
                            .filter(each -> named.indexOf(each) >= 0)
                            .count());
        }
        return entries.stream()
                .filter(entry -> shared.getOrDefault(entry, 0L) * 4 >= characters.length * 3L)
                .sorted(Comparator.comparing((Offence entry) -> shared.getOrDefault(entry, 0L))
                        .reversed()
                        .thenComparing(entry -> entry.name().zh().length()))
                .limit(MOST_ALIKE)
                .toList();
    }

    private String textOf(Offence entry) {
        var named = Stream.of(Stream.of(entry.name(), words.domain(entry.domain())), entry.note().stream())
                .flatMap(names -> names)
                .flatMap(name -> Stream.of(name.zh(), name.en()));
        var cited = entry.provisions().stream()
                .flatMap(provision -> Stream.concat(
                        Stream.of(
                                laws.shortName(provision.law()).zh(),
                                laws.shortName(provision.law()).en(),
                                laws.find(provision.law())
                                        .map(law -> law.name().zh())
                                        .orElse("")),
                        Stream.concat(
                                        provision.breached().stream(),
                                        provision.penalty().stream().map(Article::number))
                                .map(number -> "#" + number + "#")));
        var measures = entry.provisions(Provision.Basis.CODE).stream()
                .flatMap(provision -> provision.measures().stream())
                .flatMap(measure -> Stream.of(
                        words.measure(measure.code()).zh(),
                        words.measure(measure.code()).en()));
        return Stream.of(Stream.of(entry.id()), entry.also().stream(), named, cited, measures)
                .flatMap(texts -> texts)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    /** The words behind the codes of the catalogue, one map per kind of code. */
    public record CodeWords(
            Map<String, Bilingual> domains,
            Map<String, Bilingual> subjects,
            Map<String, Bilingual> dailyFine,
            Map<String, Bilingual> measures,
            Map<String, Bilingual> measureWhen,
            Map<String, Bilingual> handledBy,
            Map<String, Bilingual> circumstances,
            Map<String, Bilingual> bases) {

        public Bilingual domain(String code) {
            return of(domains, code);
        }

        public Bilingual subject(String code) {
            return of(subjects, code);
        }

        public Bilingual dailyFine(DailyFineRule rule) {
            return of(dailyFine, rule.code());
        }

        public Bilingual measure(String code) {
            return of(measures, code);
        }

        public Bilingual measureWhen(String code) {
            return of(measureWhen, code);
        }

        public Bilingual handledBy(String code) {
            return of(handledBy, code);
        }

        public Bilingual circumstance(String code) {
            return of(circumstances, code);
        }

        public Bilingual base(String code) {
            return of(bases, code);
        }

        private static Bilingual of(Map<String, Bilingual> words, String code) {
            var found = words.get(code);
            return found == null ? new Bilingual(code, code) : found;
        }
    }
}
