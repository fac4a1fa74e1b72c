package org.anjuan.ui.reference;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.ui.common.Texts;
import org.anjuan.usecase.port.OfficeRules.RuleFile;
import org.jspecify.annotations.Nullable;

/** Turns the reference data into lines of lists, in the language of the screen. */
final class Lists {

    private final Shelf shelf;
    private final List<RuleFile> files;
    private final OffenceEntries offences;
    private final LimitEntries limits;
    private final HolidayEntries holidays;
    private final AmountEntries amounts;
    private final ProcedureEntries procedure;
    private final LawEntries laws;
    private final StandardEntries standards;
    private final OwnFileEntries own;

    /** @param files the office's own files, read from the case base some time after the list was opened */
    Lists(Texts texts, Shelf shelf, List<RuleFile> files, ZoneId zone) {
        var book = shelf.law();
        this.shelf = shelf;
        this.files = files;
        this.offences = new OffenceEntries(texts, book);
        this.limits = new LimitEntries(texts, book);
        this.holidays = new HolidayEntries(texts, book);
        this.amounts = new AmountEntries(texts, book);
        this.procedure = new ProcedureEntries(texts, book, shelf.procedure(), shelf.paper());
        this.laws = new LawEntries(texts, book, shelf.procedure());
        this.standards = new StandardEntries(texts, book);
        this.own = new OwnFileEntries(texts, zone, shelf.setAside());
    }

    /** The lines of a subject; with a day, what holds on it. All violations stay in their order, whatever the day. */
    List<Entry> of(Subject subject, @Nullable LocalDate day) {
        var book = shelf.law();
        return switch (subject) {
            case OFFENCES ->
                book.offences().all().stream()
                        .map(offence -> offences.offence(offence, day))
                        .toList();
            case LIMITS ->
                book.limits().all().stream()
                        .filter(limit -> day == null || limit.validity().holdsOn(day))
                        .map(limits::limit)
                        .toList();
            case EXCLUSIONS ->
                book.words().exclusions().entrySet().stream()
                        .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                        .map(period -> limits.exclusion(period.getKey(), period.getValue()))
                        .toList();
            case HOLIDAYS ->
                book.holidays().schedules().reversed().stream()
                        .flatMap(holidays::holidays)
                        .toList();
            case AMOUNTS ->
                book.thresholds().stream()
                        .filter(threshold -> day == null || threshold.validity().holdsOn(day))
                        .map(amounts::amount)
                        .toList();
            case BENCHMARKS ->
                book.benchmarks().all().stream()
                        .filter(benchmark ->
                                day == null || benchmark.source().validity().holdsOn(day))
                        .map(amounts::benchmark)
                        .toList();
            case PROCEDURE -> procedure.all().toList();
            case LAWS ->
                Stream.concat(
                                book.laws().all().stream()
                                        .filter(law ->
                                                day == null || law.validity().holdsOn(day))
                                        .map(laws::law),
                                shelf.standards().stream()
                                        .filter(standard ->
                                                day == null || !standard.from().isAfter(day))
                                        .map(laws::standard))
                        .toList();
            case STANDARDS ->
                shelf.standards().stream().flatMap(standards::items).toList();
            case OWN -> files.stream().map(own::entry).toList();
        };
    }
}
