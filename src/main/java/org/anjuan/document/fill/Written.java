package org.anjuan.document.fill;

import java.util.List;
import java.util.Set;

/**
 * A paper as XHTML, ready to be set.
 *
 * @param gaps the message keys of the fields the file does not know, in the order in which they show
 * @param missing the code points no face can print; they show as their numbers
 * @param template the file of its template
 */
public record Written(String xhtml, List<String> gaps, Set<Integer> missing, String template) {

    public Written {
        gaps = List.copyOf(gaps);
        missing = Set.copyOf(missing);
    }
}
