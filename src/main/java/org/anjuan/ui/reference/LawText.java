package org.anjuan.ui.reference;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.law.FineRange;
import org.anjuan.domain.law.FineRange.Measure;
import org.anjuan.domain.law.OffenceCatalogue.CodeWords;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Money;
import org.anjuan.ui.common.Texts;

/** Pieces of the law in the language of the screen. */
final class LawText {

    private static final long TEN_THOUSAND = 10_000;

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

    /** 2万–20万元, or ¥20,000–200,000. */
    String range(FineRange fine) {
        var amount = amount(fine);
        var share = fine.proportion()
                .map(proportion -> texts.get(
                        proportion.measure() == Measure.TIMES ? "law.fine.times" : "law.fine.percent",
                        of(book.offences().words().base(proportion.base())),
                        proportion.least().isPresent()
                                ? proportion.least().getAsInt() + "–" + proportion.most()
                                : texts.get("law.fine.upTo", Integer.toString(proportion.most()))))
                .orElse("");
        if (amount.isEmpty()) {
            return share;
        }
        return share.isEmpty() ? amount : texts.get("law.fine.both", amount, share);
    }

    private String amount(FineRange fine) {
        if (fine.most().isEmpty()) {
            return fine.least()
                    .map(least -> texts.get("law.fine.from", money(least)))
                    .orElse("");
        }
        var most = money(fine.most().get());
        var range = fine.least().isEmpty()
                ? texts.get("law.fine.upTo", most)
                : fine.least().equals(fine.most())
                        ? most
                        : texts.get(
                                "law.fine.range",
                                number(fine.least().get()),
                                number(fine.most().get()));
        return fine.per().map(per -> texts.get("law.fine.per." + per, range)).orElse(range);
    }

    String money(Money amount) {
        return texts.get("law.money.yuan", number(amount));
    }

    /** In Chinese, round amounts from ten thousand up are counted in ten thousands. */
    private String number(Money amount) {
        long yuan = amount.fen() / 100;
        var format = NumberFormat.getInstance(Locale.ROOT);
        if (isEnglish() || yuan < TEN_THOUSAND || yuan % 1_000 != 0) {
            return format.format(yuan);
        }
        return texts.get("law.money.wan", format.format(yuan / (double) TEN_THOUSAND));
    }

    /** The article that punishes, with the short name of its law. */
    String penalty(Provision provision) {
        var law = of(book.laws().shortName(provision.law()));
        return provision
                .penalty()
                .map(article -> texts.get("law.article.of", law, article.words(texts.locale())))
                .orElse(law);
    }

    /** The number of the article that punishes, for a column. */
    String shortPenalty(Provision provision) {
        var law = of(book.laws().shortName(provision.law()));
        return provision
                .penalty()
                .map(article -> texts.get("law.article.short", law, Integer.toString(article.number())))
                .orElse(law);
    }

    /** The articles that are breached, with the short name of their law. */
    String breached(Provision provision) {
        var law = of(book.laws().shortName(provision.law()));
        var numbers = provision.breached().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(isEnglish() ? ", " : "、"));
        return texts.get("law.article.breached", law, numbers);
    }

    /** One range of fines with whom and which case it is for. */
    String fine(FineRange fine) {
        CodeWords words = book.offences().words();
        var subject = of(words.subject(fine.subject()));
        var range = fine.discretionary() ? texts.get("law.fine.may", range(fine)) : range(fine);
        return fine.when()
                .map(when -> texts.get("law.fine.lineWhen", subject, of(words.circumstance(when)), range))
                .orElseGet(() -> texts.get("law.fine.line", subject, range));
    }

    String measure(Provision.OtherMeasure measure) {
        CodeWords words = book.offences().words();
        return texts.get(
                measure.discretionary() ? "law.measure.may" : "law.measure.must",
                of(words.measure(measure.code())),
                of(words.measureWhen(measure.when())));
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

    private boolean isEnglish() {
        return texts.locale().getLanguage().equals("en");
    }
}
