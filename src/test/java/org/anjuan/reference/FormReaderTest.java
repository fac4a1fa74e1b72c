package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.document.PaperForms;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    private static final String HEAD = "format: anjuan.forms/1\ntitle: {zh: 甲, en: A}\n";

    @Test
    void theTemplateIsThatOfTheDayOfThePaper() {
        var forms = read(HEAD + """
            forms:
            - type: PRIOR_NOTICE
              templates:
              - {template: prior-notice-old, until: 2021-07-14}
              - {template: prior-notice, from: 2021-07-15}
            """);
        var form = forms.find("PRIOR_NOTICE").orElseThrow();
        assertThat(form.template(Optional.of(LocalDate.of(2021, 7, 14)))).contains("prior-notice-old");
        assertThat(form.template(Optional.of(LocalDate.of(2021, 7, 15)))).contains("prior-notice");
        assertThat(form.template(Optional.empty())).contains("prior-notice");
    }

    @Test
    void whatIsWrongIsToldWithFileAndLine() {
        broken("forms:\n- type: A\n  colour: red\n", 5);
        broken("forms:\n- type: A\n  fields:\n  - {name: a, kind: picture, label: {zh: 甲, en: A}}\n", 6);
        broken("forms:\n- type: A\n  fields:\n  - {name: a, kind: text}\n", 6);
        broken("forms:\n- type: A\n- type: A\n", 1);
        broken(
                "forms:\n- type: A\n  fields:\n  - {name: a, kind: text, label: {zh: 甲, en: A}}\n"
                        + "  - {name: a, kind: text, label: {zh: 甲, en: A}}\n",
                4);
        broken(
                "forms:\n"
                        + "- type: A\n"
                        + "  templates:\n"
                        + "  - {template: a, until: 2021-07-15}\n"
                        + "  - {template: b, from: 2021-07-15}\n",
                4);
        broken("texts:\n- name: a\n  versions:\n  - {text: x, from: 2021-07-32}\n", 6);
    }

    @Test
    void noFieldOfAFormHidesAFieldOfThePaper() {
        var own = Shape.of(OfficePaper.class).fields().stream()
                .map(Shape.Field::name)
                .collect(Collectors.toSet());
        for (var form : FormReader.shipped().all())
            for (var field : form.fields()) assertThat(own).as(form.type()).doesNotContain(field.name());
    }

    @Test
    void theNamesOfFieldsAreWordsInBothLanguages() {
        assertThat(ResourceWords.CHINESE.get("entry.SEIZURE_DECISION.evidence")).isEqualTo("证据");
        assertThat(ResourceWords.of(Locale.ENGLISH).get("entry.SEIZURE_DECISION.evidence"))
                .isEqualTo("Evidence");
    }

    private static void broken(String text, int line) {
        assertThatThrownBy(() -> read(HEAD + text)).as(text).isInstanceOfSatisfying(BrokenEntry.class, wrong -> {
            assertThat(wrong.file()).isEqualTo("own.yaml");
            assertThat(wrong.line()).isEqualTo(line);
        });
    }

    private static PaperForms read(String text) {
        return FormReader.read("own.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
