package org.anjuan.ui.common;

import java.util.Locale;

/** The places of the program, in the order of the navigation. */
public enum PlaceName {
    TODAY,
    INSPECTIONS,
    RECTIFICATION,
    CASES,
    REVIEW,
    REFERENCE,
    SETTINGS;

    /** The key of its name: {@code frame.place.today}. */
    public String key() {
        return "frame.place." + name().toLowerCase(Locale.ROOT);
    }
}
