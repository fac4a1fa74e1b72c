package org.anjuan.document.seal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.document.evidence.StoppedException;
import org.anjuan.document.evidence.UnboundException;
import org.anjuan.document.evidence.Watch;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.DossierReader;
import org.anjuan.usecase.port.Progress;

/** Reads volumes back: their seal over all bytes first, then what they say of themselves. */
public final class PdfDossierReader implements DossierReader {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final String DAMAGED = "proof.file.damaged";
    static final String ENCRYPTED = "proof.file.encrypted";
    private static final String UNREAD = "proof.unread.";
    private static final int EDGE = 1024;

    /** Reads what a PDF holds. */
    interface Looking {
        Inside into(Path pdf) throws IOException, UnboundException;
    }

    private final Looking looking;

    public PdfDossierReader() {
        this(Inside::of);
    }

    PdfDossierReader(Looking looking) {
        this.looking = looking;
    }

    @Override
    public Reading read(Path pdf, Progress progress) {
        try {
            if (Files.isDirectory(pdf)) return foreign("proof.file.notPdf");
            if (Files.size(pdf) == 0) return foreign("proof.file.empty");
            return look(pdf, Seal.of(pdf, progress), progress);
        } catch (StoppedException _) {
            return new Reading.Stopped();
        } catch (NoSuchFileException _) {
            return foreign("proof.file.none");
        } catch (IOException e) {
            return foreign("proof.file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private Reading look(Path pdf, Seal seal, Progress progress) throws IOException {
        boolean sealed = seal.state() == Seal.State.BROKEN || seal.state() == Seal.State.WHOLE;
        if (!sealed && !edge(pdf, 0).contains("%PDF-")) return foreign("proof.file.notPdf");
        boolean ends = edge(pdf, Files.size(pdf) - EDGE).contains("%%EOF");
        Inside inside;
        try {
            inside = new Watch(progress).over(LONGEST, DAMAGED, () -> looking.into(pdf));
        } catch (UnboundException e) {
            if (sealed && isForLackOfMeans(e)) return unread(pdf, seal, e.key());
            if (sealed) return dossier(changes(seal), seal);
            if (e.key().equals(ENCRYPTED)) return foreign(ENCRYPTED);
            if (isForLackOfMeans(e)) return foreign(UNREAD + e.key());
            return foreign(ends ? DAMAGED : "proof.file.cutOff");
        }
        if (!inside.isOurs()) {
            if (sealed) return dossier(changes(seal), seal);
            return foreign(ends ? "proof.file.notOurs" : "proof.file.cutOff");
        }
        var changes = new ArrayList<>(changes(seal));
        if (!ends) changes.add(change("proof.change.cutOff"));
        added(pdf, seal).ifPresent(changes::add);
        if (inside.manifest().isEmpty()) {
            if (changes.isEmpty()) return foreign("proof.file.later");
        } else if (!inside.dataFits()) {
            changes.add(change("proof.change.data"));
        }
        return new Reading.Dossier(inside.manifest(), changes, Optional.empty(), seal.hashes());
    }

    private static Optional<Problem> added(Path pdf, Seal seal) throws IOException {
        long added = Files.size(pdf) - seal.covered();
        return seal.state() == Seal.State.WHOLE && added > 0
                ? Optional.of(change("proof.change.added", added))
                : Optional.empty();
    }

    /** Sealed, and nothing of what it holds can be read. */
    private static Reading dossier(List<Problem> changes, Seal seal) {
        var told = changes.isEmpty() ? List.of(change("proof.change.unreadable")) : changes;
        return new Reading.Dossier(Optional.empty(), told, Optional.empty(), seal.hashes());
    }

    /** The machine was too slow or too small to look into it: that says nothing about its bytes, which the seal tells. */
    private static Reading unread(Path pdf, Seal seal, String why) throws IOException {
        var changes = new ArrayList<>(changes(seal));
        added(pdf, seal).ifPresent(changes::add);
        return new Reading.Dossier(
                Optional.empty(), changes, Optional.of(Problem.warning("", UNREAD + why)), seal.hashes());
    }

    private static boolean isForLackOfMeans(UnboundException failure) {
        return failure.key().equals(UnboundException.TOO_SLOW) || failure.key().equals(UnboundException.TOO_LARGE);
    }

    private static List<Problem> changes(Seal seal) {
        return switch (seal.state()) {
            case WHOLE -> List.of();
            case BROKEN -> List.of(change("proof.change.bytes"));
            case DAMAGED -> List.of(change("proof.change.seal"));
            case MISSING -> List.of(change("proof.change.noSeal"));
        };
    }

    private static Problem change(String key, Object... values) {
        return Problem.error("", key, values);
    }

    private static Reading foreign(String key, Object... values) {
        return new Reading.Foreign(Problem.error("", key, values));
    }

    /** The bytes at one end of the file, as characters. */
    private static String edge(Path pdf, long from) throws IOException {
        try (var file = new RandomAccessFile(pdf.toFile(), "r")) {
            file.seek(Math.max(0, from));
            var bytes = new byte[(int) Math.min(EDGE, file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
