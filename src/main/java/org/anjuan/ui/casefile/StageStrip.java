package org.anjuan.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CollectiveDiscussion;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.LegalReview;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Stage;

/** The stages of a file's procedure in their order, and which of them lie behind. */
final class StageStrip {

    private static final List<Stage> ORDINARY = List.of(
            Stage.LEAD,
            Stage.FILED,
            Stage.INVESTIGATING,
            Stage.UNDER_REVIEW,
            Stage.NOTICED,
            Stage.HEARING,
            Stage.LEGAL_REVIEW,
            Stage.COLLECTIVE,
            Stage.DECIDED,
            Stage.SERVED,
            Stage.EXECUTING,
            Stage.CLOSED);
    private static final List<Stage> SUMMARY =
            List.of(Stage.LEAD, Stage.DECIDED, Stage.SERVED, Stage.EXECUTING, Stage.CLOSED, Stage.ARCHIVED);
    private static final List<Stage> WITHOUT_CASE =
            List.of(Stage.LEAD, Stage.INSPECTED, Stage.ORDERED, Stage.RECHECKED, Stage.SIGNED_OFF, Stage.ARCHIVED);

    /** How far one stage is. */
    enum Standing {
        DONE,
        SKIPPED,
        NOW,
        AHEAD
    }

    /** One stage on the strip. */
    record Step(Stage stage, Standing standing) {}

    private StageStrip() {}

    /** @param now where the file stands as of the day it is looked at */
    static List<Step> of(CaseFile file, Stage now) {
        var stages = new ArrayList<>(
                switch (file.head().procedure()) {
                    case ORDINARY -> ORDINARY;
                    case SUMMARY -> SUMMARY;
                    case WITHOUT_CASE -> WITHOUT_CASE;
                });
        var shown = shownAs(now, file.head().procedure());
        if (!stages.contains(shown)) stages.add(place(stages, shown), shown);
        int at = stages.indexOf(shown);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++)
            steps.add(new Step(stages.get(i), standing(file, stages.get(i), i - at, now)));
        return steps;
    }

    private static Standing standing(CaseFile file, Stage stage, int distance, Stage now) {
        if (distance == 0) return now.isEnd() ? Standing.DONE : Standing.NOW;
        if (distance > 0) return Standing.AHEAD;
        boolean skipped =
                switch (stage) {
                    case HEARING -> !file.has(Hearing.class);
                    case LEGAL_REVIEW -> !file.has(LegalReview.class);
                    case COLLECTIVE -> !file.has(CollectiveDiscussion.class);
                    default -> false;
                };
        return skipped ? Standing.SKIPPED : Standing.DONE;
    }

    /** Stages that have no place of their own on the strip are shown at the one they belong to. */
    private static Stage shownAs(Stage stage, Procedure procedure) {
        return switch (stage) {
            case SUSPENDED -> Stage.INVESTIGATING;
            case REPORTED -> Stage.UNDER_REVIEW;
            case ARCHIVED -> procedure == Procedure.ORDINARY ? Stage.CLOSED : Stage.ARCHIVED;
            case PRELIMINARY -> Stage.LEAD;
            case INSPECTED, ORDERED, RECHECKED, SIGNED_OFF -> procedure == Procedure.ORDINARY ? Stage.LEAD : stage;
            default -> stage;
        };
    }

    private static int place(List<Stage> stages, Stage stage) {
        int at = 0;
        while (at < stages.size() && stages.get(at).compareTo(stage) < 0) at++;
        return at;
    }
}
