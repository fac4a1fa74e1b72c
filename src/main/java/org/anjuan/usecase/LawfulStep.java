package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.procedure.Checked;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.domain.procedure.Obstacle;
import org.anjuan.domain.procedure.Permission;
import org.anjuan.domain.procedure.Staff;
import org.anjuan.domain.procedure.Step;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.usecase.DueSteps.Act;
import org.anjuan.usecase.DueSteps.Next;

/** A step held against the guards of the procedure: itself where it may be taken, else the way to what it lacks. */
final class LawfulStep {

    /** The steps that bring a case nearer to its decision, in their order. */
    private static final List<StepCode> TO_DECISION = List.of(
            StepCode.FILE,
            StepCode.INVESTIGATE,
            StepCode.REPORT,
            StepCode.REVIEW,
            StepCode.NOTIFY,
            StepCode.DECIDE,
            StepCode.AFTER_LEGAL_REVIEW,
            StepCode.DISCUSS,
            StepCode.LEGAL_REVIEW);

    /** Steps that only make sense from a stage of their own. */
    private static final Set<StepCode> BOUND = EnumSet.of(StepCode.DECIDE, StepCode.FILE, StepCode.ARCHIVE);

    private final CourseOfCase course;
    private final CaseFile file;
    private final LocalDate day;
    private final Staff staff;

    LawfulStep(CourseOfCase course, CaseFile file, LocalDate day, Staff staff) {
        this.course = course;
        this.file = file;
        this.day = day;
        this.staff = staff;
    }

    /**
     * The next step towards this one.
     *
     * @param act what takes it
     */
    Next of(StepCode wanted, Act act) {
        var stage = course.stage(file, day);
        boolean leadsOn = course.book().from(stage).stream().anyMatch(step -> step.code() == wanted);
        if (leadsOn || !BOUND.contains(wanted)) return judged(course.check(wanted, file, day, staff), act);
        if (wanted != StepCode.DECIDE) return Next.free(new Act.Look());
        var steps = course.next(file, day, staff);
        return TO_DECISION.stream()
                .flatMap(code -> steps.stream().filter(step -> step.transition().code() == code))
                .findFirst()
                .map(step -> judged(step, made(step)))
                .orElseGet(() -> Next.free(new Act.Look()));
    }

    private static Act made(Step step) {
        return step.transition()
                .code()
                .records()
                .<Act>map(kind -> new Act.Make(kind, Optional.empty()))
                .orElseGet(Act.Look::new);
    }

    private Next judged(Step step, Act act) {
        var name = Optional.of(step.transition().name());
        var own = step.transition().code().records();
        if (step.permission() != Permission.NOT_YET) {
            var open = step.open().stream()
                    .flatMap(check -> check.obstacles().stream())
                    .filter(obstacle -> !(obstacle instanceof Obstacle.ToBeSaid))
                    .distinct()
                    .toList();
            return new Next(act, name, step.permission(), open);
        }
        var obstacles = step.checks().stream()
                .filter(Checked::refuses)
                .flatMap(check -> check.obstacles().stream())
                .distinct()
                .toList();
        var way = obstacles.stream()
                .flatMap(obstacle -> way(obstacle, own).stream())
                .findFirst();
        return new Next(way.orElseGet(Act.Look::new), name, Permission.NOT_YET, obstacles);
    }

    /** Where what stands in the way is entered; nothing where only time helps. */
    private Optional<Act> way(Obstacle obstacle, Optional<PartKind> own) {
        return switch (obstacle) {
            case Obstacle.MissingPart(var kind) -> Optional.of(new Act.Make(kind, Optional.empty()));
            case Obstacle.MissingFact(var kind, var field) ->
                Optional.of(new Missing(kind, field)
                        .lastIn(file)
                        .<Act>map(part -> new Act.Complete(part.id(), kind, field))
                        .orElseGet(() -> new Act.Make(kind, Optional.empty())));
            case Obstacle.ToBeSaid(var kind, var _, var _) -> Optional.of(new Act.Make(kind, Optional.empty()));
            case Obstacle.SaysOtherwise(var kind, var field) -> completed(kind, field);
            case Obstacle.SaysYesOrNo(var kind, var field, var _) -> completed(kind, field);
            case Obstacle.OnlyRoughly(var kind, var field, var _) -> completed(kind, field);
            case Obstacle.TooLate(var kind, var field, var _, var _) -> completed(kind, field);
            case Obstacle.TooEarly(var kind, var _, var _, var _) -> Optional.of(new Act.Make(kind, Optional.empty()));
            case Obstacle.TooFewNamed(var kind, var field, var _, var _) -> completed(kind, field);
            case Obstacle.WithThePolice() -> completed(PartKind.TRANSFER, "course");
            case Obstacle.ForAPerson _, Obstacle.NotLookedUp _ -> Optional.empty();
            case Obstacle.MissingApproval _ -> own.map(kind -> new Act.Make(kind, Optional.empty()));
            case Obstacle.StillRunning _, Obstacle.RanOut _ -> Optional.empty();
            case Obstacle.ServedLate _, Obstacle.MadeLate _, Obstacle.MadeEarly _ -> Optional.empty();
            case Obstacle.FineAbove(var kind, var _, var _) -> completed(kind, "lines");
            case Obstacle.FineHeavier(var kind, var _, var _) -> completed(kind, "lines");
            case Obstacle.Threshold limit ->
                limit.about().flatMap(file::find).map(part -> new Act.Complete(part.id(), part.kindOfPart(), ""));
            case Obstacle.FineBelow(var kind, var _, var _) -> completed(kind, "mitigation");
            case Obstacle.Involved(var _, var as) -> completed(as, "");
            case Obstacle.NotCertified _ -> Optional.of(new Act.Register());
            case Obstacle.NotPaid _ -> Optional.of(new Act.Make(PartKind.PAYMENT, Optional.empty()));
            case Obstacle.NotNotified _ -> Optional.of(new Act.Make(PartKind.PRIOR_NOTICE, Optional.empty()));
            case Obstacle.NotDecided _ -> Optional.of(new Act.Make(PartKind.PENALTY_DECISION, Optional.empty()));
            case Obstacle.NotServed(var kind, var _) ->
                file.all(kind).stream()
                        .filter(paper -> file.servicesOf(paper.id()).isEmpty())
                        .findFirst()
                        .map(paper -> new Act.Make(PartKind.SERVICE, Optional.of(paper.id())));
        };
    }

    private Optional<Act> completed(PartKind kind, String field) {
        return last(kind).map(part -> new Act.Complete(part.id(), kind, field));
    }

    private Optional<Part> last(PartKind kind) {
        var parts = file.all(kind);
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
    }
}
