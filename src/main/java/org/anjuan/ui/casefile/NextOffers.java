package org.anjuan.ui.casefile;

import static org.anjuan.domain.casefile.PartKind.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.ToServe;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.procedure.GuardCode;
import org.anjuan.domain.procedure.Permission;
import org.anjuan.domain.procedure.Step;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.usecase.SeeCourse.Course;

/**
 * What can come next in a file: papers to be served, the steps of the procedure by what stands in their way, and what is usually
 * recorded beside them.
 *
 * @param first what is to be done first
 * @param unserved papers of which no service is recorded
 * @param may steps that may be taken, the most usual first
 * @param open steps that the file does not tell enough of
 * @param notYet steps that a guard of the law refuses
 * @param records kinds of part that are recorded at this stage without being a step
 * @param late whether the file says what happened, so that a step against a guard is kept and told
 */
record NextOffers(
        First first,
        List<Part> unserved,
        List<Step> may,
        List<Step> open,
        List<Step> notYet,
        List<PartKind> records,
        boolean late) {

    /** Steps that leave the usual course. */
    private static final Set<StepCode> ASIDE = Set.of(
            StepCode.NOT_FILE,
            StepCode.HAND_OVER,
            StepCode.REVOKE,
            StepCode.SUSPEND,
            StepCode.TERMINATE,
            StepCode.SEND_BACK,
            StepCode.LEGAL_SEND_BACK,
            StepCode.NO_PENALTY,
            StepCode.TRANSFER_CRIME,
            StepCode.DECIDE_ON_SPOT);

    /** What is not the usual way on from a stage is offered, but not first. */
    private static final int USUAL = 1;

    /** What is to be done first. */
    sealed interface First {

        /** A paper is to be served. */
        record Serve(Part paper) implements First {}

        /** A step is to be taken. */
        record Take(Step step) implements First {}

        /** Something is to be recorded that is no step. */
        record Record(PartKind kind) implements First {}

        /** Nothing stands out: one has to look at all that is offered. */
        record Look() implements First {}
    }

    static NextOffers of(FileCourse now) {
        return of(now.stored().file(), now.steps());
    }

    static NextOffers of(CaseFile file, Course course) {
        var ranks = new Ranks(file, course);
        var byUse = Comparator.<Step>comparingInt(
                        step -> ranks.of(step.transition().code()))
                .thenComparing(Step::permission);
        var unserved = course.stage() == Stage.ARCHIVED ? List.<Part>of() : ToServe.unserved(file);
        var steps = course.next().stream()
                .filter(step -> unserved.isEmpty() || step.transition().code() != StepCode.SERVE)
                .sorted(byUse)
                .toList();
        var may = steps.stream().filter(Step::mayBeTaken).toList();
        var records = records(file, course);
        return new NextOffers(
                first(unserved, steps, records, ranks),
                unserved,
                may,
                with(Permission.UNKNOWN, steps),
                with(Permission.NOT_YET, steps),
                records,
                file.head().origin() != Origin.LIVE);
    }

    /** What is usual here; what still has to be established only where it is the most usual. */
    private static First first(List<Part> unserved, List<Step> steps, List<PartKind> records, Ranks ranks) {
        if (!unserved.isEmpty()) return new First.Serve(unserved.getFirst());
        for (var step : steps) {
            int rank = ranks.of(step.transition().code());
            if (rank <= USUAL && step.mayBeTaken() || rank == 0 && step.permission() == Permission.UNKNOWN)
                return new First.Take(step);
        }
        return records.isEmpty() ? new First.Look() : new First.Record(records.getFirst());
    }

    private static List<Step> with(Permission permission, List<Step> steps) {
        return steps.stream().filter(step -> step.permission() == permission).toList();
    }

    /** Whether that step is among those that may be taken or are still open. */
    boolean offers(StepCode code) {
        return Stream.of(may, open, notYet)
                .flatMap(List::stream)
                .anyMatch(step -> step.transition().code() == code);
    }

    boolean isEmpty() {
        return unserved.isEmpty() && may.isEmpty() && open.isEmpty() && notYet.isEmpty() && records.isEmpty();
    }

    /** How usual a step is in a file: the most usual is 0, what leaves the usual course is 3. */
    private record Ranks(CaseFile file, Course course) {

        int of(StepCode code) {
            if (ASIDE.contains(code)) return 3;
            return switch (code) {
                case ORDER_CORRECTION ->
                    !file.has(CorrectionOrder.class) && file.has(Violation.class) && !file.has(Filing.class) ? 0 : 2;
                case RECHECK -> isCorrectionOpen() ? 0 : 2;
                case INSPECT, DECIDE -> 0;
                case NOTIFY -> file.has(PriorNotice.class) ? 2 : 0;
                case HEAR -> file.has(Hearing.class) ? 1 : 2;
                case LEGAL_REVIEW -> isLegalReviewWanted() ? 1 : 2;
                case DISCUSS -> isDiscussionWanted() ? 1 : 2;
                case SKIP_LEGAL_REVIEW, AFTER_LEGAL_REVIEW, NOTIFY_DAILY_FINE, DAILY_FINE -> 2;
                default -> 1;
            };
        }

        private boolean isCorrectionOpen() {
            return (course.stage() == Stage.ORDERED || course.stage().compareTo(Stage.DECIDED) >= 0)
                    && file.stream(CorrectionOrder.class).anyMatch(order -> switch (OrderState.of(file, order)) {
                        case ISSUED, REPORTED, NOT_CORRECTED -> true;
                        case RECHECKED, SIGNED_OFF -> false;
                    });
        }

        private boolean isLegalReviewWanted() {
            return course.next().stream()
                    .anyMatch(step -> step.transition().code() == StepCode.SKIP_LEGAL_REVIEW
                            && step.permission() == Permission.NOT_YET);
        }

        private boolean isDiscussionWanted() {
            return course.next().stream()
                    .filter(step -> step.transition().code() == StepCode.DECIDE)
                    .flatMap(step -> step.checks().stream())
                    .anyMatch(check -> check.guard().code() == GuardCode.DISCUSSION_HELD
                            && check.holds().is(false));
        }
    }

    /** What is no step of its own, without what one of the steps records already. */
    private static List<PartKind> records(CaseFile file, Course course) {
        Set<PartKind> kinds = new LinkedHashSet<>();
        if (!file.has(Party.class) && course.stage() != Stage.ARCHIVED) kinds.add(PARTY);
        for (var order : file.all(CorrectionOrder.class))
            switch (OrderState.of(file, order)) {
                case ISSUED, REPORTED, NOT_CORRECTED -> kinds.add(RECHECK);
                case RECHECKED -> kinds.add(SIGN_OFF);
                case SIGNED_OFF -> {}
            }
        kinds.addAll(usual(course.stage()));
        if (course.stage() == Stage.ARCHIVED) kinds.clear();
        course.next().forEach(step -> step.transition().code().records().ifPresent(kinds::remove));
        return new ArrayList<>(kinds);
    }

    private static List<PartKind> usual(Stage stage) {
        return switch (stage) {
            case LEAD, PRELIMINARY, INSPECTED -> List.of(VIOLATION);
            case ORDERED, RECHECKED -> List.of(CORRECTION_REPORT, VIOLATION);
            case FILED, INVESTIGATING, SUSPENDED ->
                List.of(VIOLATION, INQUIRY_RECORD, EVIDENCE, TEST_REPORT, EXCLUDED_PERIOD, EXTENSION);
            case REPORTED, UNDER_REVIEW -> List.of(WORKSHEET, EXCLUDED_PERIOD, EXTENSION);
            case NOTICED, HEARING -> List.of(DEFENCE, WAIVER, HEARING, EXCLUDED_PERIOD, EXTENSION);
            case LEGAL_REVIEW, COLLECTIVE -> List.of(DEFENCE, EXCLUDED_PERIOD, EXTENSION);
            case DECIDED, SERVED, EXECUTING ->
                List.of(PAYMENT, PUBLICATION, DEMAND, DEFERRAL, RECONSIDERATION, LITIGATION);
            case NO_PENALTY, CRIME_TRANSFERRED, TERMINATED -> List.of(PUBLICATION);
            case SIGNED_OFF, CLOSED, NOT_FILED, REVOKED, TRANSFERRED, ARCHIVED -> List.of();
        };
    }
}
