package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.DailyFineLaws;
import org.anjuan.domain.law.DailyFineRule;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.domain.law.Offence;
import org.anjuan.usecase.port.Words;

/** Says whether a daily fine may follow an act, and by which articles. */
record DailyFineWords(LawBook book, Words words) {

    /** By the law of that day. */
    String on(LocalDate day, Offence offence) {
        var told = laws().on(day, offence);
        boolean former = told.articles().stream().anyMatch(offence.dailyFineBefore()::contains);
        return former ? former(told.articles().getFirst()) : of(told);
    }

    /** By the law of today, and by former laws that said otherwise. */
    List<String> all(Offence offence) {
        return Stream.concat(
                        Stream.of(of(laws().lasting(offence))),
                        offence.dailyFineBefore().stream().map(this::former))
                .toList();
    }

    private DailyFineLaws laws() {
        return book.offences().dailyFines();
    }

    private String of(DailyFineLaws.Told told) {
        var rule = book.offences().words().dailyFine(told.rule()).in(words.locale());
        return told.rule() == DailyFineRule.NOT_ELIGIBLE || told.articles().isEmpty()
                ? rule
                : words.get("law.dailyFine.by", rule, cited(told.articles()));
    }

    private String former(DatedCitation former) {
        var article = cited(List.of(former));
        var until = former.validity().until().map(LocalDate::toString);
        if (until.isPresent())
            return words.get(
                    former.checked() ? "law.dailyFine.before" : "law.dailyFine.unchecked", article, until.get());
        return former.checked()
                ? of(new DailyFineLaws.Told(DailyFineRule.ELIGIBLE, List.of(former)))
                : words.get("law.dailyFine.unchecked.open", article);
    }

    private String cited(List<DatedCitation> articles) {
        return book.laws().words(articles.stream().map(DatedCitation::citation).toList(), words.locale());
    }
}
