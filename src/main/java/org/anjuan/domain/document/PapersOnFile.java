package org.anjuan.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Arrangement;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Placement;
import org.anjuan.domain.casefile.Recording;

/** The papers that a file's parts amount to, each receipt directly after the paper it proves the service of. */
public final class PapersOnFile {

    /** The type of a receipt. */
    public static final String RECEIPT = "SERVICE_RECEIPT";

    /** The type of the catalogue of recordings. */
    static final String RECORDINGS = "AV_CATALOGUE";

    private final List<PaperOnFile> all;
    private final List<Recording> recordings;
    private final List<Placement> placements;
    private final Set<UUID> onlyDrafts;
    private final Set<UUID> superseded;

    private PapersOnFile(CaseFile file, DocumentTypes types) {
        var list = new PaperList(file, types);
        all = list.papers();
        onlyDrafts = list.onlyDrafts();
        recordings = file.all(Recording.class);
        placements = file.last(Arrangement.class).map(Arrangement::papers).orElse(List.of());
        superseded = all.stream()
                .flatMap(paper -> paper.made().stream())
                .filter(made -> made.state().isOut())
                .flatMap(made -> file.find(made.replaces(), OfficePaper.class).stream()
                        .filter(before -> before.documentType().equals(made.documentType())))
                .map(OfficePaper::id)
                .collect(Collectors.toSet());
    }

    /**
     * The papers of this file, kind by kind in the order of its parts.
     *
     * @param types what kinds of paper there are: which of them are served
     */
    public static PapersOnFile of(CaseFile file, DocumentTypes types) {
        return new PapersOnFile(file, types);
    }

    public List<PaperOnFile> all() {
        return all;
    }

    /** The recordings that the catalogue of recordings lists. */
    List<Recording> recordings() {
        return recordings;
    }

    /** The places that papers were given by hand, in their order. */
    List<Placement> placements() {
        return placements;
    }

    /** Whether there is a paper of this type. */
    public boolean has(String type) {
        return ofType(type).findAny().isPresent();
    }

    /** The papers of this type that count: not what a later version took the place of, nor what is no more than a draft. */
    public Stream<PaperOnFile> ofType(String type) {
        return all.stream()
                .filter(paper -> paper.type().equals(type))
                .filter(paper -> paper.made()
                        .map(OfficePaper::id)
                        .filter(id -> superseded.contains(id) || onlyDrafts.contains(id))
                        .isEmpty());
    }

    /** Whether every paper of this type has its receipt, and there is one. */
    public boolean hasReceipt(String type) {
        return has(type) && ofType(type).allMatch(paper -> receiptOf(paper).isPresent());
    }

    /** The receipt that follows this paper. */
    public Optional<PaperOnFile> receiptOf(PaperOnFile paper) {
        int at = all.indexOf(paper);
        return at >= 0 && at + 1 < all.size() && isReceiptFor(all.get(at + 1), paper)
                ? Optional.of(all.get(at + 1))
                : Optional.empty();
    }

    private static boolean isReceiptFor(PaperOnFile next, PaperOnFile paper) {
        return next.type().equals(RECEIPT) && next.mayFollow(paper);
    }
}
