package org.anjuan.usecase.port;

import java.io.IOException;
import java.nio.file.Path;

/** The sample case files that ship with the program. */
public interface SampleFiles {

    /** Writes the samples with their evidence into the folder, as a package that can be imported. */
    void writeTo(Path folder) throws IOException;
}
