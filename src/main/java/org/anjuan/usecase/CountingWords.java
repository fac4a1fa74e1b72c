package org.anjuan.usecase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.EarliestDecision;
import org.anjuan.domain.clock.EventCode;
import org.anjuan.domain.clock.Finding;
import org.anjuan.domain.clock.FindingCode;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.Reckoning;
import org.anjuan.domain.clock.Span;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.penalty.LateFineAnswer;
import org.anjuan.domain.penalty.LateFines;
import org.anjuan.usecase.port.Words;

/** Says how a date was counted, in the reader's language: one source for the screens and the command line. */
public final class CountingWords {

    private final Words words;
    private final LawBook book;
    private final LegalClock clock;
    private final DayWords days;
    private final CountedDays strip;
    private final MissingWords facts;

    public CountingWords(Words words, LawBook book) {
        this.words = words;
        this.book = book;
        this.clock = new LegalClock(book);
        this.days = new DayWords(words);
        this.strip = new CountedDays(words, book.holidays(), days);
        this.facts = new MissingWords(words, book);
    }

    /** The limit's name, with what it is about where the file says so. */
    public String name(Deadline deadline) {
        var name = deadline.limit().name().in(words.locale());
        return deadline.subject().isBlank() ? name : words.get("counting.name", name, deadline.subject());
    }

    /** What the sentences answer: why this day, or why none. */
    public String question(Deadline deadline) {
        var name = name(deadline);
        if (deadline.state() == DeadlineState.SUSPENDED) return words.get("counting.question.suspended", name);
        if (deadline.due().isEmpty()) return words.get("counting.question.none", name);
        return words.get("counting.question", days.full(deadline.due().get()), name);
    }

    /** Where it stands, with the days left or the day it ended. */
    public String state(Deadline deadline) {
        var key = "counting.state." + deadline.state();
        return switch (deadline.state()) {
            case RUNNING, DUE_SOON -> left(deadline).orElseGet(() -> words.get(key));
            case DUE_TODAY ->
                deadline.dueAt().map(at -> until("counting.state.until", at)).orElseGet(() -> words.get(key));
            case OVERDUE -> over(deadline).orElseGet(() -> words.get(key));
            case MET_LATE ->
                isLimitation(deadline)
                        ? prescribed(deadline)
                        : orderedAnew(deadline)
                                .orElseGet(() -> dated(key, deadline.metOn().map(CountingWords::written)));
            case MET ->
                noLongerGrowing(deadline)
                        .or(() -> rechecked(deadline))
                        .orElseGet(() -> dated(key, deadline.metOn().map(CountingWords::written)));
            case TOO_EARLY -> dated(key, deadline.metOn().map(CountingWords::written));
            case EXPIRED -> dated(key, deadline.due().map(LocalDate::toString));
            case NOT_APPLICABLE, NOT_STARTED, SUSPENDED, UNKNOWN -> words.get(key);
        };
    }

    /** The day of a correction is that of the re-check which found it, and may well lie behind the due date: it stands within the sentence. */
    private Optional<String> rechecked(Deadline deadline) {
        return deadline.metOn()
                .filter(_ -> deadline.limit().is(TimeLimit.Role.MEASURES))
                .map(on -> words.get("counting.state.CORRECTED_BY", written(on)));
    }

    /** The day is that of the re-check which found that nothing had been corrected. */
    private Optional<String> orderedAnew(Deadline deadline) {
        return deadline.metOn()
                .filter(_ -> deadline.findings().stream().anyMatch(each -> each.code() == FindingCode.ORDERED_ANEW))
                .map(on -> words.get("counting.state.ORDERED_ANEW", written(on)));
    }

    /** Nobody was in time with a late fine: it stopped to grow. */
    private Optional<String> noLongerGrowing(Deadline deadline) {
        return deadline.metOn()
                .filter(_ -> deadline.limit().is(TimeLimit.Role.LATE_FINE))
                .map(on -> words.get("counting.state.STOPPED", written(on)));
    }

    /** Whether it is the time after which an act is no longer punished: nobody is late in finding an act out, but the time had run out. */
    private static boolean isLimitation(Deadline deadline) {
        return deadline.limit().ends() == EventCode.VIOLATION_DISCOVERED;
    }

    /** The day is the one on which it was found out, not the last of the limit: it stands within the sentence. */
    private String prescribed(Deadline deadline) {
        return deadline.metOn()
                .map(on -> words.get("counting.state.PRESCRIBED_ON", written(on)))
                .orElseGet(() -> words.get("counting.state.PRESCRIBED"));
    }

    private String dated(String key, Optional<String> day) {
        return words.get("counting.state.dated", words.get(key), day.orElse("")).strip();
    }

