package org.anjuan.app;

import java.time.Clock;
import java.util.Locale;
import org.anjuan.cli.CommandLineInterface;

/** Where the program starts: a command is carried out, no command opens the window. */
public final class Anjuan {

    private Anjuan() {}

    public static void main(String[] args) {
        var line = new CommandLineInterface(
                new Wiring(Clock.systemDefaultZone()), System.out, System.err, Locale.getDefault());
        System.exit(line.run(args));
    }
}
