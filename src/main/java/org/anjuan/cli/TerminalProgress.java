package org.anjuan.cli;

import java.io.PrintStream;
import org.anjuan.usecase.port.Progress;

/** One line that is written over as the work goes on. */
final class TerminalProgress implements Progress {

    private static final int WIDTH = 100;

    private final PrintStream err;

    TerminalProgress(PrintStream err) {
        this.err = err;
    }

    /** Ctrl+C ends the program, and what was not finished leaves nothing behind. */
    @Override
    public boolean stopped() {
        return false;
    }

    @Override
    public void at(long done, long total, String doing) {
        var line = new StringBuilder("[" + done + "/" + total + "] ");
        for (int i = 0; i < doing.length() && TextTable.width(line.toString()) < WIDTH - 2; i++)
            line.append(doing.charAt(i));
        line.append(" ".repeat(Math.max(0, WIDTH - TextTable.width(line.toString()))));
        err.print("\r" + line + (done >= total ? "\n" : ""));
        err.flush();
    }
}
