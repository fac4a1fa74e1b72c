package org.anjuan.document.bind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.anjuan.domain.casefile.ArchivedVolume;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.usecase.FinishedFile;
import org.anjuan.usecase.port.DossierPress.Placed;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.EvidenceStore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** A volume as it went to the archive: its bytes are handed out, nothing is bound anew. */
final class FrozenVolume {

    private FrozenVolume() {}

    /** The volume of an archived file, where it was kept. */
    static Optional<ArchivedVolume> of(CaseFile file, Volume volume) {
        return file.last(Archiving.class)
                .flatMap(archiving -> archiving.volumes().stream()
                        .filter(one -> one.volume() == volume)
                        .findFirst());
    }

    /** Copies the volume; its bookmarks tell where its papers lie. */
    static Pressed copy(EvidenceStore store, ArchivedVolume volume, Path target, List<BoundPaper> papers)
            throws IOException {
        var part = Files.createTempFile(store.temporary(), "anjuan-", ".pdf");
        try {
            try (var content = store.open(volume.item().sha256())) {
                Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            }
            var placed = placed(part, papers);
            FinishedFile.move(part, target);
            return new Pressed.Done(volume.pages(), placed, List.of(), List.of());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The papers and their pages; none where the bookmarks do not tell all of them. */
    private static List<Placed> placed(Path pdf, List<BoundPaper> papers) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline == null) return List.of();
            var starts = new ArrayList<Integer>();
            var all = new TreeSet<Integer>();
            collect(document, outline, starts, all);
            if (starts.size() != papers.size()) return List.of();
            var placed = new ArrayList<Placed>();
            for (int i = 0; i < papers.size(); i++) {
                var next = all.higher(starts.get(i));
                int last = next == null ? document.getNumberOfPages() : next - 1;
                placed.add(new Placed(papers.get(i), starts.get(i), last));
            }
            return placed;
        }
    }

    /** Papers are the bookmarks below a group, and groups are what has bookmarks without further ones below. */
    private static void collect(PDDocument document, PDOutlineNode node, List<Integer> starts, TreeSet<Integer> all)
            throws IOException {
        for (var child : node.children()) {
            int page = page(document, child);
            all.add(page);
            if (child.hasChildren()) collect(document, child, starts, all);
            else if (isGroup(node)) starts.add(page);
        }
    }

    private static boolean isGroup(PDOutlineNode node) {
        if (!(node instanceof PDOutlineItem)) return false;
        for (var child : node.children()) if (child.hasChildren()) return false;
        return true;
    }

    private static int page(PDDocument document, PDOutlineItem item) throws IOException {
        return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
    }
}
