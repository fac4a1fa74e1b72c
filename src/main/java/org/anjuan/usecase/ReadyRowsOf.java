package org.anjuan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Signature;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.InspectionRow;
import org.anjuan.usecase.port.OrderRow;
import org.anjuan.usecase.port.ReadyRows;
import org.jspecify.annotations.Nullable;

/** Makes the rows that lists show of a file. Every use case that writes a file has them made here. */
public final class ReadyRowsOf {

    private static final String JOINT = "、";

    private final DueDates dueDates;
    private final Clock clock;

    public ReadyRowsOf(DueDates dueDates, Clock clock) {
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** The rows of the file as seen today. */
    public ReadyRows file(CaseFile file) {
        var today = OfficeTime.today(clock);
        var stage = dueDates.stage(file, today);
        var found = stage.isEnd() ? dueDates.afterTheEnd(file, today) : dueDates.in(file, today);
        var due = found.dates();
        var next = due.stream()
                .filter(date -> date.due() != null)
                .min(Comparator.comparing((DueDates.DueDate date) -> Objects.requireNonNull(date.due()))
                        .thenComparing(date -> Objects.requireNonNullElse(date.dueAt(), LocalDateTime.MAX)));
        var head = file.head();
        var row = new CaseRow(
                file.id(),
                head.number().value().map(DocumentNumber::text).orElse(""),
                head.title(),
                parties(file, Party::name),
                join(file.stream(Party.class).map(ReadyRowsOf::code)),
                parties(file, party -> party.address().value().orElse("")),
                head.procedure(),
                head.origin(),
                stage,
                !stage.isEnd(),
                head.unit().value().orElse(""),
                names(head.handlers()),
                openedOn(file).orElse(null),
                file.last(Closing.class).flatMap(closing -> day(closing.on())).orElse(null),
                next.map(DueDates.DueDate::due).orElse(null),
                next.map(DueDates.DueDate::dueAt).orElse(null),
                next.map(DueDates.DueDate::limitId).orElse(null),
                null,
                head.restricted().is(true),
                clock.instant());
        return new ReadyRows(
                row,
                numbers(file),
                due.stream().map(date -> due(row, date)).toList(),
                file.stream(CorrectionOrder.class)
                        .map(order -> order(file, row, order))
                        .toList(),
                file.stream(Inspection.class)
                        .map(inspection -> inspection(file, row, inspection))
                        .toList(),
                found.staleOn().orElse(null));
    }

    private static Optional<LocalDate> openedOn(CaseFile file) {
        return day(file.head().openedOn())
                .or(() -> file.first(Filing.class).flatMap(filing -> day(filing.decidedOn())))
                .or(() -> file.first(Inspection.class).flatMap(inspection -> day(inspection.startedAt())))
                .or(() -> file.first(Lead.class).flatMap(lead -> day(lead.receivedOn())));
    }

    private static DueRow due(CaseRow row, DueDates.DueDate due) {
        return new DueRow(
                row.id(),
                due.limitId(),
                due.partId(),
                due.due(),
                due.dueAt(),
                due.provisional(),
                due.lapses(),
                due.versionFrom(),
                due.lawOf(),
                due.forAPerson(),
                due.what(),
                row.number(),
                row.title(),
                row.party(),
                row.unit(),
                row.handlers());
    }

    private static OrderRow order(CaseFile file, CaseRow row, CorrectionOrder order) {
        return new OrderRow(
                file.id(),
                order.id(),
                order.number().value().map(DocumentNumber::text).orElse(""),
                party(file, order.party(), row),
                row.title(),
                order.measures().stream().map(Measure::what).collect(Collectors.joining("；")),
                day(order.issuedOn()).orElse(null),
                OrderState.dueOn(file, order).orElse(null),
                OrderState.of(file, order),
                row.unit(),
                row.handlers());
    }

    private static InspectionRow inspection(CaseFile file, CaseRow row, Inspection inspection) {
        return new InspectionRow(
                file.id(),
                inspection.id(),
                day(inspection.startedAt()).orElse(null),
                inspection.method(),
                party(file, inspection.party(), row),
                inspection.place().value().orElse(""),
                names(inspection.officers()),
                orNull(inspection.problemFound()),
                inspection.signature().is(Signature.SIGNED),
                row.number(),
                row.unit());
    }

    private static @Nullable Boolean orNull(Fact<Boolean> fact) {
        return fact.value().orElse(null);
    }

    private static String party(CaseFile file, Fact<Ref<Party>> ref, CaseRow row) {
        return file.find(ref, Party.class).map(Party::name).orElse(row.party());
    }

    private static String parties(CaseFile file, Function<Party, String> part) {
        return join(file.stream(Party.class).map(part));
    }

    /** The code that offices know a party by; the number of a person's identity card stays out of lists. */
    private static String code(Party party) {
        return party.creditCode().orElse(party.registrationNumber()).value().orElse("");
    }

    private static String names(Collection<Official> officials) {
        return join(officials.stream().map(Official::name));
    }

    private static String join(Stream<String> pieces) {
        return pieces.map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .distinct()
                .collect(Collectors.joining(JOINT));
    }

    private static Optional<LocalDate> day(Fact<When> fact) {
        return fact.value().map(When::earliest);
    }

    /** The numbers of all papers on file. */
    static List<String> numbers(CaseFile file) {
        var numbers = new LinkedHashSet<String>();
        for (var part : file.parts()) {
            var shape = Shape.of(part.getClass());
            for (var field : shape.fields())
                if (field.type() == Shape.ValueType.NUMBER
                        && shape.get(part, field) instanceof Fact.Known<?>(DocumentNumber number))
                    numbers.add(number.text());
        }
        return List.copyOf(numbers);
    }
}
