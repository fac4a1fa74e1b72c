package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Involvement;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.text.Problem;

/** Who may review which file: it takes a role, and nobody reviews a file they worked on. */
final class ReviewRights {

    private static final Set<Role> REVIEWING = Set.of(Role.CASE_REVIEWER, Role.LEGAL_REVIEWER, Role.SUPERVISOR);

    private ReviewRights() {}

    /** Why this person may not review this file; empty where nothing stands in the way. */
    static List<Problem> problems(Actor actor, LocalDate day, CaseFile file) {
        var problems = new ArrayList<Problem>();
        if (REVIEWING.stream().noneMatch(role -> actor.is(role, day)))
            problems.add(Problem.error("actor", "review.start.role", actor.name()));
        if (Involvement.handles(file, actor.person()))
            problems.add(Problem.error("actor", "review.start.handler", actor.name()));
        var parts = Involvement.of(file, actor.person()).stream()
                .map(Involvement::part)
                .distinct()
                .map(PartKind::key)
                .sorted()
                .toList();
        for (var part : parts)
            problems.add(Problem.error("actor", "review.start.involved", actor.name(), "part." + part + ".name"));
        return List.copyOf(problems);
    }

    /** Why this person may not change this review. */
    static List<Problem> problems(Actor actor, Review review) {
        if (review.state() == Review.State.FINISHED) return List.of(Problem.error("review", "review.record.finished"));
        return review.reviewer().person().equals(actor.id())
                ? List.of()
                : List.of(Problem.error(
                        "actor", "review.record.other", review.reviewer().name()));
    }

    /** What the audit keeps of a review. */
    static String detail(Review review) {
        return "{\"review\":\"" + review.id() + "\",\"snapshot\":\"" + review.snapshot() + "\"}";
    }
}
