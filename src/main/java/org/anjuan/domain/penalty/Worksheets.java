package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.AdjustmentKind;
import org.anjuan.domain.casefile.BaseAmount;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.LawChoice;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.Worksheet;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.Threshold;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/** Works a worksheet out anew and holds what it says against that, against the law, and against the amounts at which the procedure changes. */
public final class Worksheets {

    private final Worksheet sheet;
    private final CaseFile file;
    private final LawBook book;
    private final LocalDate day;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A worksheet worked out.
     *
     * @param calculation empty where the benchmark is not known
     */
    public record Judged(Optional<Calculation> calculation, List<Problem> problems) {

        public Judged {
            problems = List.copyOf(problems);
        }
    }

    private Worksheets(Worksheet sheet, CaseFile file, LawBook book, LocalDate day) {
        this.sheet = sheet;
        this.file = file;
        this.book = book;
        this.day = sheet.on().value().map(When::latest).orElse(day);
    }

    /**
     * Works it out.
     *
     * @param day the day of use, where the worksheet does not say its own
     */
    public static Judged of(Worksheet sheet, CaseFile file, LawBook book, LocalDate day) {
        return new Worksheets(sheet, file, book, day).judged();
    }

    private Judged judged() {
        var benchmark = book.benchmarks().find(sheet.benchmark());
        if (benchmark.isEmpty()) {
            problems.add(Problem.error("benchmark", "penalty.problem.benchmarkUnknown", sheet.benchmark()));
            return new Judged(Optional.empty(), problems);
        }
        fit(benchmark.get());
        var calculation =
                frame().map(frame -> Discretion.of(benchmark.get(), frame, sheet.choices(), sheet.adjustments()));
        calculation.ifPresent(worked -> {
            problems.addAll(worked.problems());
            figures(worked);
            worked.result().or(() -> sheet.proposed().value()).ifPresent(_ -> crossings(worked));
        });
        return new Judged(calculation, problems);
    }

    private void fit(Benchmark benchmark) {
        var source = benchmark.source();
        if (sheet.version().matches(version -> !version.equals(source.version())))
            problems.add(Problem.warning("version", "penalty.problem.otherVersion", source.version()));
        if (!source.validity().holdsOn(day))
            problems.add(Problem.warning("benchmark", "penalty.problem.benchmarkNotValid", day));
        if (!source.offences().isEmpty()
                && violation()
                        .flatMap(act -> act.catalogueId().value())
                        .filter(id -> !source.offences().contains(id))
                        .isPresent()) problems.add(Problem.warning("benchmark", "penalty.problem.otherOffence"));
        BenchmarkFit.of(benchmark, lawApplied(), actDay(), book.laws()).ifPresent(problems::add);
    }

    private Optional<Violation> violation() {
        return file.find(sheet.violation(), Violation.class);
    }

    /** The law that judges the act, as the worksheet or the violation says. */
    private Optional<String> lawApplied() {
        return sheet.lawId()
                .value()
                .or(() -> violation().flatMap(act -> act.law().value()).map(LawChoice::lawId));
    }

    private Optional<LocalDate> actDay() {
        return violation()
                .flatMap(act -> Stream.of(act.until(), act.from(), act.discoveredOn())
                        .flatMap(when -> when.value().stream())
                        .findFirst())
                .map(When::latest);
    }

    private Optional<Frame> frame() {
        var least = sheet.least().value();
        var most = sheet.most().value();
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            problems.add(Problem.error("least", "penalty.problem.rangeReversed"));
            return Optional.empty();
        }
        return Optional.of(new Frame(
                least,
                most,
                sheet.base().value().map(BaseAmount::amount),
                threshold("summary-fine").map(ceiling -> isCitizen() ? ceiling.citizen() : ceiling.organisation())));
    }

    private void figures(Calculation worked) {
        sheet.result().value().ifPresent(stored -> {
            if (worked.result().isPresent() && !worked.agreesWith(stored))
                problems.add(Problem.warning(
                        "result",
                        "penalty.problem.resultDiffers",
                        worked.result().get()));
        });
        sheet.proposed().value().ifPresent(proposed -> proposed(proposed, worked));
    }

    private void proposed(Money proposed, Calculation worked) {
        if ((worked.result().isPresent() || worked.choice().isPresent())
                && !worked.agreesWith(proposed)
                && !sheet.reason().isKnown()) problems.add(Problem.error("reason", "penalty.problem.reasonMissing"));
        var range = worked.frame();
        if (range.most().filter(most -> proposed.compareTo(most) > 0).isPresent())
            problems.add(Problem.error(
                    "proposed", "penalty.problem.aboveMaximum", range.most().get()));
        if (range.least().filter(least -> proposed.compareTo(least) < 0).isPresent()
                && sheet.adjustments().stream().noneMatch(move -> move.kind() == AdjustmentKind.MITIGATED))
            problems.add(Problem.error(
                    "proposed", "penalty.problem.belowMinimum", range.least().get()));
    }

    /** The amounts from which a hearing is offered and the heads discuss. */
    private void crossings(Calculation worked) {
        var amount = sheet.proposed().value().or(worked::result).orElseThrow();
        threshold("hearing-amount")
                .filter(hearing -> hearing.isReachedBy(amount, isCitizen()))
                .ifPresent(hearing ->
                        problems.add(Problem.warning("proposed", "penalty.problem.hearing", amountOf(hearing))));
        threshold("collective-amount")
                .filter(collective -> collective.isReachedBy(amount, isCitizen()))
                .ifPresent(collective ->
                        problems.add(Problem.warning("proposed", "penalty.problem.discussion", amountOf(collective))));
    }

    private Money amountOf(Threshold.Amounts threshold) {
        return isCitizen() ? threshold.citizen() : threshold.organisation();
    }

    private Optional<Threshold.Amounts> threshold(String id) {
        return book.threshold(id, day);
    }

    private boolean isCitizen() {
        return violation().stream()
                .flatMap(act -> act.parties().stream())
                .flatMap(ref -> file.find(ref.id()).stream())
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .findFirst()
                .or(() -> file.first(Party.class))
                .filter(party -> party.kind() == PartyKind.NATURAL_PERSON)
                .isPresent();
    }
}
