package org.anjuan.document.bind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.document.evidence.ItemPages;
import org.anjuan.document.evidence.ItemPages.Kind;
import org.anjuan.document.evidence.PhotoData;
import org.anjuan.document.evidence.StoppedException;
import org.anjuan.document.evidence.UnboundException;
import org.anjuan.document.fill.Dates;
import org.anjuan.document.fill.PaperWriter;
import org.anjuan.document.fill.TemplateException;
import org.anjuan.document.fill.Written;
import org.anjuan.document.pdf.AssociatedFiles;
import org.anjuan.document.pdf.PdfEngine.Sheets;
import org.anjuan.document.pdf.UnsetException;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceItem;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.EvidenceRules;
import org.anjuan.domain.document.PaperItems;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.DossierPress.Gap;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Words;

/** Adds the papers of one file to a document, one after the other, and remembers what was missing on the way. */
final class VolumeBinder {

    private final Sheets sheets;
    private final PaperWriter writer;
    private final EvidenceStore store;
    private final Words chinese;
    private final CaseFile file;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> unprintable = new HashSet<>();
    private final EvidenceRules rules;
    private final AssociatedFiles attachments;
    private final Map<BoundPaper, Problem> failed;

    /** @param failed the papers that cannot be set, with why: a page that says so stands in the place of each */
    VolumeBinder(Sheets sheets, PressTools tools, CaseFile file, Map<BoundPaper, Problem> failed) {
        this.failed = failed;
        rules = tools.rules().evidence();
        attachments = new AssociatedFiles(sheets.document());
        this.sheets = sheets;
        writer = tools.writer();
        store = tools.store();
        chinese = tools.chinese();
        this.file = file;
    }

    List<Gap> gaps() {
        return gaps;
    }

    List<Problem> problems() {
        return problems;
    }

    /** What travels beside the pages; it is put into the document when all papers are in. */
    AssociatedFiles attachments() {
        return attachments;
    }

    /** Adds a paper with what is attached to it. */
    void add(BoundPaper bound, Progress progress) throws IOException {
        StoppedException.check(progress);
        var part = file.find(bound.paper().part()).orElseThrow();
        var items = PaperItems.of(part, bound.paper());
        boolean evidence = bound.paper().pages().isEmpty() && part instanceof Evidence;
        var photos = new PhotoSheets(sheets, writer, rules, file, bound, items.size() > 1, this);
        for (var item : items) addWithItem(bound, evidence, item, photos, progress);
        photos.flush();
        if (items.isEmpty()) set(bound, () -> writer.paper(file, bound));
    }

    /** Writes a page. */
    interface Writing {
        Written write() throws IOException;
    }

    /**
     * Sets a page of a paper. One whose template is broken, does not fit what the file says, or asks too much is told, and a page that
     * says so stands in its place.
     *
     * @return whether it is the page itself
     */
    boolean set(BoundPaper bound, Writing writing) throws IOException {
        var known = failed.get(bound);
        if (known != null) {
            fail(bound, known);
            return false;
        }
        var template = "";
        try {
            var written = writing.write();
            template = written.template();
            set(bound.title(), written);
            return true;
        } catch (TemplateException e) {
            fail(bound, Problem.error(bound.title(), "dossier.paper.failed", e.template() + ": " + e.detail()));
        } catch (UnsetException e) {
            var values = Stream.concat(Stream.of(template), e.values().stream()).toArray();
            var problem = Problem.error(bound.title(), e.key(), values);
            if (e.touched()) throw new PaperFailedException(bound, problem, e);
            fail(bound, problem);
        }
        return false;
    }

    private void fail(BoundPaper bound, Problem problem) throws IOException {
        if (!problems.contains(problem)) problems.add(problem);
        var reason = chinese.get(problem.key(), problem.values().toArray());
        var values = Map.of("name", bound.title(), "reason", reason);
        set(bound.title(), writer.page(file, "unbound-paper", bound.plainTitle(), values));
    }

    /** Sets a page that was written. */
    void set(String title, Written written) throws IOException {
        for (var field : written.gaps()) gaps.add(new Gap(title, field));
        for (int point : written.missing())
            if (unprintable.add(point))
                problems.add(Problem.warning(title, "dossier.glyph.missing", "U+%04X".formatted(point), name(point)));
        sheets.add(written.xhtml());
    }

