package org.anjuan.usecase.port;

import java.util.List;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.anjuan.usecase.port.NumberRegister.KeptBlock;

/** Writes and reads the small files in which a block of numbers travels to a machine away and back. */
public interface NumberSlips {

    /** No slip is longer. */
    int MOST_BYTES = 2_000_000;

    /** The slip as text. */
    String write(Slip slip);

    /** What stands on a slip. */
    Read read(String text);

    /**
     * A block on its way.
     *
     * @param back whether it comes back
     * @param entries what became of its numbers, on the way back
     */
    record Slip(KeptBlock kept, boolean back, List<Entry> entries) {
        public Slip {
            entries = List.copyOf(entries);
        }
    }

    /** What reading came to. */
    sealed interface Read {

        record Sound(Slip slip) implements Read {}

        /** It is no slip, or somebody changed it. */
        record Broken(Problem problem) implements Read {}
    }
}
