package org.anjuan.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.anjuan.domain.office.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of part, field and constant of the case file has its words in both languages. */
class WordKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void everyKindFieldAndConstantHasItsWordsAndNoWordsAreLeftOver(String language) throws IOException {
        assertThat(words(language)).containsExactlyInAnyOrderElementsOf(wanted());
    }

    private static Set<String> wanted() {
        var keys = new TreeSet<String>();
        var records = new LinkedHashSet<Class<?>>();
        var constants = new LinkedHashSet<Class<?>>(Set.of(Stage.class, OrderState.class, Role.class));
        for (var kind : PartKind.values()) {
            keys.add(WordKeys.of(kind));
            keys.add(WordKeys.plural(kind));
            visit(kind.type(), records, constants);
        }
        visit(Head.class, records, constants);
        visit(StoredItem.class, records, constants);
        for (var record : records)
            for (var component : record.getRecordComponents()) keys.add(WordKeys.of(record, component.getName()));
        for (var type : constants)
            for (var constant : type.getEnumConstants()) keys.add(WordKeys.of((Enum<?>) constant));
        return keys;
    }

    private static void visit(Class<?> record, Set<Class<?>> records, Set<Class<?>> constants) {
        if (!records.add(record) || record == StoredItem.class) return;
        for (var field : Shape.of(record).fields()) {
            if (field.type() == Shape.ValueType.RECORD) visit(field.raw(), records, constants);
            if (field.type() == Shape.ValueType.CHOICE) constants.add(field.raw());
        }
    }

    private static Set<String> words(String language) throws IOException {
        var keys = new TreeSet<String>();
        for (var area : Set.of("part", "field", "enum"))
            try (var in = WordKeysTest.class.getResourceAsStream("/i18n/" + language + "/" + area + ".properties")) {
                var words = new Properties();
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (var key : words.stringPropertyNames()) {
                    assertThat(words.getProperty(key)).as(key).isNotBlank();
                    keys.add(key);
                }
            }
        return keys;
    }
}
