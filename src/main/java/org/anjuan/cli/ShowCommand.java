package org.anjuan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.usecase.port.StoredFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one file: its head, how many parts of each kind it has and which law its acts fall under where that is not plain; or all of it as JSON. */
@Command(name = "show", description = "cli.show.description")
final class ShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case")
    String number = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    ShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.at(base -> {
            var found = desk.find(base, number);
            if (!json) {
                lines(found).forEach(desk::say);
                var today = LocalDate.now(desk.program().clock());
                new LawLines(desk, base.law(), found.file(), today).lines().forEach(desk::say);
                return Exit.DONE;
            }
            var forbidden = base.exports().show(desk.actor(base), found.file().id());
            if (forbidden.isPresent()) {
                desk.complainAbout(List.of(forbidden.get()));
                return Exit.REFUSED;
            }
            desk.say(Json.pretty(base.codec().canonical(found.file())));
            return Exit.DONE;
        });
    }

    private List<String> lines(StoredFile found) {
        var file = found.file();
        var lines = new ArrayList<String>();
        lines.add(file.head().title());
        lines.add(desk.get("cli.show.number", Numbers.of(file, desk.words())));
        lines.add(desk.get("cli.show.id", file.id().toString()));
        lines.add(desk.get("cli.show.version", found.version(), found.hash()));
        for (var kind : PartKind.values()) {
            int count = file.all(kind).size();
            if (count > 0) lines.add("  " + desk.get("part." + kind.key() + ".plural") + ": " + count);
            else if (file.none().contains(kind))
                lines.add("  " + desk.get("part." + kind.key() + ".plural") + ": " + desk.get("cli.show.knownNone"));
        }
        return lines;
    }
}
