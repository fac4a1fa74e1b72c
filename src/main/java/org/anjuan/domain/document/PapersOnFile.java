package org.anjuan.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Recording;

/** The papers that a file's parts amount to, each receipt directly after the paper it proves the service of. */
public final class PapersOnFile {

    /** The type of a receipt. */
    public static final String RECEIPT = "SERVICE_RECEIPT";

    /** The type of the catalogue of recordings. */
    static final String RECORDINGS = "AV_CATALOGUE";

    private final List<PaperOnFile> all;
    private final List<Recording> recordings;

    private PapersOnFile(List<PaperOnFile> all, List<Recording> recordings) {
        this.all = all;
        this.recordings = recordings;
    }

    /** The papers of this file, kind by kind in the order of its parts. */
    public static PapersOnFile of(CaseFile file) {
        return new PapersOnFile(new PaperList(file).papers(), file.all(Recording.class));
    }

    public List<PaperOnFile> all() {
        return all;
    }

    /** The recordings that the catalogue of recordings lists. */
    List<Recording> recordings() {
        return recordings;
    }

    /** Whether there is a paper of this type. */
    public boolean has(String type) {
        return ofType(type).findAny().isPresent();
    }

    public Stream<PaperOnFile> ofType(String type) {
        return all.stream().filter(paper -> paper.type().equals(type));
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
