package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.Approval;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Deferral;
import org.anjuan.domain.casefile.Extension;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.When;

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

    private record Longer(
            UUID part,
            Missing approval,
            FindingCode ifDoubtful,
            Optional<LocalDate> approvedOn,
            boolean doubtful,
            Optional<Integer> days,
            Optional<Integer> months,
            Optional<LocalDate> newDue,
            List<Approval> approvals) {

        LocalDate order() {
            return approvedOn.orElse(doubtful ? LocalDate.MAX : LocalDate.MIN);
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
            CaseFile file,
            LocalDate until,
            WorkingDays calendar) {
        this.limit = limit;
        this.length = length;
        this.start = start;
        this.calendar = calendar;
        this.rules = limit.extensions().stream()
                .flatMap(rule -> Collections.nCopies(rule.times(), rule).stream())
                .toList();
        this.extensions = extensions(limit, trigger, file);
        this.exclusions = Exclusions.of(limit, file, until);
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
            CaseFile file,
            LocalDate until,
            WorkingDays calendar) {
        var lengthenings = new Lengthenings(limit, length, trigger, start, file, until, calendar);
        var findings = new ArrayList<Finding>();
        var reckoning = lengthenings.count(false, findings);
        var doubtful = lengthenings.extensions.stream().filter(Longer::doubtful).toList();
        var perhaps = doubtful.isEmpty()
                ? Optional.<LocalDate>empty()
                : Optional.of(lengthenings.count(true, new ArrayList<>()).due())
                        .filter(due -> due.isAfter(reckoning.due()));
        perhaps.ifPresent(
                due -> doubtful.forEach(longer -> findings.add(Finding.of(longer.ifDoubtful(), longer.part(), due))));
        findings.addAll(lengthenings.exclusions.findings(file, reckoning.excluded()));
        var missing = perhaps.isEmpty()
                ? List.<Missing>of()
                : doubtful.stream().map(Longer::approval).toList();
        return new Course(reckoning, perhaps, missing, findings);
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
                        FindingCode.EXTENSION_TOO_LATE,
                        longer.part(),
                        longer.approvedOn().get()));
                continue;
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
                findings.add(Finding.of(FindingCode.EXTENSION_WRONG_APPROVER, longer.part()));
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

    private static List<Longer> extensions(TimeLimit limit, LegalEvent trigger, CaseFile file) {
        var found = new ArrayList<Longer>();
        file.stream(Extension.class)
                .filter(extension -> extension.timeLimit().equals(limit.id()))
                .filter(extension -> concerns(extension, trigger))
                .forEach(extension -> found.add(longer(extension)));
        switch (limit.id()) {
            case "seizure-term" ->
                file.find(trigger.about())
                        .filter(Seizure.class::isInstance)
                        .map(Seizure.class::cast)
                        .filter(seizure -> seizure.extendedUntil().isKnown())
                        .ifPresent(seizure -> found.add(longer(seizure)));
            case "fine-payment" ->
                file.stream(Deferral.class)
                        .filter(deferral -> !deferral.granted().is(false) && isAbout(deferral, trigger))
                        .forEach(deferral -> lastDay(deferral).ifPresent(last -> found.add(longer(deferral, last))));
            default -> {}
        }
        found.sort(Comparator.comparing(Longer::order));
        return found;
    }

    private static Longer longer(Extension extension) {
        return new Longer(
                extension.id(),
                new Missing(PartKind.EXTENSION, "approvedOn"),
                FindingCode.EXTENSION_UNDATED,
                day(extension.approvedOn()),
                !extension.approvedOn().isKnown(),
                extension.days().value(),
                extension.months().value(),
                day(extension.newDue()),
                extension.approvals());
    }

    /** What was told to the party was approved by then. */
    private static Longer longer(Seizure seizure) {
        var approved = day(seizure.extensionApprovedOn()).or(() -> day(seizure.extensionToldOn()));
        return new Longer(
                seizure.id(),
                new Missing(PartKind.SEIZURE, "extensionApprovedOn"),
                FindingCode.EXTENSION_UNDATED,
                approved,
                approved.isEmpty(),
                Optional.empty(),
                Optional.empty(),
                day(seizure.extendedUntil()),
                List.of());
    }

    /** The request must come before the last day (Penalty Measures 2023, art. 74); when it was granted does not matter. */
    private static Longer longer(Deferral deferral, LocalDate last) {
        return new Longer(
                deferral.id(),
                new Missing(PartKind.DEFERRAL, "granted"),
                FindingCode.DEFERRAL_UNDECIDED,
                day(deferral.requestedOn()),
                !deferral.granted().is(true),
                Optional.empty(),
                Optional.empty(),
                Optional.of(last),
                List.of());
    }

    private static boolean concerns(Extension extension, LegalEvent trigger) {
        var about = extension.about().value();
        return about.isEmpty()
                || about.get().id().equals(trigger.part())
                || trigger.subject().map(about.get().id()::equals).orElse(true);
    }

    static boolean isAbout(Deferral deferral, LegalEvent trigger) {
        var decision = deferral.decision().value();
        return decision.isEmpty()
                || trigger.subject().map(decision.get().id()::equals).orElse(true);
    }

    /** The last day of a deferral, or of its last instalment. */
    static Optional<LocalDate> lastDay(Deferral deferral) {
        return Stream.concat(
                        deferral.newDue().value().stream(),
                        deferral.instalments().stream().map(instalment -> instalment.due()))
                .map(When::latest)
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> day(Fact<When> fact) {
        return fact.value().map(When::latest);
    }
}
