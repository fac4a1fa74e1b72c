package org.anjuan.ui.today;

import java.util.Map;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.Target;
import org.anjuan.usecase.port.DueRow;
import org.jspecify.annotations.Nullable;

/**
 * What is usually done about a limit, and where in the program.
 *
 * @param key the key of its words
 * @param makes the kind of part that records it; null where an existing part is completed
 * @param follows whether the new part is about the part that is due
 */
record NextStep(String key, @Nullable PartKind makes, boolean follows) {

    private static final NextStep OPEN = new NextStep("today.step.open", null, false);

    private static final Map<String, NextStep> STEPS = Map.ofEntries(
            Map.entry("filing-review", makes("today.step.file", PartKind.FILING, false)),
            Map.entry("evidence-preservation", completes("today.step.dispose")),
            Map.entry("evidence-preservation-approval", completes("today.step.approval")),
            Map.entry("seizure-urgent-approval", completes("today.step.approval")),
            Map.entry("seizure-term", completes("today.step.release")),
            Map.entry("seizure-release-review", completes("today.step.release")),
            Map.entry("statement-defence", makes("today.step.defence", PartKind.DEFENCE, true)),
            Map.entry("hearing-request", makes("today.step.hearing", PartKind.HEARING, true)),
            Map.entry("hearing-notice", makes("today.step.serve", PartKind.SERVICE, true)),
            Map.entry("decision-service", makes("today.step.serve", PartKind.SERVICE, true)),
            Map.entry("limit-service", makes("today.step.serve", PartKind.SERVICE, true)),
            Map.entry("disclosure", makes("today.step.publish", PartKind.PUBLICATION, true)),
            Map.entry("fine-payment", makes("today.step.payment", PartKind.PAYMENT, true)),
            Map.entry("correction-period", makes("today.step.recheck", PartKind.RECHECK, true)),
            Map.entry("daily-recheck", makes("today.step.recheck", PartKind.RECHECK, true)),
            Map.entry("court-enforcement", makes("today.step.court", PartKind.COURT_APPLICATION, true)),
            Map.entry("archive-general", makes("today.step.archive", PartKind.ARCHIVING, false)),
            Map.entry("summary-report", completes("today.step.report")),
            Map.entry("reconsideration-reply", completes("today.step.reply")),
            Map.entry("litigation-defence", completes("today.step.reply")));

    /** The usual step for what is due. */
    static NextStep of(DueRow row) {
        var step = STEPS.getOrDefault(row.limitId(), OPEN);
        return step.makes == null && row.partId() == null ? OPEN : step;
    }

    /** Where the step is done. */
    Target target(DueRow row) {
        if (makes != null) {
            return new Target.ToNewPart(row.caseId(), makes, follows ? row.partId() : null);
        }
        return row.partId() == null || equals(OPEN) ? file(row) : new Target.ToPart(row.caseId(), row.partId());
    }

    /** The file where the work is. */
    static Target file(DueRow row) {
        return new Target.ToCase(row.caseId(), FileTab.COURSE);
    }

    private static NextStep makes(String key, PartKind kind, boolean follows) {
        return new NextStep(key, kind, follows);
    }

    private static NextStep completes(String key) {
        return new NextStep(key, null, false);
    }
}
