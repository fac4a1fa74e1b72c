package org.anjuan.usecase.port;

import java.util.Locale;

/** The words of the program in one language. A key is {@code area.element.role}; values follow MessageFormat. */
public interface Words {

    /** The words of this key with the values filled in; an unknown key is a defect and shows as {@code !key!}. */
    String get(String key, Object... values);

    boolean has(String key);

    Locale locale();
}
