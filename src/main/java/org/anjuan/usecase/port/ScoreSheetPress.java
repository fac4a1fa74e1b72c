package org.anjuan.usecase.port;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.domain.review.ScoreSheet;

/** Prints score sheets: papers of their own, never bound into the file. */
public interface ScoreSheetPress {

    /**
     * Writes the sheet in the language of these words. What stands at the target is replaced when the sheet is whole.
     *
     * @throws IOException where the target cannot be written
     */
    void print(ScoreSheet sheet, Words words, Path target) throws IOException;
}
