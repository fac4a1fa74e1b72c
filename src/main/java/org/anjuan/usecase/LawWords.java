package org.anjuan.usecase;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Detention;
import org.anjuan.domain.law.FineRange;
import org.anjuan.domain.law.FineRange.Measure;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.OffenceCatalogue.CodeWords;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.penalty.Answer;
import org.anjuan.domain.penalty.Ground;
import org.anjuan.domain.penalty.LawComparison;
import org.anjuan.domain.penalty.LawSide;
import org.anjuan.domain.penalty.Question;
import org.anjuan.domain.penalty.Range;
import org.anjuan.domain.penalty.RangeVerdict;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Money;
import org.anjuan.usecase.port.Words;

/** What the law says about an act and about the procedure, in the reader's language: one source for the screens and the command line. */
public final class LawWords {

    private static final long TEN_THOUSAND = 10_000;

    private final Words words;
    private final LawBook book;

    public LawWords(Words words, LawBook book) {
        this.words = words;
        this.book = book;
    }

    public String of(Bilingual text) {
        return text.in(words.locale());
    }

    /** The short name of a law. */
    public String law(String id) {
        return of(book.laws().shortName(id));
    }

    /** 2万–20万元, or ¥20,000–200,000. */
    public String range(FineRange fine) {
        var amount = amounts(fine.least(), fine.most());
        var each = amount.isEmpty()
                ? amount
                : fine.per()
                        .map(per -> words.get("law.fine.per." + per, amount))
                        .orElse(amount);
        var share = fine.proportion().map(this::share).orElse("");
        if (each.isEmpty()) return share;
        return share.isEmpty() ? each : words.get("law.fine.both", each, share);
    }

    /** The amounts of a range that was reckoned; how the law states it where they are not known. */
    public String range(Range range) {
        if (range.isForEach() || !range.isReckoned()) return range(range.source());
        var amounts = amounts(range.least(), range.most());
        return range.base()
                .map(base -> words.get("law.fine.reckoned", amounts, range(range.source()), money(base.amount())))
                .orElse(amounts);
    }

    private String share(FineRange.Proportion proportion) {
        boolean times = proportion.measure() == Measure.TIMES;
        var base = of(book.offences().words().base(proportion.base()));
        if (proportion.least().isEmpty())
            return words.get(times ? "law.fine.timesUpTo" : "law.fine.percentUpTo", base, proportion.most());
        return words.get(
                times ? "law.fine.times" : "law.fine.percent",
                base,
                proportion.least().getAsInt() + "–" + proportion.most());
    }

    private String amounts(Optional<Money> least, Optional<Money> most) {
        if (most.isEmpty())
            return least.map(from -> words.get("law.fine.from", money(from))).orElse("");
        if (least.isEmpty()) return words.get("law.fine.upTo", money(most.get()));
        return least.equals(most)
                ? money(most.get())
                : words.get(
                        isRound(most.get()) ? "law.fine.rangeRound" : "law.fine.range",
                        number(least.get()),
                        number(most.get()));
    }

    public String money(Money amount) {
        return words.get(isRound(amount) ? "law.money.yuanRound" : "law.money.yuan", number(amount));
    }

    /** In Chinese, round amounts from ten thousand up are counted in ten thousands. */
    private String number(Money amount) {
        long yuan = amount.fen() / 100;
        var format = NumberFormat.getInstance(Locale.ROOT);
        if (amount.fen() % 100 != 0) return format.format(amount.toYuan());
        return isRound(amount)
                ? words.get("law.money.wan", format.format(yuan / (double) TEN_THOUSAND))
                : format.format(yuan);
    }

    private boolean isRound(Money amount) {
        return !isEnglish() && amount.fen() % 100_000 == 0 && amount.fen() / 100 >= TEN_THOUSAND;
    }

    /** The article that punishes, with the short name of its law. */
    public String penalty(Provision provision) {
        var law = law(provision.law());
        return provision
                .penalty()
                .map(article -> words.get("law.article.of", law, article.words(words.locale())))
                .orElseGet(() -> words.get("law.article.noPenalty", law));
    }

