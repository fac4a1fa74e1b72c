package org.anjuan.usecase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.DocumentType;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.OwnPlace;
import org.anjuan.domain.document.OwnWords;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.PaperPress;
import org.anjuan.usecase.port.PaperPress.Filled;
import org.jspecify.annotations.Nullable;

/**
 * Holds changes of a file against the papers that went out: what they print is filled anew from the file before and after. What a paper holds of its own part
 * ({@link OwnWords}) does not change under its pages; what other parts say changes with a reason only, for the world goes on. New parts, and what was
 * open before, change nothing that was said.
 */
public final class PaperWatch {

    /** Said of a change that is made once a reason is given. */
    public static final String REASON_DUE = "change.paper.printedToo";

    private final PaperSheets sheets;
    private final DocumentTypes types;

    public PaperWatch(PaperPress press, DocumentTypes types) {
        this.types = types;
        this.sheets = new PaperSheets(press, types, new NumberRules(List.of()), ContentChecks.NONE);
    }

    /** Why a file may not become this one; a reason was given or not. What puts a file back to what the pages say is never held against. */
    List<Problem> refusals(CaseFile before, CaseFile after, boolean reasoned) {
        var problems = new ArrayList<Problem>();
        var changed = changed(before, after);
        if (changed.isEmpty() && before.head().equals(after.head())) return problems;
        var was = new Prints(before);
        var is = new Prints(after);
        var others = new Prints(others(before, after, changed, Optional.empty(), ""));
        for (var paper : before.all(OfficePaper.class)) {
            if (!isBound(before, after, paper)) continue;
            var pages = was.of(paper);
            if (pages.isEmpty()) continue;
            var type = paper.documentType();
            var own = paper.about().value().map(Ref::id).filter(changed::contains);
            boolean otherNumber = own.isPresent() && isNumberedAnew(before, after, paper);
            boolean held = own.isPresent() && !pages.equals(new Prints(take(before, after, own.get(), type)).of(paper));
            if (otherNumber || held && !is.isAsIssued(paper)) {
                problems.add(Problem.error(own.orElseThrow().toString(), "change.paper.printed", types.name(type)));
            } else if (!held && !reasoned) {
                var now = own.isPresent() ? new Prints(others(before, after, changed, own, type)) : others;
                if (!pages.equals(now.of(paper))) problems.add(Problem.error("reason", REASON_DUE, types.name(type)));
            }
        }
        return problems.stream().distinct().toList();
    }

    /**
     * Why corrections may not be given up: while one was open the part of its paper was changed, and says otherwise now than the pages that stand again.
     *
     * @param touched whether the part of the paper was changed since this draft was begun
     */
    List<Problem> abandoned(CaseFile before, CaseFile after, Predicate<OfficePaper> touched) {
        var problems = new ArrayList<Problem>();
        var is = new Prints(after);
        for (var draft : before.all(OfficePaper.class)) {
            var paper = before.find(draft.replaces(), OfficePaper.class)
                    .filter(found -> draft.state().isOpen() && found.frozen().isKnown());
            if (paper.isEmpty() || after.find(draft.id()).isPresent()) continue;
            var stands = after.find(paper.get().id()).filter(paper.get()::equals);
            boolean same = is.isAsIssued(paper.get()) && isNumberedAsIssued(after, paper.get());
            if (stands.isPresent() && !same && touched.test(draft))
                problems.add(Problem.error(
                        "state",
                        "change.paper.correctionLeft",
                        types.name(paper.get().documentType())));
        }
        return problems;
    }

    /** Why this may not be put into a file as a new paper: it could tell of nothing. */
    Optional<Problem> misplaced(CaseFile file, OfficePaper paper) {
        return PaperLife.misplaced(file, types, paper);
    }

    /** The type of a paper. */
    Optional<DocumentType> type(OfficePaper paper) {
        return types.find(paper.documentType());
    }

    /**
     * Why a file from elsewhere may not become the next version: what went out here stays as it is. A signed original may come with it, and a correction
     * that was issued there.
     */
    List<Problem> overwritten(CaseFile before, CaseFile after) {
        var problems = new ArrayList<Problem>();
        for (var paper : before.all(OfficePaper.class)) {
            if (paper.state().isOpen()) continue;
            var next =
                    after.find(paper.id()).filter(OfficePaper.class::isInstance).map(OfficePaper.class::cast);
            if (next.filter(found -> isKept(paper, found, after)).isEmpty())
                problems.add(Problem.error("", "import.problem.paperIssued", types.name(paper.documentType())));
        }
        for (var found : refusals(before, after, true))
            problems.add(Problem.error(
                    "", "import.problem.paperIssued", found.values().getFirst()));
        return problems.stream().distinct().toList();
    }

    private static boolean isKept(OfficePaper paper, OfficePaper next, CaseFile after) {
        if (PaperLife.exchangesScan(paper, next)) return false;
        var shape = Shape.of(OfficePaper.class);
        var scanned = shape.with(paper, "scan", next.scan());
        boolean corrected = paper.state() == PaperState.ISSUED
                && next.state() == PaperState.CORRECTED
                && successors(after, paper).stream()
                        .anyMatch(later -> later.state().isOut());
        return next.equals(scanned) || corrected && next.equals(shape.with(scanned, "state", PaperState.CORRECTED));
    }

