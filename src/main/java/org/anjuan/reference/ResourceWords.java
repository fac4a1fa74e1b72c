package org.anjuan.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** Words from {@code resources/i18n/<language>/<area>.properties}; the area is the first part of the key. */
public final class ResourceWords implements Words {

    /** Simplified Chinese, the first language of the program. */
    public static final ResourceWords CHINESE = new ResourceWords(Locale.SIMPLIFIED_CHINESE, "zh_CN");

    /** English. */
    public static final ResourceWords ENGLISH = new ResourceWords(Locale.ENGLISH, "en");

    /** Areas whose words stand with the data that they name. */
    private static final Map<String, Function<Locale, Map<String, String>>> WITH_DATA =
            Map.of(FormReader.AREA, FormReader::words);

    private final Locale locale;
    private final String folder;
    private final Map<String, Map<String, String>> areas = new ConcurrentHashMap<>();

    private ResourceWords(Locale locale, String folder) {
        this.locale = locale;
        this.folder = folder;
    }

    /** The languages a person can choose. */
    public static List<ResourceWords> all() {
        return List.of(CHINESE, ENGLISH);
    }

    /** The words for this locale: English where its language is English, else Chinese. */
    public static ResourceWords of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    @Override
    public String get(String key, Object... values) {
        var pattern = pattern(key);
        if (pattern == null) return "!" + key + "!";
        return new MessageFormat(pattern, locale)
                .format(Arrays.stream(values).map(this::said).toArray());
    }

    /** A value may itself be words: in both languages, by their key, or several of them in a row. */
    private Object said(Object value) {
        return switch (value) {
            case Bilingual words -> words.in(locale);
            case Problem phrase -> get(phrase.key(), phrase.values().toArray());
            case List<?> several ->
                several.stream()
                        .map(this::said)
                        .map(String::valueOf)
                        .collect(Collectors.joining(get("common.list.and")));
            default -> value;
        };
    }

    @Override
    public boolean has(String key) {
        return pattern(key) != null;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    private @Nullable String pattern(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) return null;
        var area = key.substring(0, dot);
        var words = areas.get(area);
        if (words == null) {
            words = WITH_DATA.getOrDefault(area, _ -> read(area)).apply(locale);
            areas.put(area, words);
        }
        return words.get(key);
    }

    private Map<String, String> read(String area) {
        var path = "/i18n/" + folder + "/" + area + ".properties";
        try (var file = ResourceWords.class.getResourceAsStream(path)) {
            if (file == null) return Map.of();
            var words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
