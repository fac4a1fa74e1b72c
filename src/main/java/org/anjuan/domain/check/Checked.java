package org.anjuan.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.PaperOnFile;

/** One paper while it is checked: its file, its texts, and what was found so far. */
final class Checked {

    final CaseFile file;
    final PaperOnFile paper;
    final Optional<LocalDate> day;
    final List<Passage> passages;
    private final Checks checks;
    private final List<Finding> found = new ArrayList<>();

    /** @param today the day that a paper would bear that is still being made */
    Checked(CaseFile file, PaperOnFile paper, LocalDate today, Checks checks) {
        this.file = file;
        this.paper = paper;
        this.checks = checks;
        day = day(file, paper, today);
        passages = Passage.of(file, paper);
    }

    /** The day it bears; of one that was entered later and has none nobody can tell by which law it was made. */
    private static Optional<LocalDate> day(CaseFile file, PaperOnFile paper, LocalDate today) {
        var own = paper.date().value().map(When::latest);
        boolean beingMade = paper.made()
                .map(made -> made.state().isOpen())
                .orElse(file.head().origin() == Origin.LIVE);
        return own.isPresent() || !beingMade ? own : Optional.of(today);
    }

    List<Party> parties() {
        return FieldPath.parties(file, paper);
    }

    /** Whether the paper is what its part tells of, and not an approval or a letter beside it. */
    boolean tellsItsPart() {
        return !checks.of(paper.type()).isEmpty();
    }

    /** Whether the paper names its party, as its content wants. */
    boolean namesItsParty() {
        return checks.of(paper.type()).stream()
                .flatMap(element -> element.needs().stream())
                .flatMap(List::stream)
                .anyMatch(path -> path.startsWith("party."));
    }

    void fault(RuleCode code, UUID part, String field, String key, Object... args) {
        add(Finding.Kind.FAULT, code, part, field, key, args);
    }

    void gap(RuleCode code, UUID part, String field, String key, Object... args) {
        add(Finding.Kind.GAP, code, part, field, key, args);
    }

    private void add(Finding.Kind kind, RuleCode code, UUID part, String field, String key, Object... args) {
        var rule = checks.rule(code);
        var finding = new Finding(
                code.id(),
                kind,
                rule.strength(),
                paper.type(),
                part,
                field,
                key,
                List.of(args),
                rule.citations(),
                rule.verified());
        if (!found.contains(finding)) found.add(finding);
    }

    void add(List<Finding> more) {
        found.addAll(more);
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}
