package org.anjuan.domain.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the papers of each type are written, and what the law makes them say on which days. */
public final class PaperForms {

    /** No forms: every type has the template of its own name, and says nothing beyond its part. */
    public static final PaperForms NONE = new PaperForms(List.of(), List.of());

    private final Map<String, PaperForm> byType = new LinkedHashMap<>();
    private final List<DatedText> texts;

    /**
     * These forms and these texts.
     *
     * @throws IllegalArgumentException where two forms are of one type or two texts share a name
     */
    public PaperForms(List<PaperForm> forms, List<DatedText> texts) {
        for (var form : forms)
            if (byType.put(form.type(), form) != null)
                throw new IllegalArgumentException("two forms are of the type " + form.type());
        this.texts = List.copyOf(texts);
        if (this.texts.stream().map(DatedText::name).distinct().count() < texts.size())
            throw new IllegalArgumentException("two texts share a name");
    }

    /** The form of this type. */
    public Optional<PaperForm> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** All forms, in the order of their list. */
    public List<PaperForm> all() {
        return List.copyOf(byType.values());
    }

    /** What the law makes papers of this day say, by name; empty under a name where it has them say nothing. */
    public Map<String, Optional<String>> texts(Optional<LocalDate> day) {
        var said = new HashMap<String, Optional<String>>();
        for (var text : texts) said.put(text.name(), text.on(day));
        return said;
    }
}
