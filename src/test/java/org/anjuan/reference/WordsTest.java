package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word is there in both languages, is used, and every word asked for exists. */
class WordsTest {

    private static final Path WORDS = Path.of("resources", "i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY =
            Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+\\.?|[a-z][A-Za-z0-9]*\\.");
    private static final Pattern HELP = Pattern.compile("\\bdescription(?:Key)? = \"([^\"]+)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([A-Za-z0-9_.-]+)\"");
    private static final Pattern FXML_TEXT = Pattern.compile(
            "\\b(text|promptText|accessibleText|accessibleHelp|label|hint|title|headerText)=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile(
            ".*\\.(css|fxml|json|yaml|yml|png|jpg|pdf|html|ttf|xlsx|docx|sql|md|zip|db|txt|properties|csv|xml)");

    private final Map<String, String> chinese = words("zh_CN");
    private final Map<String, String> english = words("en");

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(minus(chinese.keySet(), english.keySet()))
                .as("missing in English")
                .isEmpty();
        assertThat(minus(english.keySet(), chinese.keySet()))
                .as("missing in Chinese")
                .isEmpty();
    }

    @Test
    void everyKeyStandsInTheFileOfItsAreaAndNothingIsEmpty() {
        for (var language : List.of("zh_CN", "en"))
            for (var file : files(WORDS.resolve(language), ".properties")) {
                var area = file.getFileName().toString().replace(".properties", "");
                read(file).forEach((key, text) -> {
                    assertThat(key).as(language).startsWith(area + ".");
                    assertThat(text).as(language + " " + key).isNotEmpty();
                });
            }
    }

