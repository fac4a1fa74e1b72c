package org.anjuan.ui.reference;

import java.util.List;
import org.anjuan.domain.law.Verified;

/**
 * One line of a reference list, with everything that is shown when it is chosen.
 *
 * @param group the key of the group it is filtered by
 * @param figure the number it is about: a range of fines, a length, days, points
 * @param searchable what a search looks at, in small letters
 */
record Entry(
        String name,
        String group,
        String groupName,
        String figure,
        String basis,
        String validity,
        Verified verified,
        String otherName,
        List<Block> blocks,
        String searchable) {

    /** One labelled paragraph of what is shown. */
    record Block(String label, List<String> lines) {}
}
