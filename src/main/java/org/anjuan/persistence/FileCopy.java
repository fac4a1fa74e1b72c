package org.anjuan.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.Progress;

/** Copies a large file, hashing it on the way, and says how far it is. */
final class FileCopy {

    private static final int STEP = 1 << 20;

    private FileCopy() {}

    /**
     * Copies the file to a place where none is.
     *
     * @return the SHA-256 of what was read
     * @throws CopyStoppedException where somebody asked it to stop
     */
    static String copy(Path from, Path to, Progress progress) throws IOException {
        var digest = Sha256.digest();
        long total = Files.size(from);
        long done = 0;
        var buffer = new byte[STEP];
        try (var in = Files.newInputStream(from);
                var out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (progress.stopped()) throw new CopyStoppedException();
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                done += read;
                progress.at(done, total, "base.backup.running");
            }
        }
        return Sha256.hex(digest.digest());
    }

    /** The SHA-256 of what is in the file. */
    static String sha256(Path file) throws IOException {
        var digest = Sha256.digest();
        var buffer = new byte[STEP];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
        }
        return Sha256.hex(digest.digest());
    }
}
