package org.anjuan.domain.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CollectiveDiscussion;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.penalty.Thresholds;

/**
 * The review standards there are, old versions included: an old review keeps its own.
 *
 * @param thresholds the rules about hearing and discussion, which some conditions ask about
 * @param types the kinds of paper, some of which must be served
 */
public record Standards(List<Standard> all, Thresholds thresholds, DocumentTypes types) {

    public Standards {
        all = List.copyOf(all);
    }

    /** The standard a review was made with. */
    public Optional<Standard> find(String id, String version) {
        return all.stream()
                .filter(standard ->
                        standard.id().equals(id) && standard.version().equals(version))
                .findFirst();
    }

    public Optional<Standard> of(Review review) {
        return find(review.standardId(), review.standardVersion());
    }

    /** What the conditions of the standard say about the file. */
    public Judgement judge(Standard standard, CaseFile file) {
        return Judgement.of(standard, file, thresholds, types);
    }

    /** The standard by which a review of this file is made on this day. */
    public Optional<Standard> suitable(CaseFile file, LocalDate day) {
        return newest(useOf(file), day);
    }

    /** The newest standard of this use that holds on the day; the oldest where none holds yet. */
    public Optional<Standard> newest(Standard.Use use, LocalDate day) {
        var usable = all.stream().filter(standard -> standard.use() == use).toList();
        var byStart = Comparator.comparing(Standard::from);
        return usable.stream()
                .filter(standard -> !standard.from().isAfter(day))
                .max(byStart)
                .or(() -> usable.stream().min(byStart));
    }

    /** Files with a case go by the list for cases; inspections and orders without one by the other. */
    public static Standard.Use useOf(CaseFile file) {
        if (file.head().procedure() == Procedure.WITHOUT_CASE) return Standard.Use.RECTIFICATION;
        if (file.head().procedure() == Procedure.SUMMARY) return Standard.Use.CASE;
        boolean ended = file.all(Filing.class).stream()
                .anyMatch(filing -> filing.filed().is(false));
        boolean pursued = file.has(PenaltyDecision.class)
                || file.has(NoPenaltyDecision.class)
                || file.has(PriorNotice.class)
                || file.has(CollectiveDiscussion.class);
        return ended && !pursued ? Standard.Use.RECTIFICATION : Standard.Use.CASE;
    }
}
