package org.anjuan.domain.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.domain.text.Bilingual;

/** The laws by id, and how citations of them read. */
public final class Laws {

    private final Map<String, Law> laws;

    public Laws(Collection<Law> laws) {
        this.laws = laws.stream()
                .collect(Collectors.toMap(Law::id, law -> law, (first, second) -> second, LinkedHashMap::new));
    }

    /** All of them, in the order of the data. */
    public List<Law> all() {
        return List.copyOf(laws.values());
    }

    /** The law of that id. */
    public Optional<Law> find(String id) {
        return Optional.ofNullable(laws.get(id));
    }

    /** The short name of a law; its id where it is not known. */
    public Bilingual shortName(String id) {
        return find(id).map(Law::shortName).orElseGet(() -> new Bilingual(id, id));
    }

    /** Those of laws that were in force on that day; all of them where none is known to have been. */
    public List<Citation> on(List<Citation> citations, LocalDate day) {
        var held = citations.stream()
                .filter(citation -> find(citation.law())
                        .map(law -> law.validity().holdsOn(day))
                        .orElse(true))
                .toList();
        return held.isEmpty() ? citations : held;
    }

    /** Citations in one line, with short names: 处罚办法 47、90；行政处罚法 64、85. */
    public String words(List<Citation> citations, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return citations.stream()
                .map(citation -> shortName(citation.law()).in(locale)
                        + (!citation.namesArticle()
                                ? ""
                                : " "
                                        + (english
                                                ? citation.articles()
                                                : citation.articles().replace(", ", "、"))))
                .collect(Collectors.joining(english ? "; " : "；"));
    }
}
