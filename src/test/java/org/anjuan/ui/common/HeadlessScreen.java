package org.anjuan.ui.common;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Screen;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/**
 * The platform without a display has one screen of 1000 by 1000, too small for the window of 1366 by 768. It gets a wider
 * one, and more memory behind it, since it writes beyond its memory where a window ends beyond its screen.
 */
final class HeadlessScreen {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int BYTES = 16_000_000;
    private static boolean widened;

    private HeadlessScreen() {}

    /** To be called on the UI thread before the first window. */
    static synchronized boolean widen() throws ReflectiveOperationException {
        var application = Application.GetApplication();
        if (widened || !application.getClass().getSimpleName().equals("HeadlessApplication")) return false;
        widened = true;
        field(application, "screens").set(application, new Screen[] {
            new Screen(0, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 100, 100, 1, 1, 1, 1)
        });
        field(application, "frameBuffer").set(application, ByteBuffer.allocate(BYTES));
        Screen.notifySettingsChanged();
        return true;
    }

    private static Field field(Object owner, String name) throws NoSuchFieldException {
        var field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
