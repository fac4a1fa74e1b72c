package org.anjuan.ui.today;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.clock.CountedDay;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.Fines;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.Reckoning;
import org.anjuan.domain.clock.Span;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.penalty.LateFineSum;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.today.Explanation.Chip;
import org.anjuan.ui.today.Explanation.Kind;

/** Tells in words and days how a due date was counted. */
final class Explainer {

    /** More chips than this do not fit beside each other; the middle of a longer count is one chip. */
    private static final int MOST_CHIPS = 22;

    private static final int HEAD = 6;
    private static final int TAIL = 8;
    private static final int CIRCLED = 20;

    private final Texts texts;
    private final LawBook book;

    Explainer(Texts texts, LawBook book) {
        this.texts = texts;
        this.book = book;
    }

    Explanation explain(Deadline deadline, CaseFile file) {
        var reckoning = deadline.reckoning();
        if (reckoning.isEmpty()) {
            return Explanation.NONE;
        }
        var due = reckoning.get().due();
        var question = texts.get("today.why.question", day(due), name(deadline));
        return new Explanation(question, sentences(deadline, reckoning.get(), file), chips(reckoning.get()));
    }

    private String name(Deadline deadline) {
        var name = deadline.limit().name().in(texts.locale());
        return deadline.subject().isBlank() ? name : texts.get("today.row.what", name, deadline.subject());
    }

    private List<String> sentences(Deadline deadline, Reckoning reckoning, CaseFile file) {
        var said = new ArrayList<String>();
        var limit = deadline.limit();
        var event = capitalised(book.words().event(limit.trigger()).in(texts.locale()));
        var citation = book.laws().words(limit.citations(), texts.locale());
        if (limit.before()) {
            said.add(texts.get("today.why.before", event, day(reckoning.start()), length(limit), citation));
        } else if (reckoning.length() == 0) {
            said.add(set(limit, reckoning, event, citation));
        } else {
            said.add(texts.get("today.why.after", event, day(reckoning.start()), length(limit), citation));
        }
        if (reckoning.added() > 0) {
            said.add(texts.get("today.why.extended", reckoning.added()));
        }
        if (!reckoning.excluded().isEmpty()) {
            said.add(texts.get("today.why.excluded", excluded(reckoning)));
        }
        if (!reckoning.unrolled().equals(reckoning.due())) {
            said.add(texts.get("today.why.rolled", day(reckoning.unrolled()), day(reckoning.due())));
        }
        if (deadline.provisional()) {
            said.add(texts.get("today.why.provisional"));
        }
        if (limit.kind() == TimeLimit.Kind.RIGHT || limit.id().equals("statement-defence")) {
            said.add(texts.get("today.why.waits"));
        }
        lateFine(deadline, reckoning, file).ifPresent(said::add);
        limit.ifMissed().ifPresent(missed -> said.add(texts.get("today.why.missed", missed.in(texts.locale()))));
        return said;
    }

