package org.anjuan.ui.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.HolidaySchedule;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.law.Provision.Basis;
import org.anjuan.domain.law.Reading;
import org.anjuan.domain.law.Threshold;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.review.Item;
import org.anjuan.domain.review.Section;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.reference.Entry.Block;
import org.jspecify.annotations.Nullable;

/** Turns the reference data into lines of lists, in the language of the screen. */
final class Lists {

    private final Texts texts;
    private final LawBook book;
    private final List<Standard> standards;
    private final LawText law;

    Lists(Texts texts, LawBook book, List<Standard> standards) {
        this.texts = texts;
        this.book = book;
        this.standards = standards;
        this.law = new LawText(texts, book);
    }

    /** The lines of a subject; with a day, what holds on it. All violations stay in their order, whatever the day. */
    List<Entry> of(Subject subject, @Nullable LocalDate day) {
        return switch (subject) {
            case OFFENCES ->
                book.offences().all().stream()
                        .map(offence -> offence(offence, day))
                        .toList();
            case LIMITS ->
                book.limits().all().stream()
                        .filter(limit -> day == null || limit.validity().holdsOn(day))
                        .map(this::limit)
                        .toList();
            case HOLIDAYS ->
                book.holidays().schedules().reversed().stream()
                        .flatMap(this::holidays)
                        .toList();
            case AMOUNTS ->
                book.thresholds().stream()
                        .filter(threshold -> day == null || threshold.validity().holdsOn(day))
                        .map(this::amount)
                        .toList();
            case STANDARDS -> standards.stream().flatMap(this::items).toList();
        };
    }

    private Entry offence(Offence offence, @Nullable LocalDate day) {
        var blocks = new ArrayList<Block>();
        var provisions = day == null ? offence.provisions() : offence.provisionsOn(day, book.laws());
        provisions.stream()
                .sorted(Comparator.comparing(Provision::basis))
                .map(this::provision)
                .forEach(blocks::add);
        if (provisions.isEmpty() && day != null)
            blocks.add(block("reference.detail.note", texts.get("reference.day.none", day.toString())));
        blocks.add(block(
                "reference.detail.dailyFine", law.of(book.offences().words().dailyFine(offence.dailyFine()))));
        (day == null ? offence.detention() : offence.detentionOn(day, book.laws()))
                .ifPresent(detention -> blocks.add(block(
                        "reference.detail.detention",
                        texts.get(
                                "reference.detail.detentionLine",
                                detention.article(),
                                law.of(detention.days()),
                                law.of(detention.when())))));
        offence.crime()
                .ifPresent(crime -> blocks.add(block(
                        "reference.detail.crime",
                        law.of(crime.what()),
                        book.laws().words(List.of(crime.citation()), texts.locale()))));
        offence.note().ifPresent(note -> blocks.add(block("reference.detail.note", law.of(note))));
        blocks.add(new Block(
                texts.get("reference.detail.readings"),
                law.readings(provisions.stream().map(Provision::law).toList())));
        if (provisions.isEmpty())
            return entry(
                    offence.name(),
                    offence.domain(),
                    book.offences().words().domain(offence.domain()),
                    "",
                    "",
                    "",
                    Verified.UNVERIFIED,
                    blocks,
                    offence.id());
        var current = main(provisions, day);
        return entry(
                offence.name(),
                offence.domain(),
                book.offences().words().domain(offence.domain()),
                current.fines().isEmpty() ? "" : law.range(current.fines().getFirst()),
                law.shortPenalty(current),
                validity(current),
                verified(current),
                blocks,
                offence.id());
    }

    /** What punishes the act: the Code, on earlier days the law before it, or the regulation where they leave it to one. */
    private static Provision main(List<Provision> provisions, @Nullable LocalDate day) {
        var laws = provisions.stream()
                .filter(provision ->
                        provision.basis() == Basis.CODE || provision.basis() == Basis.FORMER && day != null)
                .filter(provision -> provision.penalty().isPresent())
                .toList();
        return laws.stream()
                .filter(provision -> !provision.fines().isEmpty())
                .findFirst()
                .or(() -> laws.stream().findFirst())
                .or(() -> provisions.stream()
                        .filter(provision -> provision.basis() == Basis.REGULATION)
                        .findFirst())
                .orElseGet(provisions::getFirst);
    }

    private String validity(Provision provision) {
        return book.laws()
                .find(provision.law())
                .map(Law::validity)
                .map(law::validity)
                .orElse("");
    }

    private Verified verified(Provision provision) {
        return book.laws()
                        .find(provision.law())
                        .map(Law::read)
                        .filter(read -> read == Reading.TEXT)
                        .isPresent()
                ? Verified.TEXT
                : Verified.UNVERIFIED;
    }

