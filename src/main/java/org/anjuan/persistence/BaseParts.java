package org.anjuan.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders inside a case base. */
record BaseParts(Path database, Path evidence, Path backup) {

    static BaseParts in(Path folder) {
        return new BaseParts(folder.resolve("db"), folder.resolve("evidence"), folder.resolve("backup"));
    }

    void make() throws IOException {
        Files.createDirectories(database);
        Files.createDirectories(evidence);
        Files.createDirectories(backup);
    }
}
