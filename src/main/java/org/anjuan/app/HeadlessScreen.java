package org.anjuan.app;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Screen;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/**
 * The platform without a display has one screen of 1000 by 1000, too small for the window. It gets a wider one, and more
 * memory behind it, since it writes beyond its memory where a window ends beyond its screen.
 */
final class HeadlessScreen {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int DOTS_PER_INCH = 100;
    private static final int BYTES = 16_000_000;

    private HeadlessScreen() {}

    /** To be called on the UI thread before the first window. */
    static void widen() {
        var application = Application.GetApplication();
        if (!application.getClass().getSimpleName().equals("HeadlessApplication")) return;
        try {
            var screen = new Screen(
                    0,
                    32,
                    0,
                    0,
                    WIDTH,
                    HEIGHT,
                    0,
                    0,
                    WIDTH,
                    HEIGHT,
                    0,
                    0,
                    WIDTH,
                    HEIGHT,
                    DOTS_PER_INCH,
                    DOTS_PER_INCH,
                    1,
                    1,
                    1,
                    1);
            field(application, "screens").set(application, new Screen[] {screen});
            field(application, "frameBuffer").set(application, ByteBuffer.allocate(BYTES));
            Screen.notifySettingsChanged();
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("this JavaFX has another headless platform", changed);
        }
    }

    private static Field field(Object owner, String name) throws NoSuchFieldException {
        var field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
