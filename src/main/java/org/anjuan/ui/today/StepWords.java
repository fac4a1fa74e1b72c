package org.anjuan.ui.today;

import java.util.List;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.procedure.Permission;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Texts;
import org.anjuan.usecase.CourseWords;
import org.anjuan.usecase.DueSteps.Act;
import org.anjuan.usecase.DueSteps.Next;
import org.anjuan.usecase.port.DueRow;

/** The words of the button, and where it leads. */
final class StepWords {

    private final Texts texts;
    private final CourseWords course;

    StepWords(Texts texts, CourseWords course) {
        this.texts = texts;
        this.course = course;
    }

    /** The step as it stands in the file. */
    StepShown of(DueRow row, Next next) {
        boolean notYet = next.permission() == Permission.NOT_YET;
        var name = next.step().map(step -> step.in(texts.locale()));
        var open = List.copyOf(course.obstacles(next.obstacles()));
        var why = name.filter(_ -> !open.isEmpty())
                .map(step -> texts.get(notYet ? "today.step.notYet" : "today.step.notOnFile", step, open))
                .orElse(null);
        return new StepShown(text(next.act()), notYet, why, target(row, next.act()));
    }

    /** The step as the row alone lets expect it. */
    StepShown expected(DueRow row, Act act) {
        return new StepShown(text(act), false, null, target(row, act));
    }

    private String text(Act act) {
        return switch (act) {
            case Act.Make(var kind, var _) -> make(kind);
            case Act.Complete(var _, var kind, var field) -> complete(kind, field);
            case Act.Register() -> texts.get("today.step.register");
            case Act.Look() -> texts.get("today.step.open");
        };
    }

    private String make(PartKind kind) {
        var own = "today.step.make." + kind.key();
        return texts.has(own) ? texts.get(own) : texts.get("today.step.record", texts.get(WordKeys.of(kind)));
    }

    private String complete(PartKind kind, String field) {
        var own = "today.step.complete." + kind.key() + "." + field;
        if (texts.has(own)) return texts.get(own);
        return field.isEmpty()
                ? texts.get("today.step.mend", texts.get(WordKeys.of(kind)))
                : texts.get("today.step.enter", texts.get(WordKeys.of(kind.type(), field)));
    }

    private static Target target(DueRow row, Act act) {
        return switch (act) {
            case Act.Make(var kind, var about) ->
                kind == PartKind.INSPECTION
                        ? new Target.ToNewInspection(row.caseId())
                        : new Target.ToNewPart(row.caseId(), kind, about.orElse(null));
            case Act.Complete(var part, var _, var field) ->
                new Target.ToPart(row.caseId(), part, field.isEmpty() ? null : field);
            case Act.Register() -> new Target.ToPlace(PlaceName.SETTINGS);
            case Act.Look() -> file(row);
        };
    }

    /** The file where the work is. */
    static Target file(DueRow row) {
        return new Target.ToCase(row.caseId(), FileTab.COURSE);
    }
}
