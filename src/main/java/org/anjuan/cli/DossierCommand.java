package org.anjuan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.DossierNames;
import org.anjuan.usecase.ExportDossier.Outcome;
import org.anjuan.usecase.port.DossierPress.Gap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Binds dossiers: one PDF/A for each volume of each file. */
@Command(name = "dossier", description = "cli.dossier.description")
final class DossierCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "CASE", arity = "0..*", descriptionKey = "cli.parameter.cases")
    List<String> cases = List.of();

    @Option(names = "--all", descriptionKey = "cli.option.all")
    boolean all;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.dossier.option.out")
    Path out = Path.of(".");

    @Option(names = "--volume", paramLabel = "VOLUME", descriptionKey = "cli.dossier.option.volume")
    Chosen volume = Chosen.MAIN;

    @Option(names = "--internal", descriptionKey = "cli.dossier.option.internal")
    boolean internal;

    /** Which volumes go out. */
    enum Chosen {
        MAIN(Volume.MAIN),
        SUB(Volume.SUB),
        BOTH(Volume.MAIN, Volume.SUB);

        private final Set<Volume> volumes;

        Chosen(Volume... volumes) {
            this.volumes = Set.of(volumes);
        }
    }

    DossierCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.at(base -> {
            var actor = desk.actor(base);
            var names = new DossierNames();
            int exit = Exit.DONE;
            for (var id : desk.chosen(base, cases, all)) exit = Math.max(exit, export(base, actor, id, names));
            return exit;
        });
    }

    private int export(CaseBase base, Actor actor, UUID id, DossierNames names) {
        var outcome = internal
                ? base.dossiers().internal(actor, id, out, names, desk.progress())
                : base.dossiers().export(actor, id, out, volume.volumes, names, desk.progress());
        return switch (outcome) {
            case Outcome.Done done -> {
                done.volumes().forEach(volume -> desk.say(volume.toString()));
                gaps(done.gaps())
                        .forEach((paper, fields) -> desk.complain(desk.get("cli.dossier.gaps", paper, fields)));
                desk.complainAbout(done.problems());
                yield Exit.DONE;
            }
            case Outcome.Refused refused -> {
                desk.complainAbout(refused.problems());
                yield Exit.REFUSED;
            }
            case Outcome.Cancelled _ -> {
                desk.complain(desk.get("cli.stopped"));
                yield Exit.REFUSED;
            }
        };
    }

    /** What each paper leaves open, by its title. */
    private static Map<String, Long> gaps(List<Gap> gaps) {
        return gaps.stream().collect(Collectors.groupingBy(Gap::paper, TreeMap::new, Collectors.counting()));
    }
}
