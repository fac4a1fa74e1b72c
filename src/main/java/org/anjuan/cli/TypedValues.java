package org.anjuan.cli;

import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.text.DocumentNumber;
import org.jspecify.annotations.Nullable;

/** What is typed as the value of an option, read; what cannot be read is refused in the reader's language. */
final class TypedValues {

    private final Desk desk;

    TypedValues(Desk desk) {
        this.desk = desk;
    }

    /** A law and its article, as one writes them: 《行政处罚法》第五十五条. */
    LawCite cite(String text) {
        int article = text.indexOf('第');
        var law = (article < 0 ? text : text.substring(0, article)).strip();
        if (law.isEmpty()) throw new Refusal(desk.get("paper.cite.unread", text));
        return new LawCite(
                law,
                article < 0
                        ? Fact.unknown()
                        : Fact.known(text.substring(article).strip()),
                Fact.unknown());
    }

    /** The number of a paper. */
    DocumentNumber number(String text) {
        try {
            return new DocumentNumber(text);
        } catch (IllegalArgumentException unread) {
            throw new Refusal(desk.get("numbers.number.unread", text));
        }
    }

    /** What an option says, where it is given; it may not be blank then. */
    Fact<String> text(String option, @Nullable String text) {
        if (text == null) return Fact.unknown();
        if (text.isBlank()) throw new Refusal(desk.get("cli.value.empty", option));
        return Fact.known(text.strip());
    }

    /** What an option says; blank takes back what was said before. */
    Fact<String> orNothing(String text) {
        return text.isBlank() ? Fact.unknown() : Fact.known(text.strip());
    }
}