    /** The number of the article that punishes, for a column. */
    public String shortPenalty(Provision provision) {
        var law = law(provision.law());
        return provision
                .penalty()
                .map(article -> words.get("law.article.short", law, Integer.toString(article.number())))
                .orElse(law);
    }

    /** The articles that are breached, with the short name of their law. */
    public String breached(Provision provision) {
        var numbers = provision.breached().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(isEnglish() ? ", " : "、"));
        return words.get("law.article.breached", law(provision.law()), numbers);
    }

    /** One range of fines with whom and which case it is for. */
    public String fine(FineRange fine) {
        CodeWords codes = book.offences().words();
        var subject = of(codes.subject(fine.subject()));
        var range = fine.discretionary() ? words.get("law.fine.may", range(fine)) : range(fine);
        return fine.when()
                .map(when -> words.get("law.fine.lineWhen", subject, of(codes.circumstance(when)), range))
                .orElseGet(() -> words.get("law.fine.line", subject, range));
    }

    public String measure(Provision.OtherMeasure measure) {
        CodeWords codes = book.offences().words();
        return words.get(
                measure.discretionary() ? "law.measure.may" : "law.measure.must",
                of(codes.measure(measure.code())),
                of(codes.measureWhen(measure.when())));
    }

    /** Whether a daily fine may follow an act by the law of that day, and by which articles. */
    public String dailyFine(Offence offence, LocalDate day) {
        return new DailyFineWords(book, words).on(day, offence);
    }

    /** The same by the law of today, and by former laws that said otherwise. */
    public List<String> dailyFine(Offence offence) {
        return new DailyFineWords(book, words).all(offence);
    }

    /** When the police may detain for an act by the laws of a day; that none of them says so, where none does. */
    public List<String> detentions(Offence offence, LocalDate day) {
        var held = offence.detentionOn(day, book.laws());
        boolean known = offence.detention().isEmpty()
                && !offence.provisionsOn(day, book.laws()).isEmpty();
        return held.isEmpty() && !known ? List.of(words.get("law.detention.noRule", day.toString())) : detentions(held);
    }

    /** When the police may detain for an act by these laws; that none of them says so, where there is none. */
    public List<String> detentions(List<Detention> held) {
        return held.isEmpty()
                ? List.of(words.get("law.detention.none"))
                : held.stream().map(this::detention).toList();
    }

    /** By which article the police may detain for an act, for how long and in which case. */
    private String detention(Detention detention) {
        return words.get(
                detention.isChecked() ? "law.detention.line" : "law.detention.unchecked",
                cited(List.of(detention.citation())),
                of(detention.days()),
                of(detention.when()));
    }

    /** Which law a comparison comes to, and why. */
    public String conclusion(LawComparison law) {
        return switch (law) {
            case LawComparison.OneLaw _ -> words.get("law.compare.one");
            case LawComparison.Lighter lighter ->
                words.get(
                        lighter.nowIsLighter() ? "law.compare.now" : "law.compare.then",
                        laws(lighter.chosen()),
                        reasons(lighter.reasons()),
                        cited(lighter.citations()));
            case LawComparison.Same(var then, var _, var citations) ->
                words.get("law.compare.same", laws(then), cited(citations));
            case LawComparison.OverTheChange(var _, var _, var citations) ->
                words.get("law.compare.over", cited(citations));
            case LawComparison.Open(var _, var _, var missing, var reasons, var citations) ->
                words.get("law.compare.open", open(missing, reasons), cited(citations));
            case LawComparison.Undated(var _, var missing) ->
                words.get("law.compare.undated", words.get("law.missing.these", missing(missing)));
        };
    }

    private String open(List<Missing> missing, List<LawComparison.Reason> reasons) {
        if (missing.isEmpty()) return reasons(reasons);
        var these = words.get("law.missing.these", missing(missing));
        return reasons.isEmpty() ? these : reasons(reasons) + words.get("law.answer.between") + these;
    }

    private String laws(LawSide side) {
        return side.laws().stream().map(this::law).collect(Collectors.joining(between()));
    }

    private String reasons(List<LawComparison.Reason> reasons) {
        return reasons.stream()
                .map(reason -> words.get("law.reason." + reason))
                .collect(Collectors.joining(words.get("law.answer.between")));
    }

    /** How a fine stands to its range. */
    public String verdict(RangeVerdict verdict) {
        return switch (verdict) {
            case RangeVerdict.Within(var range) -> words.get("law.verdict.within", range(range));
            case RangeVerdict.BelowWithGround(var range, var ground) ->
                words.get("law.verdict.belowWithGround", range(range), words.get(WordKeys.of(ground)));
            case RangeVerdict.BelowWithoutGround(var range) ->
                words.get("law.verdict.belowWithoutGround", range(range));
            case RangeVerdict.Above(var range) -> words.get("law.verdict.above", range(range));
            case RangeVerdict.Unknown(var missing) ->
                missing.isEmpty()
                        ? words.get("law.verdict.noRange")
                        : words.get("law.verdict.unknown", missing(missing));
        };
    }

    /** Yes, no or open, as one word of the question. */
    public String value(Answer answer) {
        var way = answer.question() == Question.SUMMARY_PROCEDURE ? "may" : "must";
        var value = answer.value().isUnknown() ? "open" : answer.value().is(true) ? "yes" : "no";
        return words.get("law.answer." + way + "." + value);
    }

    /** What an answer rests on, what is missing for it, and what else is to be known. */
    public String why(Answer answer) {
        var pieces = new ArrayList<String>();
        var grounds = answer.grounds().stream().map(this::ground).distinct().collect(Collectors.joining(between()));
        if (!grounds.isEmpty())
            pieces.add(answer.value().isUnknown() ? words.get("law.answer.openCases", grounds) : grounds);
        if (!answer.missing().isEmpty())
            pieces.add(
                    grounds.isEmpty()
                            ? words.get("law.missing.these", missing(answer.missing()))
                            : words.get("law.answer.where", parts(answer.missing())));
        if (answer.local()) pieces.add(words.get("law.answer.local"));
        else if (answer.localMayDiffer() && !answer.value().is(true))
            pieces.add(words.get("law.answer.localMayDiffer"));
        boolean spared = answer.question() == Question.SUMMARY_PROCEDURE
                && answer.value().is(false);
        if (!spared) answer.notes().stream().map(this::of).forEach(pieces::add);
        return String.join(words.get("law.answer.between"), pieces);
    }

    /** The articles of an answer with the day whose rules were asked. */
    public String cited(Answer answer) {
        return answer.citations().isEmpty()
                ? words.get("law.answer.noRule", answer.day())
                : words.get("law.answer.cited", cited(answer.citations()), answer.day());
    }

    private String cited(List<Citation> citations) {
        return book.laws().words(citations, words.locale());
    }

    /** What stands between the members of a list. */
    public String between() {
        return words.get("law.missing.between");
    }

    /** What an answer rests on, or leaves open. */
    public String ground(Ground ground) {
        return switch (ground) {
            case Ground.Amount(var amount, var limit, var total, var _) ->
                words.get(total ? "law.ground.total" : "law.ground.amount", money(amount), money(limit));
            case Ground.OpenParty(var amount, var _) -> words.get("law.ground.party", money(amount));
            case Ground.Other(var kind, var _) -> words.get("law.ground.other", words.get(WordKeys.of(kind)));
            case Ground.Named(var named, var _) -> of(named.name());
        };
    }

    /** The names of facts that a file does not say. */
    public String missing(List<Missing> missing) {
        return missing.stream()
                .map(each ->
                        words.get("law.missing.one", words.get(WordKeys.of(each.kind())), words.get(each.wordKey())))
                .collect(Collectors.joining(words.get("law.missing.between")));
    }

    private String parts(List<Missing> missing) {
        return missing.stream()
                .map(each -> words.get(WordKeys.of(each.kind())))
                .distinct()
                .collect(Collectors.joining(between()));
    }

    private boolean isEnglish() {
        return words.locale().getLanguage().equals("en");
    }
}
