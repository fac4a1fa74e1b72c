package org.anjuan.ui.reference;

import java.util.List;
import java.util.Optional;
import org.anjuan.ui.common.Status;

/**
 * One line of a reference list, with everything that is shown when it is chosen.
 *
 * @param group the key of the group it is filtered by
 * @param figure the number it is about: a range of fines, a length, days, points
 * @param source how well it was checked, or that it is the office's own
 * @param status the same in words, as a mark
 * @param searchable what a search looks at, in small letters
 * @param file the file of the office's own that the line stands for, where it still holds
 */
record Entry(
        String name,
        String group,
        String groupName,
        String figure,
        String basis,
        String validity,
        Source source,
        Status status,
        String otherName,
        List<Block> blocks,
        String searchable,
        Optional<String> file) {

    /** One labelled paragraph of what is shown. */
    record Block(String label, List<String> lines) {}

    /** The same under another name. */
    Entry named(String other) {
        return new Entry(
                other, group, groupName, figure, basis, validity, source, status, otherName, blocks, searchable, file);
    }
}
