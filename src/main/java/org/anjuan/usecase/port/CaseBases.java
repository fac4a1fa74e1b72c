package org.anjuan.usecase.port;

import java.nio.file.Path;
import java.util.Optional;

/** Case bases in folders: made, looked at and opened. */
public interface CaseBases {

    /**
     * Makes a case base in a folder that is empty or not there yet, and opens it.
     *
     * @param password protects it; empty for samples and tests only, whose content anybody may read
     */
    BaseOutcome create(Path folder, Optional<char[]> password);

    /** Opens the case base in the folder. */
    BaseOutcome open(Path folder, Optional<char[]> password);

    /** What is in the folder, without opening it. */
    Look look(Path folder);

    /** What a folder holds at first sight. */
    enum Look {
        NOTHING,
        PLAIN,
        ENCRYPTED,
        OTHER
    }
}
