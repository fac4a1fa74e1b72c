package org.anjuan.usecase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.OwnPlace;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.PaperPress;
import org.jspecify.annotations.Nullable;

/**
 * Holds changes of a file against the papers that went out: what they print is filled anew from the file before and after. What a paper's own part says
 * does not change under its pages; what other parts say changes with a reason only, for the world goes on. New parts, and what was open
 * before, change nothing that was said.
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

    /** Why a file may not become this one; a reason was given or not. */
    List<Problem> refusals(CaseFile before, CaseFile after, boolean reasoned) {
        var problems = new ArrayList<Problem>();
        var changed = changed(before, after);
        if (changed.isEmpty() && before.head().equals(after.head())) return problems;
        var was = new Prints(before);
        var others = new Prints(others(before, after, changed, Optional.empty()));
        for (var paper : before.all(OfficePaper.class)) {
            if (!isBound(before, after, paper)) continue;
            var pages = was.of(paper);
            if (pages.isEmpty()) continue;
            var own = paper.about().value().map(Ref::id).filter(changed::contains);
            boolean otherNumber = own.isPresent() && isNumberedAnew(before, after, paper);
            if (otherNumber || own.isPresent() && !pages.equals(new Prints(take(before, after, own.get())).of(paper))) {
                problems.add(
                        Problem.error(own.get().toString(), "change.paper.printed", types.name(paper.documentType())));
            } else if (!reasoned) {
                var now = own.isPresent() ? new Prints(others(before, after, changed, own)) : others;
                if (!pages.equals(now.of(paper)))
                    problems.add(Problem.error("reason", REASON_DUE, types.name(paper.documentType())));
            }
        }
        return problems.stream().distinct().toList();
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

    /** Whether the pages of this paper hold the file: it stands as it went out, and no correction of it is being written. */
    private static boolean isBound(CaseFile before, CaseFile after, OfficePaper paper) {
        if (!paper.state().isOut() || !paper.frozen().isKnown()) return false;
        var now = after.find(paper.id()).map(OfficePaper.class::cast);
        if (now.isEmpty() || now.get().state() != paper.state()) return false;
        return successors(before, paper).stream()
                        .noneMatch(next -> next.state().isOut() && PaperSheets.isSame(next, paper))
                && successors(after, paper).stream()
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

        /** Nothing where it cannot be told. */
        Optional<String> of(OfficePaper paper) {
            try {
                if (papers == null) papers = sheets.papers(file);
                var seen = sheets.find(file, papers, paper);
                return seen.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sheets.fill(seen.get()).sha256());
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

    private static CaseFile take(CaseFile before, CaseFile after, UUID part) {
        return after.find(part).map(before::with).orElseGet(() -> before.without(part));
    }

    /** The file with what was changed elsewhere than in the paper's own part; what was open before stays so. */
    private static CaseFile others(CaseFile before, CaseFile after, Set<UUID> changed, Optional<UUID> own) {
        var file = before.withHead(known(Head.class, before.head(), after.head()));
        for (var id : changed) {
            if (own.filter(id::equals).isPresent()) continue;
            var was = before.find(id).orElseThrow();
            var is = after.find(id).filter(part -> part.getClass() == was.getClass());
            file = is.isPresent() ? file.with(known(was, is.get())) : file.without(id);
        }
        return file;
    }

    private static Part known(Part was, Part is) {
        return known(asClass(was), was, is);
    }

    @SuppressWarnings("unchecked") // the class of a part is a class of parts
    private static Class<Part> asClass(Part part) {
        return (Class<Part>) part.getClass();
    }

    /** What it is now, as far as it was said before. */
    private static <R> R known(Class<R> type, R was, R is) {
        var shape = Shape.of(type);
        var merged = was;
        for (var field : shape.fields()) {
            var old = Objects.requireNonNull(shape.get(was, field));
            boolean open = old instanceof Fact.Unknown<?> || old instanceof List<?> list && list.isEmpty();
            if (!open) merged = shape.with(merged, field.name(), shape.get(is, field));
        }
        return merged;
    }
}