    @Test
    void everyLineOfHelpIsASentence() {
        var asked = files(Path.of("src/main/java/org/anjuan/cli"), ".java").stream()
                .flatMap(file -> HELP.matcher(text(file)).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(asked).hasSizeGreaterThan(80).allSatisfy(key -> {
            assertThat(english.get(key)).as(key).matches("[A-Z-].*\\.");
            assertThat(chinese.get(key)).as(key).endsWith("。");
        });
    }

    @Test
    void everyPatternCanBeFilledAndNamesTheSameValuesInBothLanguages() {
        var wrong = new ArrayList<String>();
        chinese.forEach((key, text) -> {
            var other = english.get(key);
            if (other == null) return;
            try {
                var here = new MessageFormat(text, Locale.SIMPLIFIED_CHINESE).getFormatsByArgumentIndex().length;
                var there = new MessageFormat(other, Locale.ENGLISH).getFormatsByArgumentIndex().length;
                if (here != there) wrong.add(key + ": " + here + " values in Chinese, " + there + " in English");
            } catch (IllegalArgumentException e) {
                wrong.add(key + ": " + e.getMessage());
            }
        });
        Stream.of(chinese, english)
                .forEach(language -> language.forEach((key, text) -> {
                    if (text.replace("''", "").contains("'") && !text.contains("'{"))
                        wrong.add(key + ": a lone ' swallows what follows; write ’");
                }));
        assertThat(wrong).isEmpty();
    }

    /**
     * A number stands apart from the Chinese around it, its unit too, as on most lines. What is printed in a volume keeps the spacing of official papers; a
     * round amount brings its own blank, what somebody types and the years a file is kept have none.
     */
    @Test
    void aNumberStandsApartFromItsUnit() {
        var unit = "(?:元|万|日|年|个|小时|分钟|天|倍|项|份|人|次|条|卷|册|张|行|秒|字|件|名|档|种|处|月|款)";
        var number = "(?:\\{\\d(?:,number[^}]*)?\\}|(?<![\\d{#<A-Za-z.-])\\d[\\d,]*)";
        var close = Pattern.compile(number + unit + "|[\\u4e00-\\u9fff]" + number + "(?:%| ?" + unit + ")");
        var spared = Set.of(
                "law.fine.rangeRound",
                "law.money.yuanRound",
                "form.problem.money",
                "penalty.problem.formerBenchmark",
                "enum.Retention.YEARS_5",
                "enum.Retention.YEARS_10",
                "enum.Retention.YEARS_30");
        assertThat(close.matcher("期限{0} 日").find()
                        && close.matcher("{0,number}元").find())
                .isTrue();
        chinese.forEach((key, text) -> {
            if (key.startsWith("dossier.") || spared.contains(key)) return;
            var found = close.matcher(text);
            assertThat(found.find()).as(key + ": " + text).isFalse();
        });
    }

    @Test
    void everyWordIsUsed() {
        var used = new TreeSet<String>();
        literals().values().forEach(used::addAll);
        used.addAll(fxmlKeys().values().stream().flatMap(Set::stream).toList());
        var unused = chinese.keySet().stream().filter(key -> !isUsed(key, used)).toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasItsWords() {
        var areas = chinese.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        var wrong = new TreeMap<String, Set<String>>();
        literals().forEach((file, keys) -> {
            var unknown = keys.stream()
                    .filter(key -> areas.contains(key.substring(0, key.indexOf('.'))))
                    .filter(key -> !FILE_NAME.matcher(key).matches())
                    .filter(key -> !isKnown(key))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!unknown.isEmpty()) wrong.put(file, unknown);
        });
        fxmlKeys().forEach((file, keys) -> {
            var unknown = minus(keys, chinese.keySet());
            if (!unknown.isEmpty()) wrong.put(file, unknown);
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void fxmlHoldsNoWordsOfItsOwn() {
        var wrong = new ArrayList<String>();
        for (var file : files(Path.of("resources", "ui"), ".fxml")) {
            var matcher = FXML_TEXT.matcher(text(file));
            while (matcher.find()) {
                var value = matcher.group(2);
                if (!value.isEmpty()
                        && !value.startsWith("%")
                        && !value.startsWith("${")
                        && value.matches(".*\\p{L}.*")) wrong.add(file + ": " + matcher.group());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theCodeOfTheScreensHoldsNoChinese() {
        var wrong = files(Path.of("src", "main", "java", "org", "anjuan", "ui"), ".java").stream()
                .filter(file -> literalsOf(text(file)).stream().anyMatch(literal -> literal.matches(".*\\p{IsHan}.*")))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void anUnknownKeyIsSeen() {
        assertThat(ResourceWords.ENGLISH.get("common.noSuchThing")).isEqualTo("!common.noSuchThing!");
        assertThat(ResourceWords.of(Locale.US).get("common.cancel")).isEqualTo("Cancel");
        assertThat(ResourceWords.of(Locale.CHINA).get("common.cancel")).isEqualTo("取消");
    }

    /** Some literal is the key, or the beginning of it up to a dot: the rest is put together in the code. */
    private static boolean isUsed(String key, Set<String> used) {
        if (used.contains(key)) return true;
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (used.contains(key.substring(0, dot + 1))) return true;
            if (key.indexOf('.') < dot && used.contains(key.substring(0, dot))) return true;
        }
        return false;
    }

    private boolean isKnown(String key) {
        if (chinese.containsKey(key)) return true;
        var beginning = key.endsWith(".") ? key : key + ".";
        return chinese.keySet().stream().anyMatch(known -> known.startsWith(beginning));
    }

    private static Map<String, Set<String>> literals() {
        var found = new TreeMap<String, Set<String>>();
        for (var file : files(Path.of("src", "main", "java"), ".java")) {
            var keys = literalsOf(text(file)).stream()
                    .filter(literal -> KEY.matcher(literal).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
            found.put(file.toString(), keys);
        }
        return found;
    }

    private static List<String> literalsOf(String source) {
        var found = new ArrayList<String>();
        for (var line : source.split("\n", -1)) {
            var matcher = LITERAL.matcher(line);
            while (matcher.find()) found.add(matcher.group(1));
        }
        return found;
    }

    private static Map<String, Set<String>> fxmlKeys() {
        var found = new TreeMap<String, Set<String>>();
        for (var file : files(Path.of("resources", "ui"), ".fxml")) {
            var keys = new TreeSet<String>();
            var matcher = FXML_KEY.matcher(text(file));
            while (matcher.find()) keys.add(matcher.group(1));
            found.put(file.toString(), keys);
        }
        return found;
    }

    private static Map<String, String> words(String language) {
        var all = new TreeMap<String, String>();
        files(WORDS.resolve(language), ".properties").forEach(file -> all.putAll(read(file)));
        return all;
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static Set<String> minus(Set<String> these, Set<String> those) {
        var left = new TreeSet<>(these);
        left.removeAll(those);
        return left;
    }

    private static List<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