    private Block provision(Provision provision) {
        var lines = law.provision(provision);
        provision
                .handledBy()
                .ifPresent(code -> lines.add(texts.get(
                        "reference.detail.handledBy",
                        law.of(book.offences().words().handledBy(code)))));
        provision.note().ifPresent(note -> lines.add(law.of(note)));
        return new Block(texts.get("reference.basis." + provision.basis(), validity(provision)), lines);
    }

    private Entry limit(TimeLimit limit) {
        var blocks = new ArrayList<Block>();
        var words = book.words();
        blocks.add(block("reference.detail.basis", book.laws().words(limit.citations(), texts.locale())));
        blocks.add(block("reference.detail.validity", law.validity(limit.validity())));
        blocks.add(block("reference.detail.holder", law.of(words.holder(limit.holder()))));
        blocks.add(block("reference.detail.kind", texts.get("law.kind." + limit.kind())));
        blocks.add(block("reference.detail.starts", law.of(words.event(limit.trigger()))));
        blocks.add(block("reference.detail.ends", law.of(words.event(limit.ends()))));
        blocks.add(block("reference.detail.rolls", texts.get(limit.rolls() ? "law.rolls.yes" : "law.rolls.no")));
        if (!limit.excludes().isEmpty()) {
            blocks.add(new Block(
                    texts.get("reference.detail.excludes"),
                    limit.excludes().stream()
                            .sorted()
                            .map(words::exclusion)
                            .map(law::of)
                            .toList()));
        }
        if (!limit.extensions().isEmpty()) {
            blocks.add(new Block(
                    texts.get("reference.detail.extensions"),
                    limit.extensions().stream().map(this::lengthening).toList()));
        }
        limit.ifMissed().ifPresent(missed -> blocks.add(block("reference.detail.ifMissed", law.of(missed))));
        limit.note().ifPresent(note -> blocks.add(block("reference.detail.note", law.of(note))));
        blocks.add(new Block(
                texts.get("reference.detail.readings"),
                law.readings(limit.citations().stream()
                        .map(citation -> citation.law())
                        .toList())));
        return entry(
                limit.name(),
                limit.group(),
                words.group(limit.group()),
                law.length(limit),
                book.laws().words(limit.citations(), texts.locale()),
                law.validity(limit.validity()),
                limit.verified(),
                blocks,
                limit.id());
    }

    private String lengthening(TimeLimit.Lengthening extension) {
        var length = extension.length() == 0
                ? texts.get("law.length.none.SET_IN_DOCUMENT")
                : texts.get("law.length." + extension.unit(), extension.length());
        return texts.get(
                "reference.detail.extension",
                length,
                law.of(extension.approver()),
                extension.when().map(law::of).orElse(""));
    }

    private Stream<Entry> holidays(HolidaySchedule schedule) {
        var off = schedule.daysOff().stream().map(days -> day(schedule, days.name(), days.from(), days.to(), true));
        var work = schedule.workingWeekends().stream()
                .map(day -> day(schedule, day.forHoliday(), day.date(), day.date(), false));
        return Stream.concat(off, work);
    }

    private Entry day(HolidaySchedule schedule, Bilingual name, LocalDate from, LocalDate to, boolean off) {
        var days = from.equals(to)
                ? from.toString()
                : texts.get(
                        "reference.holiday.days",
                        from.toString(),
                        to.toString(),
                        to.toEpochDay() - from.toEpochDay() + 1);
        var shown = texts.get(off ? "reference.holiday.off" : "reference.holiday.work", law.of(name));
        var blocks = List.of(
                block("reference.detail.days", days),
                block(
                        "reference.detail.counts",
                        texts.get(off ? "reference.holiday.offCounts" : "reference.holiday.workCounts")),
                block("reference.detail.notice", law.of(schedule.notice())));
        var year = Integer.toString(schedule.year());
        return new Entry(
                shown,
                year,
                year,
                shortDays(from, to),
                noticeNumber(schedule.notice()),
                year,
                Verified.TEXT,
                law.other(name),
                blocks,
                searchable(
                        name,
                        year,
                        from.toString(),
                        to.toString(),
                        schedule.notice().zh()));
    }

    /** Month and day are enough in a column beside the year. */
    private String shortDays(LocalDate from, LocalDate to) {
        var first = from.toString().substring(5);
        return from.equals(to)
                ? first
                : texts.get("reference.holiday.short", first, to.toString().substring(5));
    }

    private static String noticeNumber(Bilingual notice) {
        int space = notice.zh().indexOf(' ');
        return space < 0 ? notice.zh() : notice.zh().substring(0, space);
    }

