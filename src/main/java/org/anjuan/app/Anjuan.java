package org.anjuan.app;

import java.time.Clock;
import java.util.Locale;
import java.util.TimeZone;
import org.anjuan.cli.CommandLineInterface;
import org.anjuan.domain.calendar.OfficeTime;

/** Where the program starts: a command is carried out, no command opens the window. */
public final class Anjuan {

    private Anjuan() {}

    public static void main(String[] args) {
        // For controls of the toolkit, which ask the machine what day it is.
        TimeZone.setDefault(TimeZone.getTimeZone(OfficeTime.ZONE));
        var line = new CommandLineInterface(
                new Wiring(Clock.system(OfficeTime.ZONE)), System.out, System.err, Locale.getDefault());
        System.exit(line.run(args));
    }
}
