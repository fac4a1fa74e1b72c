package org.anjuan.usecase;

import static org.anjuan.domain.casefile.PartKind.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.clock.EventCode;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.usecase.DueSteps.Act;
import org.anjuan.usecase.port.DueRow;

/** Which part of a file records the event that meets a limit, and which step of the procedure that is. */
final class StepsToEvents {

    /** Where more than one kind of part records an event, the one that usually does. */
    private static final Map<EventCode, Missing> USUAL = new EnumMap<>(Map.of(
            EventCode.FILING_DECIDED, new Missing(FILING, "decidedOn"),
            EventCode.DECISION_MADE, new Missing(PENALTY_DECISION, "decidedOn"),
            EventCode.DEFENCE_CLOSED, new Missing(DEFENCE, "submittedOn"),
            EventCode.HEARING_REQUESTED, new Missing(HEARING, "requestedOn"),
            EventCode.CORRECTED, new Missing(RECHECK, "checkedOn"),
            EventCode.CRIME_TRANSFER_DECIDED, new Missing(TRANSFER, "decidedAt")));

    private static final Map<EventCode, StepCode> STEPS = new EnumMap<>(Map.of(
            EventCode.FILING_DECIDED, StepCode.FILE,
            EventCode.DECISION_MADE, StepCode.DECIDE,
            EventCode.DECISION_SERVED, StepCode.SERVE,
            EventCode.COURT_APPLIED, StepCode.APPLY_TO_COURT,
            EventCode.CORRECTED, StepCode.RECHECK,
            EventCode.RECHECK_DONE, StepCode.RECHECK,
            EventCode.FILE_ARCHIVED, StepCode.ARCHIVE));

    /** Kinds of part that say which part they are about. */
    private static final Set<PartKind> FOLLOW =
            EnumSet.of(SERVICE, DEFENCE, HEARING, PUBLICATION, PAYMENT, RECHECK, COURT_APPLICATION, DEMAND);

    private StepsToEvents() {}

    /** What records the event, as far as the row tells. */
    static Act act(DueRow row, EventCode event) {
        var fact = fact(event);
        if (fact.isEmpty()) return new Act.Look();
        var kind = fact.get().kind();
        if (FOLLOW.contains(kind)) return new Act.Make(kind, Optional.ofNullable(row.partId()));
        return kind == FILING || kind == PENALTY_DECISION || kind == ARCHIVING
                ? new Act.Make(kind, Optional.empty())
                : new Act.Look();
    }

    /** What records the event in this file: the part that is there and does not say it yet, or a further one. */
    static Act act(DueRow row, EventCode event, CaseFile file) {
        var fact = fact(event).orElseThrow();
        var part = Optional.ofNullable(row.partId()).flatMap(file::find);
        if (part.filter(found -> found.kindOfPart() == fact.kind()).isPresent() && !makesAnother(fact.kind()))
            return new Act.Complete(part.get().id(), fact.kind(), fact.field());
        if (fact.kind() == SERVICE && row.partId() != null) {
            var begun = file.servicesOf(row.partId()).stream()
                    .filter(service -> !service.servedOn().isKnown())
                    .map(Service::id)
                    .findFirst();
            if (begun.isPresent()) return new Act.Complete(begun.get(), SERVICE, fact.field());
        }
        var about = FOLLOW.contains(fact.kind()) ? Optional.ofNullable(row.partId()) : Optional.<UUID>empty();
        return new Act.Make(fact.kind(), about);
    }

    /** A limit that a further part of the same kind meets. */
    private static boolean makesAnother(PartKind kind) {
        return kind == FILING || kind == PENALTY_DECISION;
    }

    private static Optional<Missing> fact(EventCode event) {
        var usual = USUAL.get(event);
        return usual != null ? Optional.of(usual) : LegalClock.fact(event);
    }

    /** The step of the procedure that the event is; none for papers that are served beside the main course. */
    static Optional<StepCode> step(EventCode event, DueRow row, CaseFile file) {
        var step = Optional.ofNullable(STEPS.get(event));
        if (step.filter(code -> code == StepCode.SERVE).isEmpty()) return step;
        return step.filter(_ -> Optional.ofNullable(row.partId())
                .flatMap(file::find)
                .filter(part -> part instanceof PenaltyDecision || part instanceof NoPenaltyDecision)
                .isPresent());
    }

    /** What ends a standstill: the end of the period that has none yet. */
    static Act resumption(CaseFile file, Set<ExclusionKind> kinds) {
        return file.stream(ExcludedPeriod.class)
                .filter(period ->
                        kinds.contains(period.kind()) && !period.until().isKnown())
                .findFirst()
                .<Act>map(period -> new Act.Complete(period.id(), EXCLUDED_PERIOD, "until"))
                .orElseGet(Act.Look::new);
    }
}
