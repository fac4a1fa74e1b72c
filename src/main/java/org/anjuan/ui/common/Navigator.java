package org.anjuan.ui.common;

import java.util.UUID;

/** The way from one screen to another. */
public interface Navigator {

    void go(Target target);

    /** Back to what was shown before; to the list of cases where there was nothing. */
    void back();

    default void open(PlaceName place) {
        go(new Target.ToPlace(place));
    }

    default void openCase(UUID caseId) {
        go(new Target.ToCase(caseId, FileTab.COURSE));
    }
}