    /** The file after a change: a checked paper that says something else now is a draft again. */
    CaseFile settled(CaseFile before, CaseFile after) {
        var settled = after;
        for (var paper : after.all(OfficePaper.class)) {
            if (paper.state() != PaperState.CHECKED || !before.find(paper.id()).equals(Optional.of(paper))) continue;
            if (!new Prints(before).of(paper).equals(new Prints(after).of(paper)))
                settled = settled.with(PaperLife.asDraft(paper));
        }
        return settled;
    }

    /** Whether the number or the day that the part keeps of the paper is another one. */
    private static boolean isNumberedAnew(CaseFile before, CaseFile after, OfficePaper paper) {
        var place = OwnPlace.of(before, paper);
        if (place.isEmpty()) return false;
        var was = before.find(paper.about(), Part.class).orElseThrow();
        var is = after.find(paper.about(), Part.class).filter(part -> part.getClass() == was.getClass());
        return is.isEmpty()
                || !place.get().numberIn(was).equals(place.get().numberIn(is.get()))
                || !place.get().dayIn(was).equals(place.get().dayIn(is.get()));
    }

    /** Whether the part keeps the number and the day under which its paper went out. */
    private static boolean isNumberedAsIssued(CaseFile file, OfficePaper paper) {
        var place = OwnPlace.of(file, paper);
        if (place.isEmpty()) return true;
        var part = file.find(paper.about(), Part.class).orElseThrow();
        return place.get().numberIn(part).equals(paper.number())
                && (place.get().day().isEmpty() || place.get().dayIn(part).equals(paper.on()));
    }

    /**
     * Whether the pages of this paper hold the file: it stands as it went out, and no correction of it is being written. One that comes with the change itself
     * sets nothing free.
     */
    private static boolean isBound(CaseFile before, CaseFile after, OfficePaper paper) {
        if (!paper.state().isOut() || !paper.frozen().isKnown()) return false;
        var now = after.find(paper.id()).map(OfficePaper.class::cast);
        if (now.isEmpty() || now.get().state() != paper.state()) return false;
        return successors(before, paper).stream()
                        .noneMatch(next -> next.state().isOut() && PaperSheets.isSame(next, paper))
                && successors(before, paper).stream()
                        .noneMatch(next -> next.state().isOpen());
    }

    private static List<OfficePaper> successors(CaseFile file, OfficePaper paper) {
        return file.stream(OfficePaper.class)
                .filter(next -> next.replaces().matches(ref -> ref.id().equals(paper.id())))
                .toList();
    }

    /** What papers print in one state of a file, whose papers are put in order once. */
    private final class Prints {
        private final CaseFile file;
        private @Nullable List<BoundPaper> papers;

        Prints(CaseFile file) {
            this.file = file;
        }

        /** What it prints; nothing where it cannot be told. */
        Optional<String> of(OfficePaper paper) {
            return filled(paper).map(Filled::sha256);
        }

        /** Whether it prints what it printed when it went out, by the same form. */
        boolean isAsIssued(OfficePaper paper) {
            return filled(paper)
                    .filter(now -> paper.form().is(CheckPaper.form(now)))
                    .isPresent();
        }

        private Optional<Filled> filled(OfficePaper paper) {
            try {
                if (papers == null) papers = sheets.papers(file);
                var seen = sheets.find(file, papers, paper);
                return seen.isEmpty() ? Optional.empty() : Optional.of(sheets.fill(seen.get()));
            } catch (IOException unfit) {
                return Optional.empty();
            }
        }
    }

    /** The parts that were there and are others now, or gone; not the papers themselves, nor their order. */
    private static Set<UUID> changed(CaseFile before, CaseFile after) {
        var changed = new HashSet<UUID>();
        for (var part : before.parts()) {
            if (part instanceof OfficePaper) continue;
            if (!after.find(part.id()).equals(Optional.of(part))) changed.add(part.id());
        }
        return changed;
    }

    /** The file with what a paper of this type holds of its own part as its own words. */
    private static CaseFile take(CaseFile before, CaseFile after, UUID part, String type) {
        return take(before, before, after, part, field -> OwnWords.of(type, field) == OwnWords.HELD);
    }

    /** The file with what was changed elsewhere, or in the paper's own part as it was meant only; what was open before stays so. */
    private static CaseFile others(
            CaseFile before, CaseFile after, Set<UUID> changed, Optional<UUID> own, String type) {
        var file = before.withHead(SaidBefore.record(Head.class, before.head(), after.head(), _ -> true));
        for (var id : changed) {
            boolean isOwn = own.filter(id::equals).isPresent();
            file = take(file, before, after, id, field -> !isOwn || OwnWords.of(type, field) == OwnWords.MEANT);
        }
        return file;
    }

    private static CaseFile take(CaseFile file, CaseFile before, CaseFile after, UUID part, Predicate<String> fields) {
        var was = before.find(part).orElseThrow();
        return after.find(part)
                .filter(is -> is.getClass() == was.getClass())
                .map(is -> file.with(SaidBefore.part(was, is, fields)))
                .orElseGet(() -> file.without(part));
    }
}