    /** What the late fine has grown to, where nothing was paid and no remedy stops it. */
    private Optional<String> lateFine(Deadline deadline, Reckoning reckoning, CaseFile file) {
        boolean plain = deadline.state() == DeadlineState.OVERDUE
                && deadline.limit().id().equals("fine-payment")
                && !file.has(Payment.class)
                && !file.has(Reconsideration.class)
                && !file.has(Litigation.class);
        return deadline.part()
                .filter(_ -> plain)
                .flatMap(file::find)
                .filter(PenaltyDecision.class::isInstance)
                .flatMap(decision -> Fines.fineOf(((PenaltyDecision) decision).lines()))
                .map(fine -> LateFineSum.of(fine, reckoning.due(), deadline.asOf(), 0))
                .map(sum ->
                        texts.get("today.why.lateFine", sum.days(), sum.amount().toString()));
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String set(TimeLimit limit, Reckoning reckoning, String event, String citation) {
        return limit.fixedDay().isPresent()
                ? texts.get("today.why.fixed", event, day(reckoning.start()), citation)
                : texts.get("today.why.set", day(reckoning.unrolled()));
    }

    private String length(TimeLimit limit) {
        return texts.get("law.length." + limit.unit(), limit.length());
    }

    private String excluded(Reckoning reckoning) {
        return reckoning.excluded().stream().map(this::span).collect(Collectors.joining(texts.get("today.why.and")));
    }

    private String span(Span span) {
        return texts.get(
                "today.why.span",
                book.words().exclusion(span.kind()).in(texts.locale()),
                span.from().toString(),
                span.until().toString());
    }

    private String day(LocalDate day) {
        return Days.withWeekday(day, texts.locale());
    }

    private List<Chip> chips(Reckoning reckoning) {
        if (reckoning.unit() == LengthUnit.NONE && !reckoning.before()) {
            return List.of(setChip(reckoning));
        }
        var days = CountedDay.of(reckoning, book.holidays());
        if (days.size() <= MOST_CHIPS) {
            return days.stream().map(counted -> chip(counted, reckoning)).toList();
        }
        var chips = new ArrayList<Chip>();
        days.subList(0, HEAD).forEach(counted -> chips.add(chip(counted, reckoning)));
        chips.add(gap(days.subList(HEAD, days.size() - TAIL)));
        days.subList(days.size() - TAIL, days.size()).forEach(counted -> chips.add(chip(counted, reckoning)));
        return chips;
    }

    private Chip setChip(Reckoning reckoning) {
        var due = new CountedDay(book.holidays().day(reckoning.due()), CountedDay.Mark.LAST, 0);
        return chip(due, reckoning);
    }

    private Chip gap(List<CountedDay> left) {
        var first = left.getFirst().day().date();
        var last = left.getLast().day().date();
        var days = texts.get("today.chip.gap", left.size());
        var whole = texts.get("today.chip.gapWhole", first.toString(), last.toString(), left.size());
        return new Chip("", "…", days, Kind.GAP, whole);
    }

    private Chip chip(CountedDay counted, Reckoning reckoning) {
        var date = counted.day().date();
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.NARROW, texts.locale());
        var shortDay = isEnglish() ? date.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale()) : weekday;
        var number = date.getDayOfMonth() == 1 || counted.mark() == CountedDay.Mark.TRIGGER
                ? texts.get(
                        "today.chip.date",
                        Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getDayOfMonth()))
                : Integer.toString(date.getDayOfMonth());
        return new Chip(shortDay, number, note(counted, reckoning), kind(counted), day(date));
    }

    private static Kind kind(CountedDay counted) {
        return switch (counted.mark()) {
            case TRIGGER -> Kind.START;
            case COUNTED -> Kind.COUNTED;
            case OFF, EXCLUDED, ROLLED -> Kind.OFF;
            case LAST -> Kind.LAST;
        };
    }

    private String note(CountedDay counted, Reckoning reckoning) {
        return switch (counted.mark()) {
            case TRIGGER -> texts.get("today.chip.start");
            case COUNTED -> ordinal(counted.number(), reckoning);
            case OFF -> off(counted);
            case EXCLUDED -> texts.get("today.chip.excluded");
            case ROLLED -> off(counted);
            case LAST ->
                reckoning.before()
                        ? texts.get("today.chip.latest")
                        : counted.number() == 0 || isLong(reckoning)
                                ? texts.get("today.chip.last")
                                : texts.get("today.chip.lastOf", ordinal(counted.number(), reckoning));
        };
    }

    private static boolean isLong(Reckoning reckoning) {
        return reckoning.unit() == LengthUnit.MONTH || reckoning.unit() == LengthUnit.YEAR;
    }

    private String off(CountedDay counted) {
        Optional<String> holiday = counted.day()
                .reason()
                .filter(_ -> !isEnglish())
                .map(reason -> {
                    int comma = reason.zh().indexOf('、');
                    return comma < 0 ? reason.zh() : reason.zh().substring(0, comma);
                });
        return holiday.orElseGet(() -> texts.get("today.chip.off"));
    }

    private static String ordinal(int number, Reckoning reckoning) {
        if (isLong(reckoning)) {
            return "";
        }
        return number >= 1 && number <= CIRCLED
                ? Character.toString(0x2460 + number - 1)
                : String.format(Locale.ROOT, "%d", number);
    }

    private boolean isEnglish() {
        return texts.locale().getLanguage().equals("en");
    }
}
