package org.anjuan.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders inside a case base. What lies in the temporary one lives no longer than the base is open. */
record BaseParts(Path database, Path evidence, Path backup, Path temporary) {

    static BaseParts in(Path folder) {
        return new BaseParts(
                folder.resolve("db"), folder.resolve("evidence"), folder.resolve("backup"), folder.resolve("temp"));
    }

    void make() throws IOException {
        Files.createDirectories(database);
        Files.createDirectories(evidence);
        Files.createDirectories(backup);
        Files.createDirectories(temporary);
    }

    /** Throws away what was written to be looked at once. A file that somebody still holds open stays for the next time. */
    void emptyTemporary() {
        Folders.empty(temporary);
    }
}
