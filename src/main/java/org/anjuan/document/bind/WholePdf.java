package org.anjuan.document.bind;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.anjuan.document.evidence.StoppedException;
import org.anjuan.document.pdf.PdfEngine.Sheets;
import org.anjuan.document.seal.SealedOutput;
import org.anjuan.usecase.FinishedFile;
import org.anjuan.usecase.port.Progress;

/** Writes a document under a temporary name and moves it to its place when it is whole. */
final class WholePdf {

    /** What is written between two looks at whether somebody asked to stop. */
    private static final int STEP = 1 << 16;

    private WholePdf() {}

    /** Begins a document. */
    interface Opening {
        Sheets open() throws IOException;
    }

    /** Work on a new document. */
    interface Work<T> {
        T on(Sheets sheets) throws IOException;
    }

    /** Does the work on a new document and puts it in its place only when all of it is there. */
    static <T> T write(Opening opening, Path target, Progress progress, Work<T> work) throws IOException {
        return write(opening, target, progress, work, UnaryOperator.identity());
    }

    /** The same with the digest over all its bytes in it. */
    static <T> T sealed(Opening opening, Path target, Progress progress, Work<T> work) throws IOException {
        return write(opening, target, progress, work, SealedOutput::new);
    }

    private static <T> T write(
            Opening opening, Path target, Progress progress, Work<T> work, UnaryOperator<OutputStream> seal)
            throws IOException {
        var folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file lies in a folder");
        var part = folder.resolve(".anjuan-" + target.getFileName().hashCode() + "-" + System.nanoTime() + ".part");
        try {
            T done;
            try (var sheets = opening.open()) {
                done = work.on(sheets);
                save(sheets, part, progress, seal);
            }
            FinishedFile.move(part, target);
            return done;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void save(Sheets sheets, Path part, Progress progress, UnaryOperator<OutputStream> seal)
            throws IOException {
        var heard = new FilterOutputStream(Files.newOutputStream(part)) {
            @Override
            public void write(byte[] bytes, int at, int length) throws IOException {
                StoppedException.check(progress);
                out.write(bytes, at, length);
            }
        };
        try (var out = seal.apply(new BufferedOutputStream(heard, STEP))) {
            sheets.document().save(out);
        }
    }
}
