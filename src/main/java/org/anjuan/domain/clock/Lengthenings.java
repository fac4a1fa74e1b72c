package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.Approval;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.Missing;

/**
 * What makes a limit longer in a file: periods that do not count, and extensions. An extension must be approved before the limit runs out, by whom the law
 * says for the first, the second one. All together never make it longer than the rules of as many extensions do.
 */
final class Lengthenings {

    private static final int MOST_DAYS = 36_500;

    /**
     * A limit with everything that makes it longer.
     *
     * @param perhaps the last day if what is doubtful counts, where that is later
     */
    record Course(Reckoning reckoning, Optional<LocalDate> perhaps, List<Missing> missing, List<Finding> findings) {

        /** Whether it stands still for now. */
        boolean standsStill(LocalDate day) {
            return reckoning.excluded().stream()
                    .anyMatch(span -> span.open() && !span.from().isAfter(day));
        }
    }

    private final TimeLimit limit;
    private final Reckoning.Length length;
    private final LocalDate start;
    private final WorkingDays calendar;
    private final List<TimeLimit.Lengthening> rules;
    private final List<Longer> extensions;
    private final Exclusions exclusions;

    private Lengthenings(
            TimeLimit limit,
            Reckoning.Length length,
            LegalEvent trigger,
            LocalDate start,
            Reading reading,
            LocalDate until,
            Conditions conditions,
            WorkingDays calendar) {
        this.limit = limit;
        this.length = length;
        this.start = start;
        this.calendar = calendar;
        this.rules = limit.extensions().stream()
                .flatMap(rule -> Collections.nCopies(rule.times(), rule).stream())
                .toList();
        this.extensions = Longer.of(limit, trigger, reading, conditions);
        this.exclusions = Exclusions.of(limit, reading.file(), until);
    }

    /**
     * Counts the limit with everything that lengthens it.
     *
     * @param until the day up to which a period without an end is counted
     */
    static Course apply(
            TimeLimit limit,
            Reckoning.Length length,
            LegalEvent trigger,
            LocalDate start,
            Reading reading,
            LocalDate until,
            Conditions conditions,
            WorkingDays calendar) {
        var lengthenings = new Lengthenings(limit, length, trigger, start, reading, until, conditions, calendar);
        var findings = new ArrayList<Finding>();
        var reckoning = lengthenings.count(false, findings);
        var doubtful = lengthenings.extensions.stream().filter(Longer::doubtful).toList();
        var generous = new ArrayList<Finding>();
        var longest = lengthenings.count(true, generous).due();
        generous.stream()
                .filter(finding -> finding.code() == FindingCode.DEFERRAL_ASKED_LATE && !findings.contains(finding))
                .forEach(findings::add);
        var granted = lengthenings.extensions.stream()
                .filter(longer -> longer.standsIfLate() && isAskedLate(longer, findings))
                .toList();
        var perhaps = Optional.of(longest).filter(due -> due.isAfter(reckoning.due()));
        perhaps.ifPresent(due -> {
            doubtful.forEach(longer -> findings.add(Finding.of(longer.ifDoubtful(), longer.part(), due)));
            granted.forEach(longer -> findings.add(Finding.of(FindingCode.DEFERRAL_GRANTED_LATE, longer.part(), due)));
        });
        findings.addAll(lengthenings.exclusions.findings(reading.file(), reckoning.excluded()));
        var missing = perhaps.isEmpty()
                ? List.<Missing>of()
                : doubtful.stream().map(Longer::missing).toList();
        return new Course(reckoning, perhaps, missing, findings);
    }