    private static String written(When when) {
        return when.toString().replace('T', ' ');
    }

    private Optional<String> left(Deadline deadline) {
        return deadline.dueAt()
                .map(at -> until("counting.state.until", at))
                .or(() -> deadline.due()
                        .map(due -> words.get(
                                "counting.state.left", deadline.daysLeft().orElse(0))));
    }

    private Optional<String> over(Deadline deadline) {
        return deadline.dueAt()
                .map(at -> until("counting.state.since", at))
                .or(() -> deadline.due()
                        .map(due -> words.get(
                                "counting.state.over", -deadline.daysLeft().orElse(0))));
    }

    private String until(String key, LocalDateTime at) {
        return words.get(key, written(When.of(at)));
    }

    /** The count step by step in one line; blank where nothing was counted. */
    public String line(Deadline deadline) {
        return deadline.reckoning()
                .map(reckoning -> new CountedLine(words, book, days, deadline, reckoning).text())
                .orElse("");
    }

    /** The days of the count, the middle of a long one folded. */
    public List<CountedDayWords> days(Deadline deadline) {
        return deadline.reckoning().map(strip::of).orElse(List.of());
    }

    /** Why this day: what started it, how long it is, by which article, what made it longer, and what follows when it is missed. */
    public List<String> sentences(Deadline deadline, CaseFile file) {
        var said = new ArrayList<String>();
        said.add(beginning(deadline));
        var limit = deadline.limit();
        book.own()
                .of(Key.of(Kind.LIMIT, limit.id(), limit.validity()))
                .ifPresent(origin -> said.add(words.get("counting.why.own", origin.file())));
        deadline.reckoning().ifPresent(reckoning -> course(deadline, reckoning, said));
        if (deadline.limit().is(TimeLimit.Role.BEFORE_DECISION)) said.add(words.get("counting.why.waits"));
        lateFine(deadline, file).ifPresent(said::add);
        deadline.limit()
                .ifMissed()
                .ifPresent(missed -> said.add(words.get("counting.why.missed", missed.in(words.locale()))));
        return said;
    }

    /** The same as one paragraph. */
    public String paragraph(Deadline deadline, CaseFile file) {
        return String.join(words.get("counting.why.between"), sentences(deadline, file));
    }

    private String beginning(Deadline deadline) {
        var limit = deadline.limit();
        var event = capitalised(book.words().event(limit.trigger()).in(words.locale()));
        var citation = book.laws().words(deadline.citations(book.laws()), words.locale());
        if (deadline.reckoning().isPresent()) {
            var reckoning = deadline.reckoning().get();
            var start = days.full(reckoning.start());
            if (reckoning.before()) return words.get("counting.why.before", event, start, length(reckoning), citation);
            if (deadline.dueAt().isPresent() && deadline.trigger().isPresent())
                return words.get(
                        "counting.why.hours", event, written(deadline.trigger().get()), length(reckoning), citation);
            if (reckoning.unit() != LengthUnit.NONE) {
                boolean bySet = limit.kind() == TimeLimit.Kind.SET_IN_DOCUMENT;
                return words.get(
                        bySet ? "counting.why.afterPaper" : "counting.why.after",
                        event,
                        start,
                        length(reckoning),
                        citation);
            }
            return limit.fixedDay().isPresent()
                    ? words.get("counting.why.fixed", event, start, citation)
                    : words.get("counting.why.set", days.full(reckoning.unrolled()), citation);
        }
        var started = deadline.trigger()
                .map(when -> words.get("counting.why.began", event, written(when)))
                .orElseGet(() -> words.get("counting.why.noBeginning", event));
        return words.get("counting.why.without", started, lawSays(limit), citation);
    }

    /** What the law says of the length, where nothing was counted. */
    private String lawSays(TimeLimit limit) {
        if (limit.unit() == LengthUnit.NONE)
            return limit.fixedDay().isPresent()
                    ? words.get("counting.why.endOfMarch")
                    : words.get("counting.why.no." + limit.kind());
        var length = words.get("law.length." + limit.unit(), limit.length());
        return limit.before() ? words.get("law.length.before", length) : length;
    }

    private void course(Deadline deadline, Reckoning reckoning, List<String> said) {
        if (!reckoning.extension().isNothing())
            said.add(words.get("counting.why.extended", CountedLine.extension(words, reckoning)));
        if (!reckoning.excluded().isEmpty()) said.add(words.get("counting.why.excluded", excluded(reckoning)));
        if (deadline.state() == DeadlineState.SUSPENDED)
            said.add(words.get("counting.why.suspended", days.full(deadline.asOf())));
        if (!reckoning.unrolled().equals(reckoning.due()))
            said.add(words.get("counting.why.rolled", days.full(reckoning.unrolled()), days.full(reckoning.due())));
        else if (!deadline.limit().rolls()
                && !reckoning.before()
                && !book.holidays().day(reckoning.due()).isWorking()) said.add(words.get("counting.why.notRolled"));
        deadline.dueAt().ifPresent(at -> said.add(words.get("counting.why.minute", written(When.of(at)))));
        provisional(deadline).ifPresent(said::add);
    }

