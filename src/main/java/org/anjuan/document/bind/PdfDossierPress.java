package org.anjuan.document.bind;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.anjuan.document.bind.Assembly.Front;
import org.anjuan.document.evidence.StoppedException;
import org.anjuan.document.fill.PaperWriter;
import org.anjuan.document.pdf.ArchiveForm;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.document.pdf.PdfEngine.Sheets;
import org.anjuan.document.seal.VolumeProof;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.BindingRules;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.PaperPress;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
import org.anjuan.usecase.port.Words;

/** Binds volumes as PDF/A-3b: each is written under a temporary name and moved to its place when it is whole. */
public final class PdfDossierPress implements DossierPress {

    private final PressTools tools;

    /**
     * A press for what lies in this evidence store.
     *
     * @param office whose settings say where a party turns to
     * @param proof says in each volume what it was made from
     */
    public PdfDossierPress(
            PdfEngine engine,
            EvidenceStore store,
            BindingRules rules,
            Words chinese,
            Supplier<Optional<Office>> office,
            VolumeProof proof) {
        var writer = new PaperWriter(engine.faces(), chinese, rules.types().forms(), office, rules::onlyInSub);
        tools = new PressTools(engine, writer, store, rules, chinese, proof);
    }

    /** Prints single papers of the same files. */
    public PaperPress papers() {
        return new PdfPaperPress(tools);
    }

    @Override
    public Map<Volume, List<BoundPaper>> order(CaseFile file) {
        return tools.rules().volumes(file);
    }

    @Override
    public Content content(CaseFile file, VolumeManifest before) {
        return tools.proof().content(tools.writer(), file, before, order(file));
    }

    @Override
    public Pressed volume(StoredFile stored, Volume volume, Path target, Progress progress) throws IOException {
        var frozen = FrozenVolume.of(stored.file(), volume);
        if (frozen.isPresent()) {
            var papers = Objects.requireNonNull(order(stored.file()).get(volume));
            return FrozenVolume.copy(tools.store(), frozen.get(), target, papers);
        }
        return bind(stored, volume, false, target, progress);
    }

    @Override
    public Pressed internal(StoredFile stored, Volume volume, Path target, Progress progress) throws IOException {
        if (FrozenVolume.of(stored.file(), volume).isPresent())
            throw new IOException("archived volumes stay as they are");
        return bind(stored, volume, true, target, progress);
    }

    private Pressed bind(StoredFile stored, Volume volume, boolean internal, Path target, Progress progress)
            throws IOException {
        var order = order(stored.file());
        var papers = Objects.requireNonNull(order.get(volume));
        int other = Objects.requireNonNull(order.get(volume == Volume.MAIN ? Volume.SUB : Volume.MAIN))
                .size();
        var failed = new LinkedHashMap<BoundPaper, Problem>();
        while (true) {
            try {
                return write(
                        target,
                        progress,
                        sheets -> bind(sheets, stored, volume, internal, papers, other, failed, progress));
            } catch (PaperFailedException e) {
                if (failed.put(e.paper(), e.problem()) != null) throw e;
            }
        }
    }

    private Pressed bind(
            Sheets sheets,
            StoredFile stored,
            Volume volume,
            boolean internal,
            List<BoundPaper> papers,
            int other,
            Map<BoundPaper, Problem> failed,
            Progress progress)
            throws IOException {
        var file = stored.file();
        var writer = tools.writer();
        var chinese = tools.chinese();
        var order = tools.rules().order(file);
        var binder = new VolumeBinder(sheets, tools, file, failed);
        var lengths = new ArrayList<Integer>();
        int total = papers.size() + 1;
        for (var paper : papers) {
            progress.at(lengths.size(), total, paper.title());
            int before = sheets.pages();
            binder.add(paper, progress);
            lengths.add(sheets.pages() - before);
        }
        progress.at(papers.size(), total, file.head().title());
        StoppedException.check(progress);
        int pages = sheets.pages();
        var parts = VolumePart.of(papers, lengths, order.form());
        var own = new DossierPages(file, chinese);
        var remarks = binder.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.path() + "："
                        + chinese.get(problem.key(), problem.values().toArray()))
                .toList();
        binder.set(
                chinese.get("dossier.note.title"),
                writer.page(
                        file,
                        "dossier-note",
                        chinese.get("dossier.note.title"),
                        own.note(volume, papers, parts, other, remarks)));
        int notes = sheets.pages() - pages;
        var assembly = new Assembly(sheets, order.form(), chinese, parts);
        assembly.arrange(notes, fronts(sheets, binder, own, file, volume, parts));
        assembly.stampNumbers();
        assembly.linkCatalogues();
        var placed = parts.stream()
                .flatMap(part -> part.entries().stream())
                .map(entry ->
                        new Placed(entry.bound(), assembly.pageOf(entry), assembly.pageOf(entry) + entry.pages() - 1))
                .toList();
        tools.proof()
                .embed(
                        binder.attachments(),
                        new VolumeProof.Volume(stored, volume, internal, order(file), placed),
                        writer,
                        chinese,
                        lastChange(stored));
        binder.attachments().write();
        assembly.bookmark(order, volume);
        finish(sheets, stored, file.head().title() + "（" + DossierPages.name(volume, internal, chinese) + "）");
        StoppedException.check(progress);
        return new Pressed.Done(sheets.pages(), placed, binder.gaps(), binder.problems());
    }

    /** Sets the cover and the catalogue of each part. */
    private List<Front> fronts(
            Sheets sheets, VolumeBinder binder, DossierPages own, CaseFile file, Volume volume, List<VolumePart> parts)
            throws IOException {
        var writer = tools.writer();
        var chinese = tools.chinese();
        var fronts = new ArrayList<Front>();
        var cover = chinese.get("dossier.cover.title");
        var catalogue = chinese.get("dossier.catalogue.title");
        int before = 0;
        for (var part : parts) {
            int from = sheets.pages();
            binder.set(cover, writer.page(file, "dossier-cover", cover, own.cover(volume, part, parts)));
            int covers = sheets.pages() - from;
            binder.set(catalogue, writer.page(file, "dossier-catalogue", catalogue, own.catalogue(part, before)));
            fronts.add(new Front(covers, sheets.pages() - from - covers));
            before += part.entries().size();
        }
        return fronts;
    }

    /** Times and identifiers come from the file, so that the same file gives the same bytes. */
    private static void finish(Sheets sheets, StoredFile stored, String title) throws IOException {
        var file = stored.file();
        var number = file.head().number().value().map(Object::toString).orElse("");
        ArchiveForm.apply(
                sheets.document(),
                new ArchiveForm.Properties(
                        title, file.head().agency().name(), file.head().title(), number, lastChange(stored)));
        sheets.document().setDocumentId(new BigInteger(stored.hash(), 16).longValue());
    }

    /** When the file was archived, else when it was saved last. */
    private static LocalDateTime lastChange(StoredFile stored) {
        return stored.file()
                .last(Archiving.class)
                .flatMap(archiving -> archiving.on().value())
                .map(on -> on instanceof When.Minute minute
                        ? minute.at()
                        : on.latest().atStartOfDay())
                .orElseGet(() -> LocalDateTime.ofInstant(stored.savedAt(), OfficeTime.ZONE));
    }

    private Pressed write(Path target, Progress progress, WholePdf.Work<Pressed> work) throws IOException {
        try {
            return WholePdf.sealed(
                    () -> tools.engine().open(tools.store().temporary(), () -> StoppedException.check(progress)),
                    target,
                    progress,
                    work);
        } catch (StoppedException e) {
            return new Pressed.Stopped();
        }
    }
}
