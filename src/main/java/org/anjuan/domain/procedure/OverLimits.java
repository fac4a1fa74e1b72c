package org.anjuan.domain.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.FindingCode;
import org.anjuan.domain.clock.Limitations;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.domain.procedure.Irregularity.LateDeferral;
import org.anjuan.domain.procedure.Irregularity.LateExtension;
import org.anjuan.domain.procedure.Irregularity.OrderedAnew;
import org.anjuan.domain.procedure.Irregularity.RanOver;

/** What was done beyond its time, or is still not done, as the clock tells it; and extensions that came when the time was over. */
final class OverLimits {

    /** A limit of a part, as a guard tells of it. */
    private record Told(String timeLimit, Optional<UUID> part) {}

    private OverLimits() {}

    /**
     * One for each limit that ran out or was met late.
     *
     * @param against what is told already: a limit that a guard names is not told twice
     */
    static List<Irregularity> of(CaseFile file, List<Deadline> deadlines, List<Irregularity> against) {
        var told = told(against);
        var beyond = BeyondLimitation.of(
                file, deadlines.stream().filter(OverLimits::isOver).toList());
        boolean filing = beyond.isForAll() && isToldOfFiling(against);
        var found = new ArrayList<Irregularity>();
        for (var limit : deadlines) {
            var id = limit.limit().id();
            var about = limit.part();
            if (about.isEmpty()) continue;
            boolean breach = !Limitations.isOne(limit) || !filing && beyond.isBreach(about.get());
            if (isOver(limit) && breach && !told.contains(new Told(id, about)))
                found.add(orderedAnew(limit).orElseGet(() -> ranOver(limit, about.get())));
            found.addAll(lateDeferrals(limit));
            for (var finding : limit.findings())
                if (finding.code() == FindingCode.EXTENSION_TOO_LATE
                        && finding.day().isPresent())
                    found.add(new LateExtension(
                            finding.part().orElse(about.get()),
                            id,
                            finding.day().get()));
        }
        return found.stream().distinct().toList();
    }

    private static boolean isToldOfFiling(List<Irregularity> against) {
        return against.stream()
                .anyMatch(each -> each instanceof AgainstGuard(var guard, var _, var _, var _)
                        && guard.code() == GuardCode.WITHIN_LIMITATION);
    }

    private static List<Irregularity> lateDeferrals(Deadline limit) {
        if (!limit.limit().is(TimeLimit.Role.FINE_PAYMENT)) return List.of();
        var asked = limit.findings().stream()
                .filter(finding -> finding.code() == FindingCode.DEFERRAL_ASKED_LATE)
                .toList();
        return limit.findings().stream()
                .filter(finding -> finding.code() == FindingCode.DEFERRAL_GRANTED_LATE)
                .flatMap(granted -> asked.stream()
                        .filter(late -> late.part().equals(granted.part()))
                        .<Irregularity>map(late -> new LateDeferral(
                                late.part().orElseThrow(),
                                late.day().orElseThrow(),
                                granted.day().orElseThrow())))
                .toList();
    }

    private static Set<Told> told(List<Irregularity> against) {
        var told = new HashSet<Told>();
        for (var each : against)
            if (each instanceof AgainstGuard(var _, var _, var obstacles, var _))
                for (var obstacle : obstacles)
                    switch (obstacle) {
                        case Obstacle.RanOut(var limit, var part, var _) -> told.add(new Told(limit, part));
                        case Obstacle.StillRunning(var limit, var part, var _) -> told.add(new Told(limit, part));
                        default -> {}
                    }
        return told;
    }

    private static boolean isOver(Deadline limit) {
        boolean late = limit.state() == DeadlineState.OVERDUE || limit.state() == DeadlineState.MET_LATE;
        return late && limit.due().isPresent() && !limit.uncertain();
    }

    /** What was never done was not done late: another order took its place. */
    private static Optional<Irregularity> orderedAnew(Deadline limit) {
        return limit.findings().stream()
                .filter(finding -> finding.code() == FindingCode.ORDERED_ANEW)
                .findFirst()
                .map(finding -> new OrderedAnew(
                        limit.part().orElseThrow(),
                        limit.limit().id(),
                        limit.subject(),
                        limit.due().orElseThrow(),
                        finding.day().orElseThrow()));
    }

    private static RanOver ranOver(Deadline limit, UUID about) {
        var due =
                limit.dueAt().map(When::of).orElseGet(() -> When.of(limit.due().orElseThrow()));
        var ended = limit.state() == DeadlineState.MET_LATE ? limit.metOn() : Optional.<When>empty();
        return new RanOver(
                about,
                limit.limit().id(),
                limit.subject(),
                due,
                ended,
                limit.limit().isOfOffice());
    }
}
