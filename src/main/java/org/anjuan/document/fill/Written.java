package org.anjuan.document.fill;

import java.util.List;
import java.util.Set;

/**
 * A paper as XHTML, ready to be set.
 *
 * @param gaps the message keys of the fields the file does not know, in the order in which they show
 * @param missing the code points no face can print; they show as their numbers
 */
public record Written(String xhtml, List<String> gaps, Set<Integer> missing) {

    public Written {
        gaps = List.copyOf(gaps);
        missing = Set.copyOf(missing);
    }
}
