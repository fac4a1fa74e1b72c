package org.anjuan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Retention;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.ArchiveFile.Outcome;
import org.anjuan.usecase.ArchiveFile.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Archives a closed file: its volumes are bound and kept, and nothing of it changes any more. */
@Command(name = "archive", description = "paper.archive.command")
final class ArchiveCommand implements Callable<Integer> {

    private final Desk desk;
    private final TypedValues values;

    @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case")
    String called = "";

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "paper.archive.on")
    @Nullable
    LocalDate on;

    @Option(names = "--number", paramLabel = "TEXT", descriptionKey = "paper.archive.number")
    @Nullable
    String number;

    @Option(names = "--retention", paramLabel = "TERM", descriptionKey = "paper.archive.retention")
    @Nullable
    Retention retention;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "paper.archive.note")
    @Nullable
    String note;

    @Option(names = "--incomplete", descriptionKey = "paper.archive.incomplete")
    boolean incomplete;

    ArchiveCommand(Desk desk) {
        this.desk = desk;
        this.values = new TypedValues(desk);
    }

    @Override
    public Integer call() {
        return desk.at(base -> {
            var file = desk.find(base, called);
            return switch (base.archiving()
                    .archive(desk.actor(base), file.file().id(), file.version(), terms(), desk.progress())) {
                case Outcome.Done done -> {
                    for (var volume : done.volumes())
                        desk.say(desk.get(
                                "paper.archive.volume",
                                volume.item().name(),
                                volume.pages(),
                                volume.item().sha256()));
                    desk.complainAbout(done.problems());
                    if (!done.gaps().isEmpty())
                        desk.complain(desk.get("paper.archive.gaps", done.gaps().size()));
                    yield Exit.DONE;
                }
                case Outcome.Refused(var problems) -> {
                    desk.complainAbout(List.copyOf(problems));
                    yield Exit.REFUSED;
                }
                case Outcome.ChangedMeanwhile _ -> {
                    desk.complain(desk.get("paper.changed"));
                    yield Exit.REFUSED;
                }
                case Outcome.Cancelled _ -> {
                    desk.complain(desk.get("cli.stopped"));
                    yield Exit.REFUSED;
                }
            };
        });
    }

    private Terms terms() {
        return new Terms(
                Optional.ofNullable(on),
                values.text("--number", number),
                retention == null ? Fact.unknown() : Fact.known(retention),
                Fact.unknown(),
                values.text("--note", note).map(Prose::new),
                incomplete);
    }
}
