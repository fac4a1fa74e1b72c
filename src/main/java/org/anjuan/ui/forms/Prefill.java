package org.anjuan.ui.forms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PaymentKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;
import org.jspecify.annotations.Nullable;

/** Fills a new form with what the file already says, so that nothing is typed twice. */
public final class Prefill {

    /** Days to pay (Administrative Penalty Law, art. 67) and working days for a defence (Penalty Measures, art. 44). */
    private static final String DAYS_TO_PAY = "15";

    private static final String DAYS_FOR_DEFENCE = "5";

    private final FormModel form;
    private final CaseFile file;
    private final LocalDateTime now;

    private Prefill(FormModel form, CaseFile file, LocalDateTime now) {
        this.form = form;
        this.file = file;
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * Fills the form of a new part.
     *
     * @param about the part it follows from, for instance the order re-checked
     */
    public static void fill(FormModel form, PartKind kind, CaseFile file, @Nullable UUID about, LocalDateTime now) {
        var prefill = new Prefill(form, file, now);
        prefill.references(about);
        prefill.people();
        if (file.head().origin() == Origin.LIVE) prefill.days(kind);
        prefill.rounds(kind);
        prefill.content(kind);
        prefill.results(kind);
        form.settle();
    }

    /** A person as the file names her: with the certificate valid on the day. */
    public static Official official(Person person, LocalDate day) {
        return new Official(
                person.name(),
                Fact.ofOptional(person.certificateOn(day).map(certificate -> certificate.number())),
                person.unit().isEmpty() ? Fact.unknown() : Fact.known(person.unit()),
                Fact.known(person.id()));
    }

    private void references(@Nullable UUID about) {
        var meant = Optional.ofNullable(about).flatMap(file::find);
        for (var field : form.root().fields()) {
            if (field.field().type() != ValueType.REF) continue;
            var target = field.field().target().orElseThrow();
            if (field.isList())
                file.parts().stream()
                        .filter(target::isInstance)
                        .forEach(part -> field.chosen().add(part.id()));
            else if (meant.isPresent() && target.isInstance(meant.get()))
                field.textProperty().set(meant.get().id().toString());
            else if (target == Party.class)
                only(Party.class)
                        .ifPresent(party -> field.textProperty().set(party.id().toString()));
            else if (target != Part.class)
                last(target)
                        .ifPresent(part -> field.textProperty().set(part.id().toString()));
        }
    }

    private <P extends Part> Optional<P> only(Class<P> type) {
        var all = file.all(type);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private Optional<Part> last(Class<?> type) {
        return file.parts().stream().filter(type::isInstance).reduce((_, later) -> later);
    }

    private void people() {
        for (var name : List.of("officers", "investigators", "servers", "collectedBy"))
            field(name).ifPresent(field -> {
                if (field.rows().isEmpty()) file.head().handlers().forEach(official -> add(field, official));
            });
    }

    private void days(PartKind kind) {
        for (var name : List.of(
                "issuedOn",
                "decidedOn",
                "checkedOn",
                "reportedOn",
                "on",
                "receivedOn",
                "paidOn",
                "submittedOn",
                "completedOn",
                "servedOn",
                "requestedOn",
                "discoveredOn",
                "publishedOn",
                "appliedOn",
                "raisedOn"))
            if (kind != PartKind.LEGAL_REVIEW || name.equals("on")) when(name, When.of(now.toLocalDate()));
        for (var name : List.of("startedAt", "collectedAt", "sampledAt", "implementedAt", "decidedAt"))
            if (kind != PartKind.HEARING) when(name, When.of(now));
    }

    private void when(String name, When when) {
        field(name)
                .filter(field -> field.field().type() == ValueType.WHEN)
                .ifPresent(field -> field.textProperty().set(Times.show(when)));
    }

    private void rounds(PartKind kind) {
        text("round", Integer.toString(file.all(kind).size() + 1));
        if (kind == PartKind.PENALTY_DECISION) text("paymentDays", DAYS_TO_PAY);
        if (kind == PartKind.PRIOR_NOTICE) {
            text("defenceDays", DAYS_FOR_DEFENCE);
            text("kind", NoticeKind.PENALTY.name());
        }
        if (kind == PartKind.PAYMENT) fine();
        file.first(Party.class).flatMap(party -> party.address().value()).ifPresent(address -> {
            if (kind == PartKind.INSPECTION || kind == PartKind.SERVICE) text("place", address);
        });
    }

    /** What of the last decision's fine is not paid yet. */
    private void fine() {
        var decision = file.last(PenaltyDecision.class);
        if (decision.isEmpty()) return;
        long left = decision.get().lines().stream()
                        .filter(line -> line.kind() == PenaltyKind.FINE)
                        .flatMap(line -> line.amount().value().stream())
                        .mapToLong(Money::fen)
                        .sum()
                - file.stream(Payment.class)
                        .filter(payment -> payment.kind() == PaymentKind.FINE)
                        .mapToLong(payment -> payment.amount().fen())
                        .sum();
        if (left <= 0) return;
        text("kind", PaymentKind.FINE.name());
        text("amount", Typed.show(new Money(left)));
    }

    private void content(PartKind kind) {
        var notice = file.last(PriorNotice.class);
        switch (kind) {
            case PENALTY_DECISION -> notice.ifPresent(this::fromNotice);
            case FILING -> show("suspected", laws(Violation::breached));
            default -> {}
        }
        switch (kind) {
            case CORRECTION_ORDER,
                    FILING,
                    PRIOR_NOTICE,
                    PENALTY_DECISION,
                    INVESTIGATION_REPORT,
                    SUMMARY_DECISION,
                    NO_PENALTY_DECISION,
                    PRODUCTION_RESTRICTION -> {
                facts().ifPresent(facts -> text("facts", facts));
                show("breached", laws(Violation::breached));
                if (kind == PartKind.PRIOR_NOTICE
                        || kind == PartKind.PENALTY_DECISION
                        || kind == PartKind.SUMMARY_DECISION) show("basis", laws(Violation::penaltyBasis));
            }
            default -> {}
        }
        if (kind != PartKind.FILING) return;
        text("filed", "true");
        file.first(Violation.class).ifPresent(act -> text("cause", act.description()));
    }

    private void fromNotice(PriorNotice notice) {
        notice.facts().value().ifPresent(facts -> text("facts", facts.text()));
        notice.evidence().value().ifPresent(evidence -> text("evidence", evidence.text()));
        notice.discretionReasons().value().ifPresent(reasons -> text("discretionReasons", reasons.text()));
        show("breached", notice.breached());
        show("basis", notice.basis());
        show("lines", notice.proposed());
    }

    private Optional<String> facts() {
        var facts = file.stream(Violation.class)
                .map(act -> act.facts().value().map(Prose::text).orElse(act.description()))
                .collect(Collectors.joining("\n"));
        return facts.isBlank() ? Optional.empty() : Optional.of(facts);
    }

    private List<LawCite> laws(Function<Violation, List<LawCite>> which) {
        return new ArrayList<>(file.stream(Violation.class)
                .flatMap(act -> which.apply(act).stream())
                .distinct()
                .toList());
    }

    /** A re-check answers for every measure of its order; what holds for the whole holds for each that was not answered yet. */
    private void results(PartKind kind) {
        if (kind != PartKind.RECHECK) return;
        var order = file.find(UUID.fromString(orNone(form.field("order").text())));
        if (order.isEmpty() || !(order.get() instanceof CorrectionOrder known)) return;
        var results = form.field("results");
        for (var measure : known.measures()) {
            var row = results.newRow();
            row.field("measure").textProperty().set(measure.id().toString());
            results.rows().add(row);
        }
        form.field("result")
                .textProperty()
                .subscribe(whole -> results.rows().stream()
                        .map(row -> row.field("result"))
                        .filter(each -> each.text().isEmpty())
                        .forEach(each -> each.textProperty().set(whole)));
    }

    private static String orNone(String id) {
        return id.isEmpty() ? new UUID(0, 0).toString() : id;
    }

    private Optional<FieldModel> field(String name) {
        return form.root().has(name) ? Optional.of(form.field(name)) : Optional.empty();
    }

    private void text(String name, String value) {
        field(name)
                .filter(field -> field.text().isEmpty())
                .ifPresent(field -> field.textProperty().set(value));
    }

    private void show(String name, List<?> values) {
        field(name)
                .filter(field -> field.rows().isEmpty())
                .ifPresent(field -> values.forEach(value -> add(field, value)));
    }

    private static void add(FieldModel field, Object value) {
        var row = field.newRow();
        row.show(value);
        field.rows().add(row);
    }
}
