package org.anjuan.usecase.port;

import java.util.List;
import java.util.Map;
import org.anjuan.domain.text.Problem;

/** Reads files of rules of the office's own, as they hold on top of what ships with the program. */
public interface RuleReader {

    /** No file of rules is larger; the largest that ships has 190,000 bytes. */
    int MOST_BYTES = 512 * 1024;

    /** Whether the bytes are the text of a file of rules, before anything in it is looked at as a rule. */
    Decoded decode(String name, byte[] content);

    /**
     * What is to be said of each file when all are read together: errors where it cannot be used and is left out, warnings where it does something that
     * is easily overlooked. A file of which nothing is to be said is in it with nothing.
     */
    Map<String, List<Problem>> judge(List<RuleText> files);

    /** What the bytes of a file are. */
    sealed interface Decoded {

        /**
         * Text of a known format.
         *
         * @param format what the file names as its format, or that of the public holiday data
         */
        record Text(RuleText file, String format) implements Decoded {}

        /** Nothing that can be read, and why. */
        record Refused(List<Problem> problems) implements Decoded {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
