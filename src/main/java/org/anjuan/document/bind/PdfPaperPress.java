package org.anjuan.document.bind;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.document.evidence.StoppedException;
import org.anjuan.document.fill.TemplateException;
import org.anjuan.document.pdf.ArchiveForm;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.DossierPress.Gap;
import org.anjuan.usecase.port.PaperPress;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.UnsetPaperException;

/** Prints single papers as PDF/A-3b, the way they lie in their volume but without its numbers. */
final class PdfPaperPress implements PaperPress {

    private final PressTools tools;

    PdfPaperPress(PressTools tools) {
        this.tools = tools;
    }

    @Override
    public List<BoundPaper> papers(CaseFile file) {
        return tools.rules().papers(file);
    }

    @Override
    public Filled fill(CaseFile file, BoundPaper paper) throws IOException {
        try {
            var writer = tools.writer();
            var written = writer.paper(file, paper);
            return new Filled(writer.form(file, paper), Sha256.of(written.xhtml()), written.gaps(), written.missing());
        } catch (TemplateException unfit) {
            throw new IOException(unfit.getMessage(), unfit);
        }
    }

    @Override
    public Sheet print(CaseFile file, BoundPaper bound, LocalDateTime at, Path target, Progress progress)
            throws IOException {
        var paper = bound.paper();
        try {
            return WholePdf.write(() -> opened(progress), target, progress, sheets -> {
                var binder = new VolumeBinder(sheets, tools, file, Map.of());
                binder.add(bound, progress);
                refuseUnset(binder.problems());
                binder.attachments().write();
                var number = paper.number().map(Object::toString).orElse("");
                ArchiveForm.apply(
                        sheets.document(),
                        new ArchiveForm.Properties(
                                bound.title(),
                                file.head().agency().name(),
                                file.head().title(),
                                number,
                                at));
                sheets.document().setDocumentId(id(file, paper, at));
                StoppedException.check(progress);
                return new Sheet.Done(
                        sheets.pages(), binder.gaps().stream().map(Gap::field).toList(), binder.problems());
            });
        } catch (StoppedException e) {
            return new Sheet.Stopped();
        }
    }

    /** A new document; somebody who asks to stop is heard while it waits for its place. */
    private PdfEngine.Sheets opened(Progress progress) throws IOException {
        return tools.engine().open(tools.store().temporary(), () -> StoppedException.check(progress));
    }

    /** A paper of its own that cannot be set is not made; a page that says so would only stand for it in a volume. */
    private static void refuseUnset(List<Problem> problems) throws UnsetPaperException {
        for (var problem : problems)
            if (problem.key().startsWith("dossier.paper."))
                throw new UnsetPaperException(Problem.error(
                        "",
                        "paper.unset",
                        problem.path(),
                        problem.values().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private static long id(CaseFile file, PaperOnFile paper, LocalDateTime at) {
        var name = file.id() + " " + paper.type() + " " + paper.part() + " " + at;
        return new BigInteger(Sha256.of(name), 16).longValue();
    }
}