    /** Why the day may still move, and what to do: the years without a holiday notice; nothing where it stands. */
    public Optional<String> provisional(Deadline deadline) {
        return deadline.reckoning()
                .filter(Reckoning::provisional)
                .map(reckoning -> words.get("counting.why.provisional", years(reckoning)));
    }

    /** The last days of a year may belong to the notice of the next one. */
    private String years(Reckoning reckoning) {
        var counted = Stream.of(reckoning.start(), reckoning.unrolled(), reckoning.due())
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        var without = IntStream.rangeClosed(counted.getFirst(), counted.getLast() + 1)
                .filter(year -> !book.holidays().knows(year))
                .boxed()
                .toList();
        int last = counted.getLast();
        var touched = without.stream().filter(year -> year <= last).toList();
        return (touched.isEmpty() ? without : touched)
                .stream().map(Object::toString).collect(Collectors.joining(words.get("counting.why.and")));
    }

    private String excluded(Reckoning reckoning) {
        return reckoning.excluded().stream().map(this::span).collect(Collectors.joining(words.get("counting.why.and")));
    }

    private String span(Span span) {
        var kind = book.words().exclusion(span.kind()).in(words.locale());
        var from = span.from().plusDays(1).toString();
        return span.open()
                ? words.get("counting.why.openSpan", kind, from)
                : words.get("counting.why.span", kind, from, span.until().toString());
    }

    private String length(Reckoning reckoning) {
        return words.get("law.length." + reckoning.unit(), reckoning.length());
    }

    /** What the late fine has grown to, or why there is none, once the last day to pay has passed. */
    private Optional<String> lateFine(Deadline deadline, CaseFile file) {
        var limit = deadline.limit();
        boolean missed = deadline.state() == DeadlineState.OVERDUE || deadline.isForAPerson();
        boolean unpaid = limit.is(TimeLimit.Role.FINE_PAYMENT) && missed;
        if (!limit.is(TimeLimit.Role.LATE_FINE) && !unpaid) return Optional.empty();
        return deadline.part()
                .flatMap(file::find)
                .filter(FineDecision.class::isInstance)
                .map(decision -> LateFines.of(file, (FineDecision) decision, deadline.asOf(), clock))
                .filter(LateFineAnswer.Reckoned.class::isInstance)
                .map(LateFineAnswer.Reckoned.class::cast)
                .map(this::lateFine);
    }

    private String lateFine(LateFineAnswer.Reckoned late) {
        var amount = PenaltyWords.money(late.sum().amount());
        var grown = words.get("counting.why.lateFine", late.sum().days(), amount);
        var paused =
                late.pausedDays() == 0 ? grown : words.get("counting.why.lateFinePaused", grown, late.pausedDays());
        return late.ifDeferred()
                .map(other -> words.get(
                        "counting.why.lateFineDeferred",
                        paused,
                        days.full(other.lastDay()),
                        PenaltyWords.money(other.amount())))
                .orElse(paused);
    }

    /** What is odd, or worth knowing, about how it was reckoned. */
    public List<String> findings(Deadline deadline) {
        return deadline.findings().stream().map(this::of).distinct().toList();
    }

    /** One finding in words. */
    public String of(Finding finding) {
        if (finding.code() == FindingCode.EXTENSION_WRONG_APPROVER) return wrongApprover(finding);
        return words.get(
                "counting.finding." + finding.code(),
                finding.day().map(days::full).orElse(""));
    }

    private String wrongApprover(Finding finding) {
        var by =
                finding.by().map(role -> words.get("enum.ApprovalRole." + role)).orElse("");
        return finding.day()
                .map(day -> words.get("counting.approver", days.full(day), by))
                .orElseGet(() -> words.get("counting.approver.undated", by));
    }

    /** The facts that are not on file, each as the part and the field it stands in. */
    public List<String> missing(Deadline deadline) {
        return facts.of(deadline);
    }

    /** A fact that is not on file: the part and the field it stands in. */
    public String of(Missing fact) {
        return facts.of(fact);
    }

    /** The first day on which a penalty may be decided, why not earlier, and what the file would have to say. */
    public List<String> earliest(EarliestDecision.Answer answer, CaseFile file, LocalDate today) {
        return new EarliestDecisionWords(words, days, facts).of(answer, file, today);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
