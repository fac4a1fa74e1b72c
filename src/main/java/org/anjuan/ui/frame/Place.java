package org.anjuan.ui.frame;

import java.util.function.Function;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Target;
import org.anjuan.usecase.port.Store;
import org.jspecify.annotations.Nullable;

/**
 * A place of the navigation.
 *
 * @param open makes the screen for a target of this place
 * @param badge counts what waits there, off the UI thread; null for a place that counts nothing
 * @param urgent whether the badge is red
 */
public record Place(
        PlaceName name,
        Icon icon,
        Function<? super Target, ? extends Screen> open,
        @Nullable Function<? super Store.Tx, Long> badge,
        boolean urgent) {

    /** A place that counts nothing. */
    public static Place of(PlaceName name, Icon icon, Function<? super Target, ? extends Screen> open) {
        return new Place(name, icon, open, null, false);
    }

    /** The same place with a quiet badge. */
    public Place counting(Function<? super Store.Tx, Long> count) {
        return new Place(name, icon, open, count, false);
    }

    /** The same place with a red badge. */
    public Place warning(Function<? super Store.Tx, Long> count) {
        return new Place(name, icon, open, count, true);
    }
}
