package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.When;

/** The periods of a file that do not count towards a limit, as they were recorded, and what is odd about them. */
final class Exclusions {

    private final List<Span> spans = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Exclusions() {}

    /**
     * Reads the periods that a limit leaves out.
     *
     * @param until the day up to which a period without an end is counted
     */
    static Exclusions of(TimeLimit limit, CaseFile file, LocalDate until) {
        var read = new Exclusions();
        if (!limit.excludes().isEmpty()) {
            for (var period : file.all(ExcludedPeriod.class)) {
                if (limit.excludes().contains(period.kind())) {
                    read.read(period, until);
                }
            }
        }
        return read;
    }

    private void read(ExcludedPeriod period, LocalDate until) {
        var from = period.from().value().map(When::latest);
        var end = period.until().value().map(When::earliest);
        if (from.isEmpty()) {
            return;
        }
        if (end.isPresent() && end.get().isBefore(from.get())) {
            findings.add(Finding.of(FindingCode.EXCLUSION_REVERSED, period.id(), end.get()));
            return;
        }
        if (period.kind() == ExclusionKind.TESTING && !period.toldPartyOn().isKnown()) {
            findings.add(Finding.of(FindingCode.TESTING_NOT_TOLD, period.id()));
            return;
        }
        var last = end.orElse(until);
        boolean begun = end.isEmpty() && !last.isBefore(from.get());
        if (begun || last.isAfter(from.get())) {
            spans.add(new Span(period.kind(), from.get(), last, Optional.of(period.id()), end.isEmpty()));
        }
    }

    List<Span> spans() {
        return spans;
    }

    /** What is odd about the periods that were left out, and about those that were not counted at all. */
    List<Finding> findings(CaseFile file, List<Span> used) {
        var all = new ArrayList<>(findings);
        for (var span : used) {
            span.part()
                    .flatMap(file::find)
                    .filter(ExcludedPeriod.class::isInstance)
                    .map(ExcludedPeriod.class::cast)
                    .ifPresent(period -> {
                        if (span.open()) {
                            all.add(Finding.of(FindingCode.EXCLUSION_OPEN, period.id(), span.from()));
                        }
                        if (!hasPapers(period, span.open())) {
                            all.add(Finding.of(FindingCode.EXCLUSION_WITHOUT_PAPER, period.id(), span.from()));
                        }
                    });
        }
        return all;
    }

    private static boolean hasPapers(ExcludedPeriod period, boolean open) {
        boolean start = period.startPaper().isKnown() || period.startPart().isKnown();
        boolean end = period.endPaper().isKnown() || period.endPart().isKnown();
        return start && (open || end);
    }
}