    private static boolean isAskedLate(Longer longer, List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding.code() == FindingCode.DEFERRAL_ASKED_LATE
                        && finding.part().equals(Optional.of(longer.part())));
    }

    private Reckoning count(boolean generous, List<Finding> findings) {
        var counted = length;
        var reckoning = reckon(counted);
        int number = 0;
        for (var longer : extensions) {
            if (longer.doubtful() && !generous) {
                continue;
            }
            if (longer.approvedOn().filter(reckoning.due()::isBefore).isPresent()) {
                findings.add(Finding.of(
                        longer.ifLate(), longer.part(), longer.approvedOn().get()));
                if (!generous || !longer.standsIfLate()) continue;
            }
            var wanted = wanted(longer, number, counted, reckoning);
            var most = most(longer, number++, findings);
            if (most.isPresent() && lastDay(wanted).isAfter(lastDay(most.get()))) {
                findings.add(Finding.of(FindingCode.EXTENSION_TOO_LONG, longer.part(), lastDay(wanted)));
                wanted = most.get();
            }
            if (lastDay(wanted).isAfter(lastDay(counted)) && isSane(wanted.longer())) {
                counted = wanted;
                reckoning = reckon(counted);
            }
        }
        return reckoning;
    }

    /**
     * The longest that the limit may be with this extension, the number of others before it given; empty where the law names no number of days. What
     * somebody approved who may not counts no further than what they could have approved.
     */
    private Optional<Reckoning.Length> most(Longer longer, int before, List<Finding> findings) {
        if (before >= rules.size()) {
            findings.add(Finding.of(FindingCode.EXTENSION_NOT_ALLOWED, longer.part()));
        }
        var most = length;
        for (var rule : rules.subList(0, Math.min(before + 1, rules.size()))) {
            if (!isApproved(longer.approvals(), rule)) {
                findings.add(new Finding(
                        FindingCode.EXTENSION_WRONG_APPROVER,
                        Optional.of(longer.part()),
                        longer.approvedOn(),
                        rule.by()));
                return Optional.of(most);
            }
            switch (rule.unit()) {
                case NONE, HOUR -> {
                    return Optional.empty();
                }
                case MONTH, YEAR, NATURAL_DAY, WORKING_DAY -> most = longer(most, rule);
            }
        }
        return Optional.of(most);
    }

    /** Where the file names who agreed, one of them must be whom the law wants, or above. */
    private static boolean isApproved(List<Approval> approvals, TimeLimit.Lengthening rule) {
        var wanted = rule.by();
        if (wanted.isEmpty() || approvals.isEmpty()) {
            return true;
        }
        var enough =
                switch (wanted.get()) {
                    case COLLECTIVE -> List.of(ApprovalRole.COLLECTIVE);
                    case PRINCIPAL -> List.of(ApprovalRole.PRINCIPAL, ApprovalRole.COLLECTIVE);
                    default -> List.of(ApprovalRole.LEADER, ApprovalRole.PRINCIPAL, ApprovalRole.COLLECTIVE);
                };
        return approvals.stream()
                .anyMatch(approval ->
                        enough.contains(approval.role()) && !approval.agreed().is(false));
    }

    /** As the extension says; where it does not, by as much as the law gives. */
    private Reckoning.Length wanted(Longer longer, int before, Reckoning.Length counted, Reckoning reckoning) {
        if (longer.days().isPresent() || longer.months().isPresent()) {
            int days = Math.clamp(longer.days().orElse(0), 0, MOST_DAYS);
            int months = Math.clamp(longer.months().orElse(0), 0, MOST_DAYS / 31);
            return isInWorkingDays(before)
                    ? counted.longerBy(months, 0).longerByWorkingDays(days)
                    : counted.longerBy(months, days);
        }
        if (longer.newDue().isPresent()) {
            long days = ChronoUnit.DAYS.between(
                    reckoning.unrolled(), longer.newDue().get());
            return counted.longerBy(0, (int) Math.clamp(days, 0L, MOST_DAYS));
        }
        if (before >= rules.size()) {
            return counted;
        }
        return longer(counted, rules.get(before));
    }

    private static Reckoning.Length longer(Reckoning.Length counted, TimeLimit.Lengthening rule) {
        return switch (rule.unit()) {
            case NONE, HOUR -> counted;
            case MONTH -> counted.longerBy(rule.length(), 0);
            case YEAR -> counted.longerBy(12 * rule.length(), 0);
            case NATURAL_DAY -> counted.longerBy(0, rule.length());
            case WORKING_DAY -> counted.longerByWorkingDays(rule.length());
        };
    }

    private static boolean isSane(Reckoning.Longer longer) {
        return longer.days() + longer.workingDays() < MOST_DAYS;
    }

    /** Whether the days of an extension, the number of others before it given, are working days: as the law counts the extension. */
    private boolean isInWorkingDays(int before) {
        return !rules.isEmpty() && rules.get(Math.min(before, rules.size() - 1)).unit() == LengthUnit.WORKING_DAY;
    }

    private LocalDate lastDay(Reckoning.Length counted) {
        return counted.lastDay(start, calendar).day();
    }

    private Reckoning reckon(Reckoning.Length counted) {
        return Reckoning.of(limit, counted, start, exclusions.spans(), calendar);
    }
}
