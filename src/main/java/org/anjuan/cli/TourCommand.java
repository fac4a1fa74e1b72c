package org.anjuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the program on a sample case base: in its window, or as pictures where there is no display. */
@Command(name = "tour", description = "cli.tour.description")
final class TourCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.tour.option.out")
    Path out = Path.of("target", "tour");

    TourCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.program().tour(out, desk.words(), desk::say);
        return Exit.DONE;
    }
}
