package org.anjuan.usecase;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
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

    private static final String OF_AGENCY = WordKeys.of(Agency.class, "");
    private static final String OF_PAPER = WordKeys.of(OfficePaper.class, "");
    private static final String OF_FORM = "entry.";

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

    /** What stands against the paper, or should be looked at. */
    List<PaperFinding> findings(Seen seen, Filled filled, LocalDate day) {
        var found = new ArrayList<PaperFinding>();
        var paper = seen.bound().paper();
        var part = seen.file().find(paper.part()).orElseThrow();
        boolean strict = types.find(paper.type())
                .map(DocumentType::audience)
                .filter(Audience.EXTERNAL::equals)
                .isPresent();
        var later = comesWithIssue(seen.file(), paper.made());
        for (var gap : filled.gaps()) {
            if (later.contains(gap)) continue;
            found.add(gap(seen.file(), part, paper.made(), gap, strict));
        }
        found.addAll(checks.of(seen.file(), paper, day));
        return found.stream()
                .distinct()
                .map(finding -> isLive(seen.file()) ? finding : told(finding))
                .toList();
    }

    private static boolean isLive(CaseFile file) {
        return file.head().origin() == Origin.LIVE;
    }

    /** What is wrong with a paper that went out elsewhere or before is told and hinders nothing. */
    private static PaperFinding told(PaperFinding finding) {
        return new PaperFinding(
                finding.rule(), finding.fault(), false, finding.part(), finding.field(), finding.key(), finding.args());
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

    /** A place of the form that stands empty, with the part and the field that the words of the gap name. */
    private static PaperFinding gap(CaseFile file, Part part, Optional<OfficePaper> made, String key, boolean hinders) {
        var own = WordKeys.of(part.getClass(), "");
        var where = part.id();
        var field = "";
        if (key.startsWith(OF_AGENCY)) {
            where = file.id();
            field = "agency." + key.substring(OF_AGENCY.length());
        } else if (made.isPresent() && key.startsWith(OF_FORM)) {
            where = made.get().id();
            field = "fields." + key.substring(key.lastIndexOf('.') + 1);
        } else if (made.isPresent() && key.startsWith(OF_PAPER)) {
            where = made.get().id();
            field = key.substring(OF_PAPER.length());
        } else if (key.startsWith(own)) {
            field = key.substring(own.length());
        }
        return new PaperFinding(PaperFinding.GAP, false, hinders, where, field, "paper.finding.gap", List.of(key));
    }
}
