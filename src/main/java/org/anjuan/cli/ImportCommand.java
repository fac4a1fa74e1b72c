package org.anjuan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.usecase.Differences;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.ImportFiles.Effect;
import org.anjuan.usecase.ImportFiles.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in case files from JSON, folders and ZIPs: all of them, or none. */
@Command(name = "import", description = "cli.import.description")
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.import.parameter.file")
    List<Path> files = List.of();

    @Option(names = "--next-version", descriptionKey = "cli.import.option.nextVersion")
    boolean asNextVersion;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.at(base -> {
            var outcome = base.imports().run(desk.actor(base), files, asNextVersion, desk.progress());
            return switch (outcome) {
                case Outcome.Done done -> done(done);
                case Outcome.Refused refused -> {
                    desk.complain(desk.get("cli.import.refused"));
                    desk.complainAbout(refused.problems());
                    yield Exit.REFUSED;
                }
                case Outcome.Differs differs -> {
                    desk.complain(desk.get("cli.import.differs"));
                    differs.clashes().forEach(this::complainAbout);
                    desk.complain(desk.get("cli.import.differs.next"));
                    yield Exit.REFUSED;
                }
                case Outcome.Stopped _ -> {
                    desk.complain(desk.get("cli.stopped"));
                    yield Exit.REFUSED;
                }
            };
        });
    }

    private int done(Outcome.Done done) {
        desk.complainAbout(done.warnings());
        if (json) {
            var files = new ArrayList<LinkedHashMap<String, Object>>();
            for (var taken : done.files()) {
                var file = new LinkedHashMap<String, Object>();
                file.put("source", taken.source());
                file.put("id", taken.id().toString());
                file.put("title", taken.title());
                file.put("effect", taken.effect().name());
                files.add(file);
            }
            desk.say(Json.of(files));
        } else {
            done.files()
                    .forEach(taken -> desk.say(desk.get("cli.import.effect." + taken.effect()) + "  " + taken.title()));
            desk.say(desk.get(
                    "cli.import.done",
                    done.count(Effect.ADDED),
                    done.count(Effect.NEXT_VERSION),
                    done.count(Effect.UNCHANGED),
                    done.evidence()));
        }
        return Exit.DONE;
    }

    private void complainAbout(ImportFiles.Clash clash) {
        desk.complain("  " + clash.source() + "  " + clash.id());
        clash.differences().forEach(difference -> desk.complain("    " + line(difference)));
    }

    private String line(Differences.Difference difference) {
        var kind = difference.kind();
        var place = kind == null ? "" : kind.plural() + " " + difference.part() + " ";
        return desk.get("cli.import.difference", place + difference.field(), difference.before(), difference.after());
    }
}
