package org.anjuan.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.check.FieldPath.Found;
import org.anjuan.domain.check.FieldPath.State;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Verified;

/** Whether a paper says what it must say. */
final class ContentCheck {

    private final Checks checks;
    private final Laws laws;

    ContentCheck(Checks checks, Laws laws) {
        this.checks = checks;
        this.laws = laws;
    }

    /** What it lacks of its content, by the law of that day, where it is known. */
    List<Finding> of(CaseFile file, PaperOnFile paper, Optional<LocalDate> day) {
        var found = new ArrayList<Finding>();
        var circumstances = new Circumstances(file, paper);
        for (var element : checks.of(paper.type())) {
            if (!isOf(element, file, paper)) continue;
            boolean certain = true;
            boolean asked = true;
            for (var when : element.when()) {
                var so = circumstances.is(when);
                certain &= so.is(true);
                asked &= so.is(true) || (!so.isKnown() && when.isAskedWhenUnknown());
            }
            if (asked) check(element, file, paper, day, certain, found);
        }
        return found;
    }

    private static boolean isOf(Element element, CaseFile file, PaperOnFile paper) {
        return file.find(paper.part())
                .filter(part -> part.kindOfPart() == element.part())
                .isPresent();
    }

    /** The first of what an element needs and the paper lacks; where that is said of each item of a list, of each that lacks it. */
    private void check(
            Element element,
            CaseFile file,
            PaperOnFile paper,
            Optional<LocalDate> day,
            boolean certain,
            List<Finding> found) {
        for (var need : element.needs()) {
            var places = need.stream()
                    .map(path -> new FieldPath(path).in(file, paper))
                    .toList();
            if (places.stream().anyMatch(ContentCheck::allThere)) continue;
            boolean absent = certain && places.stream().allMatch(ContentCheck::leftOut);
            var first = places.getFirst();
            int before = found.size();
            for (int i = 0; i < first.size(); i++)
                if (!thereInAny(places, i)) found.add(finding(element, first.get(i), absent, paper, day));
            if (found.size() > before) return;
        }
    }

    private static boolean allThere(List<Found> places) {
        return places.stream().allMatch(place -> place.state() == State.THERE);
    }

    /** Whether the item at this place of a list says it in one way or another: each of several measures is due on a day, or at once. */
    private static boolean thereInAny(List<List<Found>> places, int at) {
        int size = places.getFirst().size();
        return places.stream()
                .filter(found -> found.size() == size)
                .anyMatch(found -> found.get(at).state() == State.THERE);
    }

    private static boolean leftOut(List<Found> places) {
        return places.stream().anyMatch(place -> place.state() == State.ABSENT);
    }

    /** An article that did not yet hold, or no longer, on the day of the paper does not say what was asked of it then. */
    private Finding finding(Element element, Found place, boolean absent, PaperOnFile paper, Optional<LocalDate> day) {
        var held = element.citations().stream()
                .filter(citation -> heldOn(citation, day))
                .toList();
        boolean sure = element.citations().isEmpty() || !held.isEmpty();
        return new Finding(
                element.id(),
                absent ? Finding.Kind.FAULT : Finding.Kind.GAP,
                element.strength(),
                paper.type(),
                place.part(),
                place.field(),
                absent ? "check.leftOut" : "check.gap",
                List.of(element.name()),
                sure ? held : element.citations(),
                sure ? element.verified() : Verified.UNVERIFIED);
    }

    private boolean heldOn(Citation citation, Optional<LocalDate> day) {
        return laws.find(citation.law())
                .filter(law -> day.filter(law.validity()::holdsOn).isPresent())
                .isPresent();
    }
}
