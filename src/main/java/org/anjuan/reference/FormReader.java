package org.anjuan.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.document.DatedText;
import org.anjuan.domain.document.PaperForm;
import org.anjuan.domain.document.PaperForm.DatedTemplate;
import org.anjuan.domain.document.PaperForm.Field;
import org.anjuan.domain.document.PaperForm.Kind;
import org.anjuan.domain.document.PaperForms;

/** Reads how papers are written: {@code documents/forms.yaml}. */
final class FormReader {

    /** The area of words under which the names of fields are known: {@code entry.<type>.<field>}. */
    static final String AREA = "entry";

    private static final String FORMAT = "anjuan.forms/1";
    private static final String FILE = "/documents/forms.yaml";

    private FormReader() {}

    /** The forms that ship with the program. */
    static PaperForms shipped() {
        return Shipped.FORMS;
    }

    /**
     * Reads a file of forms.
     *
     * @throws BrokenEntry where it cannot be used, with its line
     */
    static PaperForms read(String name, InputStream content) {
        var file = YamlFile.shipped(name, content, FORMAT).only("format", "title", "texts", "forms");
        var texts = file.list("texts", FormReader::text);
        var forms = file.list("forms", FormReader::form);
        return file.as(_ -> new PaperForms(forms, texts));
    }

    /** The names of all fields in one language, by the keys under which gaps name them. */
    static Map<String, String> words(Locale locale) {
        return shipped().all().stream()
                .flatMap(form -> form.fields().stream()
                        .map(field -> Map.entry(
                                key(form.type(), field.name()), field.label().in(locale))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String key(String type, String field) {
        return AREA + "." + type + "." + field;
    }

    private static DatedText text(YamlEntry entry) {
        entry.only("name", "versions");
        return new DatedText(entry.text("name"), entry.list("versions", version -> {
            version.only("from", "until", "text");
            return new DatedText.Version(version.text("text"), version.validity("until"));
        }));
    }

    private static PaperForm form(YamlEntry entry) {
        entry.only("type", "templates", "fields", "passages", "about", "alone", "perParty");
        return new PaperForm(
                entry.text("type"),
                entry.list("templates", version -> {
                    version.only("template", "from", "until");
                    return new DatedTemplate(version.text("template"), version.validity("until"));
                }),
                entry.list("fields", FormReader::field),
                entry.texts("passages"),
                entry.has("about") ? Optional.of(entry.code("about", PartKind.class)) : Optional.empty(),
                entry.flag("alone"),
                entry.flag("perParty"));
    }

    private static Field field(YamlEntry entry) {
        entry.only("name", "kind", "label", "needed");
        return new Field(
                entry.text("name"), entry.code("kind", Kind.class), entry.words("label"), entry.flag("needed"));
    }

    private static final class Shipped {
        private static final PaperForms FORMS = load();

        private static PaperForms load() {
            try (var in = Objects.requireNonNull(FormReader.class.getResourceAsStream(FILE), FILE)) {
                return read(FILE.substring(1), in);
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
        }
    }
}
