package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.When;

/** The times in which a remedy against a decision was pending, and no late fine grows (Administrative Penalty Law, art. 73). */
public final class RemedyPauses {

    private RemedyPauses() {}

    /**
     * From the request, or its acceptance, to the service of what ended it; from the suit to the day the judgment took effect.
     *
     * @param day up to which a remedy without an end is counted
     */
    public static List<Span> of(CaseFile file, UUID decision, LocalDate day) {
        return of(file, about -> isAbout(about, decision, file), day);
    }

    /** Those of remedies that do not say of which of several decisions they are, counted up to that day. */
    static List<Span> ofWhichever(CaseFile file, LocalDate day) {
        return of(file, about -> !about.isKnown() && !isOnlyDecision(file), day);
    }

    private static List<Span> of(CaseFile file, Predicate<Fact<Ref<Part>>> means, LocalDate day) {
        var spans = new ArrayList<Span>();
        for (var remedy : file.all(Reconsideration.class)) {
            if (means.test(remedy.about())) {
                add(
                        spans,
                        ExclusionKind.RECONSIDERATION,
                        remedy.id(),
                        remedy.acceptedOn().orElse(remedy.requestedOn()),
                        remedy.servedOn().orElse(remedy.decidedOn()),
                        day);
            }
        }
        for (var suit : file.all(Litigation.class)) {
            if (means.test(suit.about())) {
                add(spans, ExclusionKind.LITIGATION, suit.id(), suit.filedOn(), suit.effectiveOn(), day);
            }
        }
        return spans;
    }

    /** A remedy that does not say what it is about is about the only decision there is. */
    private static boolean isAbout(Fact<Ref<Part>> about, UUID decision, CaseFile file) {
        return about.value().map(ref -> ref.id().equals(decision)).orElseGet(() -> isOnlyDecision(file));
    }

    private static boolean isOnlyDecision(CaseFile file) {
        return file.parts().stream().filter(FineDecision.class::isInstance).count() == 1;
    }

    private static void add(
            List<Span> spans, ExclusionKind kind, UUID part, Fact<When> from, Fact<When> until, LocalDate day) {
        from.value().map(When::latest).ifPresent(first -> {
            var last = until.value().map(When::earliest);
            var end = last.orElse(day);
            if (end.isAfter(first) || last.isEmpty() && !end.isBefore(first)) {
                spans.add(new Span(kind, first, end, Optional.of(part), last.isEmpty()));
            }
        });
    }
}
