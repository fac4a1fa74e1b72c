package org.anjuan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.usecase.ExportFiles;
import org.anjuan.usecase.ExportFiles.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes case files and their evidence into a folder or a ZIP, for other systems or another case base. */
@Command(name = "export", description = "cli.export.description")
final class ExportCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "CASE", arity = "0..*", descriptionKey = "cli.parameter.cases")
    List<String> cases = List.of();

    @Option(names = "--all", descriptionKey = "cli.option.all")
    boolean all;

    @Option(names = "--out", paramLabel = "PATH", required = true, descriptionKey = "cli.export.option.out")
    Path out = Path.of(".");

    @Option(names = "--without-evidence", descriptionKey = "cli.export.option.withoutEvidence")
    boolean withoutEvidence;

    @Option(names = "--replace", descriptionKey = "cli.export.option.replace")
    boolean replace;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.at(base -> {
            var order = new ExportFiles.Order(desk.chosen(base, cases, all), out, !withoutEvidence, replace);
            return switch (base.exports().run(desk.actor(base), order, desk.progress())) {
                case Outcome.Done done -> {
                    done.files().forEach(desk::say);
                    done.missingEvidence().forEach(name -> desk.complain(desk.get("cli.export.missing", name)));
                    desk.say(desk.get("cli.export.done", done.files().size(), done.evidence(), out.toString()));
                    yield Exit.DONE;
                }
                case Outcome.Refused refused -> {
                    desk.complainAbout(refused.problems());
                    yield Exit.REFUSED;
                }
                case Outcome.Stopped _ -> {
                    desk.complain(desk.get("cli.stopped"));
                    yield Exit.REFUSED;
                }
            };
        });
    }
}
