package org.anjuan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What concerns the rows that lists show of the files. */
@Command(name = "rows", description = "cli.rows.description")
final class RowsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    private RowsCommand(Desk desk) {
        this.desk = desk;
    }

    /** Adds it below the program, with its own command below it. */
    static void add(CommandLine line, Desk desk) {
        var rows = new CommandLine(new RowsCommand(desk));
        line.addSubcommand("rows", rows);
        rows.addSubcommand("rebuild", new RowsRebuildCommand(desk));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), desk.get("cli.rows.which"));
    }
}
