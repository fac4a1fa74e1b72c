package org.anjuan.usecase;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.DocumentType;
import org.anjuan.domain.document.DocumentType.Audience;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.OwnPlace;
import org.anjuan.domain.numbering.NumberRule;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.usecase.port.PaperPress;
import org.anjuan.usecase.port.PaperPress.Filled;

/** Papers that the office makes as sheets: found among those of their file, filled, and looked through for what is missing. */
final class PaperSheets {

    private final PaperPress press;
    private final DocumentTypes types;
    private final NumberRules numbers;
    private final ContentChecks checks;

    PaperSheets(PaperPress press, DocumentTypes types, NumberRules numbers, ContentChecks checks) {
        this.press = press;
        this.types = types;
        this.numbers = numbers;
        this.checks = checks;
    }

    /**
     * A paper and the file as it is to be seen for it.
     *
     * @param file for the draft of a later version without the earlier ones, which stand until it goes out
     */
    record Seen(CaseFile file, BoundPaper bound) {}

    /** The paper on file that this one is; nothing where it was voided. */
    Optional<Seen> find(CaseFile file, OfficePaper made) {
        return find(file, press.papers(file), made);
    }

    /** The same among the papers of this file, where they are known. */
    Optional<Seen> find(CaseFile file, List<BoundPaper> papers, OfficePaper made) {
        return in(file, papers, made).or(() -> {
            var alone = alone(file, made);
            return in(alone, press.papers(alone), made);
        });
    }

    /** The papers of a file, to look for several in. */
    List<BoundPaper> papers(CaseFile file) {
        return press.papers(file);
    }

    private static Optional<Seen> in(CaseFile file, List<BoundPaper> papers, OfficePaper made) {
        return papers.stream()
                .filter(bound -> bound.paper().made().filter(made::equals).isPresent())
                .findFirst()
                .map(bound -> new Seen(file, bound));
    }

    private static CaseFile alone(CaseFile file, OfficePaper made) {
        var seen = file;
        for (var other : file.all(OfficePaper.class))
            if (!other.id().equals(made.id()) && isSame(other, made)) seen = seen.without(other.id());
        return seen;
    }

    /** Whether two are versions of one paper: of one type, about the same, for the same party. */
    static boolean isSame(OfficePaper one, OfficePaper other) {
        return one.documentType().equals(other.documentType())
                && one.about().equals(other.about())
                && one.party().equals(other.party());
    }

    /** What the paper says now. */
    Filled fill(Seen seen) throws IOException {
        return press.fill(seen.file(), seen.bound());
    }

    /** What stands against the paper, or should be looked at. Of one that went out elsewhere or before it is told and hinders nothing. */
    List<PaperFinding> findings(Seen seen, Filled filled, LocalDate day) {
        var found = new ArrayList<PaperFinding>();
        var paper = seen.bound().paper();
        var part = seen.file().find(paper.part()).orElseThrow();
        boolean strict = types.find(paper.type())
                .map(DocumentType::audience)
                .filter(Audience.EXTERNAL::equals)
                .isPresent();
        var later = comesWithIssue(seen.file(), paper.made());
        var checked = checks.of(seen.file(), paper, day);
        for (var gap : filled.gaps()) {
            if (later.contains(gap)) continue;
            var place = GapPlace.of(seen.file(), part, paper.made(), gap).finding(gap, strict);
            if (checked.stream().noneMatch(finding -> saysTheSame(finding, place))) found.add(place);
        }
        found.addAll(checked);
        for (int point : filled.missing()) found.add(unprintable(paper.part(), point));
        return found.stream()
                .distinct()
                .map(finding -> isLive(seen.file()) ? finding : finding.told())
                .toList();
    }

    /** A character that no face has is told before the paper goes out: its number would be served in its place. */
    private static PaperFinding unprintable(UUID part, int point) {
        var name = Character.getName(point);
        return new PaperFinding(
                "glyph",
                true,
                false,
                part,
                "",
                "paper.finding.glyph",
                List.of("U+%04X".formatted(point), name == null ? "" : name));
    }

    /** Whether a check asks for what stands empty, with its article, and hinders no less. */
    private static boolean saysTheSame(PaperFinding checked, PaperFinding gap) {
        return !checked.fault()
                && !gap.field().isEmpty()
                && checked.part().equals(gap.part())
                && checked.field().equals(gap.field())
                && (checked.hinders() || !gap.hinders());
    }

    private static boolean isLive(CaseFile file) {
        return file.head().origin() == Origin.LIVE;
    }

    /** What stands open until the paper goes out: its day, and its number where one is drawn. */
    private Set<String> comesWithIssue(CaseFile file, Optional<OfficePaper> made) {
        var keys = new ArrayList<String>();
        keys.add(WordKeys.of(OfficePaper.class, "on"));
        if (made.isEmpty()) return Set.copyOf(keys);
        boolean numbered =
                numbers.of(made.get().documentType()).filter(NumberRule::draws).isPresent();
        if (numbered) keys.add(WordKeys.of(OfficePaper.class, "number"));
        OwnPlace.of(file, made.get()).ifPresent(place -> {
            var part = made.get()
                    .about()
                    .value()
                    .flatMap(ref -> file.find(ref.id()))
                    .orElseThrow();
            place.day().map(name -> WordKeys.of(part.getClass(), name)).ifPresent(keys::add);
            if (numbered) keys.add(WordKeys.of(part.getClass(), place.number()));
        });
        return Set.copyOf(keys);
    }
}
