package org.anjuan.cli;

import java.io.PrintStream;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Words;

/** One line that is written over as the work goes on. */
final class TerminalProgress implements Progress {

    private static final int WIDTH = 100;

    private final PrintStream err;
    private final Words words;

    TerminalProgress(PrintStream err, Words words) {
        this.err = err;
        this.words = words;
    }

    /** Nobody asks it to stop: Ctrl+C ends the program. */
    @Override
    public boolean stopped() {
        return false;
    }

    @Override
    public void at(long done, long total, String doing) {
        var line = new StringBuilder("[" + done + "/" + total + "] ");
        var what = words.has(doing) ? words.get(doing) : doing;
        for (int i = 0; i < what.length() && TextTable.width(line.toString()) < WIDTH - 2; i++)
            line.append(what.charAt(i));
        line.append(" ".repeat(Math.max(0, WIDTH - TextTable.width(line.toString()))));
        err.print("\r" + line + (done >= total ? "\n" : ""));
        err.flush();
    }
}
