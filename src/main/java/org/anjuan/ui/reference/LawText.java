package org.anjuan.ui.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.law.FineRange;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Money;
import org.anjuan.ui.common.Texts;
import org.anjuan.usecase.LawWords;
import org.jspecify.annotations.Nullable;

/** Pieces of the law in the language of the screen. */
final class LawText {

    private final Texts texts;
    private final LawBook book;

    LawText(Texts texts, LawBook book) {
        this.texts = texts;
        this.book = book;
    }

    String of(Bilingual words) {
        return words.in(texts.locale());
    }

    /** The same words in the other language. */
    String other(Bilingual words) {
        return isEnglish() ? words.zh() : words.en();
    }

    String validity(Validity validity) {
        if (validity.from().isPresent() && validity.until().isPresent()) {
            return texts.get(
                    "law.validity.between",
                    validity.from().get().toString(),
                    validity.until().get().toString());
        }
        return validity.from()
                .map(from -> texts.get("law.validity.from", from.toString()))
                .or(() -> validity.until().map(until -> texts.get("law.validity.until", until.toString())))
                .orElse("");
    }

    String length(TimeLimit limit) {
        if (limit.length() == 0) {
            return limit.fixedDay()
                    .map(day -> texts.get("law.length.fixed", day.getMonthValue(), day.getDayOfMonth()))
                    .orElseGet(() -> texts.get("law.length.none." + limit.kind()));
        }
        var length = texts.get("law.length." + limit.unit(), limit.length());
        return limit.before() ? texts.get("law.length.before", length) : length;
    }

    /** When the police may detain for an act; with a day, by the laws of that day. */
    List<String> detentions(Offence offence, @Nullable LocalDate day) {
        return day == null ? words().detentions(offence.detention()) : words().detentions(offence, day);
    }

    /** Whether a daily fine may follow an act; with a day, by the law of that day. */
    List<String> dailyFine(Offence offence, @Nullable LocalDate day) {
        return day == null ? words().dailyFine(offence) : List.of(words().dailyFine(offence, day));
    }

    String range(FineRange fine) {
        return words().range(fine);
    }

    String money(Money amount) {
        return words().money(amount);
    }

    String shortPenalty(Provision provision) {
        return words().shortPenalty(provision);
    }

    /** Everything of a provision in lines: the articles, the fines, the other measures. */
    List<String> provision(Provision provision) {
        var words = words();
        var lines = new ArrayList<String>();
        if (!provision.breached().isEmpty()) lines.add(words.breached(provision));
        if (provision.penalty().isPresent())
            lines.add(texts.get("reference.detail.punished", words.penalty(provision)));
        provision.fines().forEach(fine -> lines.add(words.fine(fine)));
        provision.measures().forEach(measure -> lines.add(words.measure(measure)));
        return lines;
    }

    /** How far the texts of these laws were read. */
    List<String> readings(List<String> laws) {
        return laws.stream()
                .distinct()
                .flatMap(id -> book.laws().find(id).stream())
                .map(law -> texts.get(
                        "law.reading.line",
                        of(law.name()),
                        validity(law.validity()),
                        texts.get("law.reading." + law.read())))
                .toList();
    }

    private LawWords words() {
        return new LawWords(texts.words().get(), book);
    }

    private boolean isEnglish() {
        return texts.locale().getLanguage().equals("en");
    }
}
