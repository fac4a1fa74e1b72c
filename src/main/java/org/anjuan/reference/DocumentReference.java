package org.anjuan.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BindingOrder;
import org.anjuan.domain.document.BindingRules;
import org.anjuan.domain.document.DocumentType;
import org.anjuan.domain.document.DocumentType.Place;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.EvidenceRules;
import org.anjuan.domain.document.VolumeForm;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the document types and the binding orders that ship with the program. */
public final class DocumentReference {

    private static final String TYPES = "/documents/types.yaml";
    private static final String ORDERS = "/documents/binding.yaml";

    /** The types of {@code documents/types.yaml}, with the forms of {@code documents/forms.yaml}. */
    public DocumentTypes types() {
        return read(
                TYPES,
                map -> new DocumentTypes(
                        entries(map, "documents").stream()
                                .map(DocumentReference::type)
                                .toList(),
                        FormReader.shipped()));
    }

    /** The orders of {@code documents/binding.yaml}, the newest first. */
    public List<BindingOrder> orders() {
        return read(
                ORDERS,
                map -> entries(map, "orders").stream()
                        .map(order -> order(order, form(entry(order.containsKey("form") ? order : map, "form"))))
                        .toList());
    }

    /** How electronic evidence goes into a volume, of {@code documents/binding.yaml}. */
    public EvidenceRules evidence() {
        return read(
                ORDERS,
                map -> new EvidenceRules(
                        Integer.parseInt(required(entry(map, "evidence"), "attach_megabytes")),
                        Integer.parseInt(required(entry(map, "evidence"), "photos_per_page"))));
    }

    /** All that says how the papers of a file become volumes. */
    public BindingRules binding() {
        return new BindingRules(types(), orders(), evidence());
    }

    private interface Reading<T> {
        T of(Map<String, Object> map);
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(String path, Reading<T> reading) {
        try (var in = Objects.requireNonNull(DocumentReference.class.getResourceAsStream(path), path)) {
            var settings = LoadSettings.builder().setLabel(path).build();
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return reading.of((Map<String, Object>) new Load(settings).loadFromString(text));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (YamlEngineException | ClassCastException | IllegalArgumentException | NullPointerException e) {
            throw new IllegalStateException(path + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static DocumentType type(Map<String, Object> map) {
        var word = text(map.get("numbering_word")).filter(w -> !w.startsWith("("));
        return new DocumentType(
                required(map, "code"),
                required(map, "zh"),
                required(map, "en"),
                DocumentType.Audience.valueOf(required(map, "audience")),
                text(map.get("made_by")).map(DocumentType.Maker::valueOf).orElse(DocumentType.Maker.OFFICE),
                DocumentType.Kind.valueOf(required(map, "kind")),
                required(map, "when"),
                word,
                texts(map, "required_fields"),
                texts(map, "signatories"),
                Boolean.TRUE.equals(map.get("served_on_party")),
                place(entry(map, "dossier")),
                required(map, "source"),
                Boolean.TRUE.equals(map.get("reference_only_template")));
    }

    private static Place place(Map<String, Object> map) {
        var group = text(map.get("group"));
        return new Place(
                Volume.valueOf(required(map, "volume")),
                group.filter(key -> key.matches("\\d+")).map(Integer::valueOf),
                map.get("order") instanceof Integer order ? order : 0,
                text(map.get("after")));
    }

    static VolumeForm form(Map<String, Object> map) {
        return new VolumeForm(
                VolumeForm.Corner.valueOf(required(map, "corner")),
                either(map, "sides", "double", "single"),
                Integer.parseInt(required(map, "leaves")),
                either(map, "numbers", "volume", "part"));
    }

    /** Whether the first of two words stands there; any other is refused. */
    private static boolean either(Map<String, Object> map, String key, String word, String other) {
        var found = required(map, key);
        if (!found.equals(word) && !found.equals(other))
            throw new IllegalArgumentException(key + " is " + word + " or " + other + ", not " + found);
        return found.equals(word);
    }

    private static BindingOrder order(Map<String, Object> map, VolumeForm form) {
        var groups = new EnumMap<Volume, List<BindingOrder.Group>>(Volume.class);
        var byVolume = entry(map, "groups");
        for (var volume : Volume.values())
            groups.put(
                    volume,
                    entries(byVolume, volume.name()).stream()
                            .map(group -> new BindingOrder.Group(
                                    required(group, "key"), required(group, "zh"), required(group, "en")))
                            .toList());
        var moved = new HashMap<String, Place>();
        if (map.containsKey("moved")) {
            var places = entry(map, "moved");
            for (var code : places.keySet()) moved.put(code, place(entry(places, code)));
        }
        return new BindingOrder(
                required(map, "id"),
                required(map, "zh"),
                required(map, "en"),
                text(map.get("from")).map(LocalDate::parse),
                text(map.get("until")).map(LocalDate::parse),
                groups,
                moved,
                text(map.get("secrets")),
                form);
    }

    private static String required(Map<String, Object> map, String key) {
        return text(map.get(key)).orElseThrow(() -> new IllegalArgumentException(key + " is missing in " + map));
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString);
    }

    private static List<String> texts(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entry(Map<String, Object> map, String key) {
        return (Map<String, Object>) Objects.requireNonNull(map.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> entries(Map<String, Object> map, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(map.get(key), key);
    }
}
