package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferEvent;
import org.anjuan.domain.casefile.TransferKind;
import org.anjuan.domain.casefile.TransferStep;
import org.anjuan.domain.casefile.When;

/**
 * Periods that the papers of a file suggest and that were not recorded as not counting. Where such a period begins and ends is practice, not text: the
 * clock counts them only when somebody has recorded them.
 */
public final class ProposedExclusions {

    /**
     * A period that could be recorded.
     *
     * @param paper the part whose papers begin and end it
     */
    public record Proposal(ExclusionKind kind, Fact<When> from, Fact<When> until, UUID paper) {

        /** The period as a part of the file, to be looked at and recorded. */
        public ExcludedPeriod part(UUID id) {
            Fact<Ref<Part>> start = Fact.known(new Ref<>(paper));
            return new ExcludedPeriod(
                    id,
                    kind,
                    Fact.unknown(),
                    from,
                    until,
                    Fact.unknown(),
                    Fact.unknown(),
                    Fact.unknown(),
                    start,
                    until.isKnown() ? start : Fact.unknown(),
                    Fact.unknown(),
                    List.of(),
                    List.of());
        }
    }

    private final CaseFile file;
    private final List<Proposal> found = new ArrayList<>();
    private final Optional<LocalDate> filed;
    private final Optional<LocalDate> decided;

    private ProposedExclusions(CaseFile file) {
        this.file = file;
        this.filed = file.stream(Filing.class)
                .filter(filing -> !filing.filed().is(false))
                .flatMap(filing -> filing.decidedOn().value().stream())
                .map(When::earliest)
                .min(Comparator.naturalOrder());
        this.decided = file.stream(PenaltyDecision.class)
                .flatMap(decision -> decision.decidedOn().value().stream())
                .map(When::latest)
                .max(Comparator.naturalOrder());
    }

    /** The periods that lie between filing and decision, or during a sealing, and are not recorded yet. */
    public static List<Proposal> of(CaseFile file, LegalClock clock) {
        var reading = new ProposedExclusions(file);
        for (var hearing : file.all(Hearing.class)) {
            var over = hearing.endedAt().orElse(hearing.startedAt());
            reading.duringTheCase(ExclusionKind.HEARING, hearing.requestedOn(), over, hearing);
        }
        for (var report : file.all(TestReport.class)) {
            reading.duringTheCase(ExclusionKind.MONITORING, report.commissionedOn(), report.receivedOn(), report);
            if (reading.isDuringASeizure(report)) {
                reading.add(ExclusionKind.TESTING, report.commissionedOn(), report.receivedOn(), report);
            }
        }
        for (var service : file.all(Service.class)) {
            boolean announced = service.method() == ServiceMethod.ANNOUNCEMENT;
            boolean notice = file.find(service.about(), PriorNotice.class).isPresent();
            if (announced || notice) {
                reading.duringTheCase(
                        announced ? ExclusionKind.ANNOUNCEMENT : ExclusionKind.SERVICE,
                        service.sentOn(),
                        clock.servedOn(service),
                        service);
            }
        }
        for (var transfer : file.all(Transfer.class)) {
            if (transfer.kind() == TransferKind.CRIME) {
                reading.duringTheCase(ExclusionKind.CRIME_TRANSFER, transfer.sentAt(), back(transfer), transfer);
            }
        }
        return List.copyOf(reading.found);
    }

    /** When the matter came back: refused, returned, or ended there. */
    private static Fact<When> back(Transfer transfer) {
        return transfer.course().stream()
                .filter(step ->
                        step.event() == TransferEvent.REFUSAL_RECEIVED || step.event() == TransferEvent.RETURNED)
                .map(TransferStep::at)
                .filter(Fact::isKnown)
                .findFirst()
                .orElse(transfer.outcomeOn());
    }

    private boolean isDuringASeizure(TestReport report) {
        var from = report.commissionedOn().value().map(When::latest);
        return from.isPresent()
                && file.stream(Seizure.class)
                        .anyMatch(seizure -> seizure.executedOn()
                                        .matches(on -> !on.earliest().isAfter(from.get()))
                                && !seizure.releasedOn()
                                        .matches(on -> on.latest().isBefore(from.get())));
    }

    private void duringTheCase(ExclusionKind kind, Fact<When> from, Fact<When> until, Part paper) {
        var first = from.value().map(When::latest);
        var last = until.value().map(When::earliest);
        boolean begunLater = first.isPresent()
                && decided.filter(day -> !first.get().isBefore(day)).isPresent();
        boolean overBefore = last.isPresent()
                && filed.filter(day -> !last.get().isAfter(day)).isPresent();
        if (filed.isPresent() && !begunLater && !overBefore) {
            add(kind, from, until, paper);
        }
    }

    private void add(ExclusionKind kind, Fact<When> from, Fact<When> until, Part paper) {
        var first = from.value().map(When::latest);
        var last = until.value().map(When::earliest);
        boolean empty =
                first.isEmpty() || last.filter(end -> !end.isAfter(first.get())).isPresent();
        if (!empty && !isRecorded(kind, first.get(), last, paper)) {
            found.add(new Proposal(kind, from, until, paper.id()));
        }
    }

    private boolean isRecorded(ExclusionKind kind, LocalDate from, Optional<LocalDate> until, Part paper) {
        return file.stream(ExcludedPeriod.class)
                .filter(period -> period.kind() == kind)
                .anyMatch(period ->
                        period.startPart().matches(ref -> ref.id().equals(paper.id())) || touches(period, from, until));
    }

    private static boolean touches(ExcludedPeriod period, LocalDate from, Optional<LocalDate> until) {
        var first = period.from().value().map(When::earliest);
        var last = period.until().value().map(When::latest);
        return first.isPresent()
                && until.map(end -> first.get().isBefore(end)).orElse(true)
                && last.map(end -> end.isAfter(from)).orElse(true);
    }
}