    private Entry amount(Threshold threshold) {
        var figure = figure(threshold);
        var blocks = new ArrayList<Block>();
        switch (threshold) {
            case Threshold.Amounts _ -> blocks.add(block("reference.detail.amount", figure));
            case Threshold.Cases cases -> {
                blocks.add(new Block(
                        texts.get("reference.detail.cases"),
                        cases.cases().stream()
                                .map(named -> law.of(named.name()))
                                .toList()));
                cases.note().ifPresent(note -> blocks.add(block("reference.detail.note", law.of(note))));
            }
        }
        blocks.add(block("reference.detail.basis", book.laws().words(threshold.citations(), texts.locale())));
        blocks.add(block("reference.detail.validity", law.validity(threshold.validity())));
        if (threshold.local()) {
            blocks.add(block("reference.detail.note", texts.get("reference.amount.local")));
        }
        blocks.add(new Block(
                texts.get("reference.detail.readings"),
                law.readings(threshold.citations().stream()
                        .map(citation -> citation.law())
                        .toList())));
        var group = new Bilingual(texts.get("reference.amount.group"), texts.get("reference.amount.group"));
        return entry(
                threshold.name(),
                "",
                group,
                figure,
                book.laws().words(threshold.citations(), texts.locale()),
                law.validity(threshold.validity()),
                threshold.verified(),
                blocks,
                threshold.id());
    }

    private String figure(Threshold threshold) {
        return switch (threshold) {
            case Threshold.Amounts amounts
            when amounts.citizen().equals(amounts.organisation()) ->
                texts.get("reference.amount." + amounts.bound(), law.money(amounts.organisation()));
            case Threshold.Amounts amounts ->
                texts.get(
                        "reference.amount.both." + amounts.bound(),
                        law.money(amounts.citizen()),
                        law.money(amounts.organisation()));
            case Threshold.Cases cases ->
                texts.get("reference.amount.cases", cases.cases().size());
        };
    }

    private Stream<Entry> items(Standard standard) {
        return standard.sections().stream()
                .flatMap(section -> standard.itemsOf(section).stream().map(item -> item(standard, section, item)));
    }

    private Entry item(Standard standard, Section section, Item item) {
        var blocks = new ArrayList<Block>();
        blocks.add(block("reference.detail.check", law.of(item.check())));
        blocks.add(new Block(
                texts.get("reference.detail.deductions"),
                item.deductions().stream()
                        .map(rule -> texts.get(
                                rule.each() ? "reference.detail.deductionEach" : "reference.detail.deduction",
                                rule.points().toPlainString(),
                                law.of(rule.text())))
                        .toList()));
        item.remark().ifPresent(remark -> blocks.add(block("reference.detail.note", law.of(remark))));
        if (!item.basis().isEmpty()) {
            blocks.add(new Block(
                    texts.get("reference.detail.basis"),
                    item.basis().stream().map(law::of).toList()));
        }
        blocks.add(block(
                "reference.detail.validity",
                law.validity(new Validity(Optional.of(standard.from()), Optional.empty()))));
        blocks.add(block("reference.detail.standard", law.of(standard.title()), law.of(standard.nature())));
        var validity = new Validity(Optional.of(standard.from()), Optional.empty());
        var entry = entry(
                item.title(),
                standard.id() + "/" + section.id(),
                section.title(),
                texts.get("reference.points", item.points().toPlainString()),
                item.basis().stream().map(law::of).collect(Collectors.joining(texts.get("reference.and"))),
                law.validity(validity),
                Verified.LOCAL,
                blocks,
                item.id());
        return new Entry(
                texts.get("reference.item.name", item.id(), entry.name()),
                entry.group(),
                entry.groupName(),
                entry.figure(),
                entry.basis(),
                entry.validity(),
                entry.verified(),
                entry.otherName(),
                entry.blocks(),
                entry.searchable());
    }

    private Entry entry(
            Bilingual name,
            String group,
            Bilingual groupName,
            String figure,
            String basis,
            String validity,
            Verified verified,
            List<Block> blocks,
            String id) {
        return new Entry(
                law.of(name),
                group,
                law.of(groupName),
                figure,
                basis,
                validity,
                verified,
                law.other(name),
                List.copyOf(blocks),
                searchable(name, id, groupName.zh(), groupName.en(), basis));
    }

    private static String searchable(Bilingual name, String... more) {
        return Stream.concat(Stream.of(name.zh(), name.en()), Stream.of(more))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    private Block block(String key, String... lines) {
        return new Block(
                texts.get(key), Stream.of(lines).filter(line -> !line.isBlank()).toList());
    }
}