    private static String name(int point) {
        var name = Character.getName(point);
        return name == null ? "" : name;
    }

    private void addWithItem(
            BoundPaper bound, boolean evidence, EvidenceItem attached, PhotoSheets photos, Progress progress)
            throws IOException {
        var item = attached.item();
        try (var pages = ItemPages.open(store, item, progress)) {
            if (pages.size() != item.size())
                warn(bound, "dossier.item.otherSize", item.name(), item.size(), pages.size());
            if (evidence && pages.isOnePicture()) {
                photos.add(pages, attached.caption());
            } else {
                photos.flush();
                if (pages.hasPages()) addPages(bound, evidence, pages, progress);
                else addSheet(bound, evidence, pages);
            }
        } catch (UnboundException e) {
            photos.flush();
            problems.add(Problem.error(bound.title(), e.key(), item.name()));
            if (!evidence) set(bound, () -> writer.paper(file, bound));
            set(bound, () -> aboutItem(bound, "unbound-item", item, chinese.get(e.key(), item.name())));
        }
    }

    /** Adds the pages of an item, evidence behind a sheet that says what it is; the sheet goes where the pages cannot come. */
    private void addPages(BoundPaper bound, boolean evidence, ItemPages pages, Progress progress)
            throws IOException, UnboundException {
        int before = sheets.pages();
        int known = gaps.size();
        boolean added = false;
        try {
            if (evidence)
                set(
                        bound,
                        () -> writer.evidenceSheet(
                                file,
                                bound,
                                chinese.get("dossier.item.behind", pages.item().name())));
            tell(bound, pages.item(), pages.addTo(sheets.document(), progress));
            added = true;
        } finally {
            if (!added) {
                for (int i = sheets.pages() - 1; i >= before; i--)
                    sheets.document().removePage(i);
                gaps.subList(known, gaps.size()).clear();
            }
        }
    }

    private void warn(BoundPaper bound, String key, Object... values) {
        problems.add(Problem.warning(bound.title(), key, values));
    }

    /** What is to be told of an item. */
    void tell(BoundPaper bound, StoredItem item, Set<String> keys) {
        for (var key : keys) warn(bound, key, item.name());
    }

    private Written aboutItem(BoundPaper bound, String template, StoredItem item, String reason) throws IOException {
        return writer.page(
                file,
                template,
                bound.title(),
                Map.of(
                        "name", bound.title(),
                        "fileName", item.name(),
                        "mediaType", item.mediaType(),
                        "size", item.size(),
                        "hash", item.sha256(),
                        "reason", reason));
    }

    /** A file without pages has a sheet that tells of it, and travels inside the volume where it may. */
    private void addSheet(BoundPaper bound, boolean evidence, ItemPages pages) throws IOException {
        var item = pages.item();
        boolean attached = pages.kind() != Kind.RECORDING && rules.attaches(pages.size());
        if (attached) pages.embed(attachments, bound.title());
        var note = chinese.get(noteKey(pages.kind()), item.name(), item.mediaType(), pages.size(), item.sha256());
        var place = attached
                ? chinese.get("dossier.item.attached", attachments.size())
                : chinese.get("dossier.item.notAttached");
        if (pages.kind() == Kind.UNREADABLE_PHOTO) {
            warn(bound, "dossier.item.heif", item.name());
            note += camera(pages.photoData());
        }
        var told = note + place;
        if (evidence) {
            set(bound, () -> writer.evidenceSheet(file, bound, told));
        } else {
            set(bound, () -> writer.paper(file, bound));
            set(bound, () -> aboutItem(bound, "attached-item", item, told));
        }
    }

    private static String noteKey(Kind kind) {
        return switch (kind) {
            case RECORDING -> "dossier.item.recording";
            case UNREADABLE_PHOTO -> "dossier.item.heifSheet";
            default -> "dossier.item.notPrintable";
        };
    }

    private String camera(PhotoData data) {
        var taken = data.takenAt()
                .map(at -> chinese.get(
                        "dossier.photo.taken",
                        Dates.printed(new When.Minute(at.withSecond(0).withNano(0)))))
                .orElse("");
        return data.camera().isEmpty() ? taken : taken + chinese.get("dossier.photo.camera", data.camera());
    }
}
