package org.anjuan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.DraftPaper.Entry;
import org.anjuan.usecase.DraftPaper.Wanted;
import org.anjuan.usecase.PaperOutcome;
import org.anjuan.usecase.PaperUseCases;
import org.anjuan.usecase.PrintPaper;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the papers of a file, and drafts, checks, prints, issues, corrects and voids them. */
@Command(name = "paper", description = "paper.command.description")
final class PaperCommand implements Callable<Integer> {

    private final Desk desk;
    private final PaperLines lines;
    private final TypedValues values;

    @Spec
    @Nullable
    CommandSpec spec;

    PaperCommand(Desk desk) {
        this.desk = desk;
        this.lines = new PaperLines(desk);
        this.values = new TypedValues(desk);
    }

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), desk.get("paper.command.which"));
    }

    /** A file, its papers, and who works on it. */
    private record Work(PaperUseCases papers, Actor actor, StoredFile file, List<Row> rows) {

        UUID id() {
            return file.file().id();
        }
    }

    private interface Doing {
        int with(Work work);
    }

    private int on(String called, Doing doing) {
        return desk.at(base -> {
            var actor = desk.actor(base);
            var file = desk.find(base, called);
            var rows = base.papers().seeing().of(actor, file.file().id()).orElse(List.of());
            return doing.with(new Work(base.papers(), actor, file, rows));
        });
    }

    @Command(name = "list", description = "paper.command.list")
    int list(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
        return on(called, work -> {
            if (json) desk.say(Json.of(work.rows().stream().map(lines::json).toList()));
            else lines.table(work.rows()).forEach(desk::say);
            return Exit.DONE;
        });
    }

    @Command(name = "show", description = "paper.command.show")
    int show(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Parameters(paramLabel = "PAPER", descriptionKey = "paper.command.paper") String paper,
            @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
        return on(called, work -> {
            var row = row(work, paper);
            if (json) desk.say(Json.of(lines.json(row)));
            else {
                lines.table(List.of(row)).forEach(desk::say);
                lines.tell(row.findings());
            }
            return Exit.DONE;
        });
    }

    @Command(name = "draft", description = "paper.command.draft")
    int draft(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Parameters(paramLabel = "TYPE", descriptionKey = "paper.command.type") String type,
            @Option(names = "--about", paramLabel = "PART", descriptionKey = "paper.command.about") @Nullable
                    UUID about,
            @Option(names = "--party", paramLabel = "PARTY", descriptionKey = "paper.command.party") @Nullable
                    UUID party) {
        return on(
                called,
                work -> ended(
                        "paper.drafted",
                        work.papers()
                                .drafting()
                                .start(
                                        work.actor(),
                                        work.id(),
                                        work.file().version(),
                                        new Wanted(type, Optional.ofNullable(about), Optional.ofNullable(party)))));
    }

    @Command(name = "write", description = "paper.command.write")
    int write(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Parameters(paramLabel = "PAPER", descriptionKey = "paper.command.paper") String paper,
            @Option(names = "--set", paramLabel = "NAME=TEXT", descriptionKey = "paper.command.set") @Nullable
                    Map<String, String> set,
            @Option(names = "--addressee", paramLabel = "TEXT", descriptionKey = "paper.command.addressee") @Nullable
                    String addressee,
            @Option(names = "--basis", paramLabel = "ARTICLE", descriptionKey = "paper.command.basis") @Nullable
                    List<String> cites) {
        var texts = set == null ? Map.<String, String>of() : set;
        var basis = cites == null ? List.<String>of() : cites;
        return on(called, work -> {
            var entries = new LinkedHashMap<String, Fact<Prose>>();
            texts.forEach(
                    (name, text) -> entries.put(name, text.isBlank() ? Fact.unknown() : Fact.known(new Prose(text))));
            var entry = new Entry(
                    entries,
                    Optional.ofNullable(addressee).map(values::orNothing),
                    Optional.empty(),
                    basis.isEmpty()
                            ? Optional.empty()
                            : Optional.of(basis.stream().map(values::cite).toList()),
                    Optional.empty());
            return ended(
                    "paper.written",
                    work.papers()
                            .drafting()
                            .write(work.actor(), work.id(), work.file().version(), made(work, paper), entry));
        });
    }

    @Command(name = "discard", description = "paper.command.discard")
    int discard(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Parameters(paramLabel = "PAPER", descriptionKey = "paper.command.paper") String paper,
            @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "paper.command.reason") @Nullable
                    String reason) {
        return on(
                called,
                work -> ended(
                        "paper.discarded",
                        work.papers()
                                .drafting()
                                .discard(
                                        work.actor(),
                                        work.id(),
                                        work.file().version(),
                                        made(work, paper),
                                        Optional.ofNullable(reason))));
    }

    @Command(name = "check", description = "paper.command.check")
    int check(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Parameters(paramLabel = "PAPER", descriptionKey = "paper.command.paper") String paper) {
        return on(
                called,
                work -> ended(
                        "paper.checked",
                        work.papers()
                                .checking()
                                .check(work.actor(), work.id(), work.file().version(), made(work, paper))));
    }

    @Command(name = "issue", description = "paper.command.issue")
    int issue(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Parameters(paramLabel = "PAPER", descriptionKey = "paper.command.paper") String paper,
            @Option(names = "--on", paramLabel = "DAY", descriptionKey = "paper.command.on") @Nullable LocalDate on) {
        return on(
                called,
                work -> ended(
                        "paper.issued",
                        work.papers()
                                .issuing()
                                .issue(
                                        work.actor(),
                                        work.id(),
                                        work.file().version(),
                                        made(work, paper),
                                        Optional.ofNullable(on),
                                        desk.progress())));
    }

    @Command(name = "record", description = "paper.command.record")
    int record(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Parameters(paramLabel = "PAPER", descriptionKey = "paper.command.paper") String paper,
            @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "paper.command.number") @Nullable
                    String number,
            @Option(names = "--on", paramLabel = "DAY", descriptionKey = "paper.command.on") @Nullable LocalDate on) {
        return on(
                called,
                work -> ended(
                        "paper.recorded",
                        work.papers()
                                .issuing()
                                .recorded(
                                        work.actor(),
                                        work.id(),
                                        work.file().version(),
                                        made(work, paper),
                                        Optional.ofNullable(number).map(values::number),
                                        Optional.ofNullable(on))));
    }

    @Command(name = "correct", description = "paper.command.correct")
    int correct(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Parameters(paramLabel = "PAPER", descriptionKey = "paper.command.paper") String paper,
            @Option(names = "--decision", descriptionKey = "paper.command.decision") boolean decision,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "paper.command.reason")
                    String reason) {
        return on(called, work -> {
            var correcting = work.papers().correcting();
            var id = made(work, paper);
            int version = work.file().version();
            return ended(
                    "paper.corrected",
                    decision
                            ? correcting.byDecision(work.actor(), work.id(), version, id, reason)
                            : correcting.newVersion(work.actor(), work.id(), version, id, reason));
        });
    }

    @Command(name = "void", description = "paper.command.void")
    int callBack(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Parameters(paramLabel = "PAPER", descriptionKey = "paper.command.paper") String paper,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "paper.command.reason")
                    String reason) {
        return on(
                called,
                work -> ended(
                        "paper.voided",
                        work.papers()
                                .callingBack()
                                .callBack(work.actor(), work.id(), work.file().version(), made(work, paper), reason)));
    }

    @Command(name = "print", description = "paper.command.print")
    int print(
            @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case") String called,
            @Parameters(paramLabel = "PAPER", descriptionKey = "paper.command.paper") String paper,
            @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "paper.command.out")
                    Path out) {
        return on(called, work -> switch (work.papers()
                .printing()
                .print(work.actor(), work.id(), row(work, paper), out, desk.progress())) {
            case PrintPaper.Outcome.Done done -> {
                desk.complainAbout(done.problems());
                if (!done.gaps().isEmpty())
                    desk.complain(
                            desk.get("cli.dossier.gaps", paper, done.gaps().size()));
                desk.say(out.toString());
                yield Exit.DONE;
            }
            case PrintPaper.Outcome.Refused(var problem) -> {
                desk.complainAbout(List.of(problem));
                yield Exit.REFUSED;
            }
            case PrintPaper.Outcome.Cancelled _ -> {
                desk.complain(desk.get("cli.stopped"));
                yield Exit.REFUSED;
            }
        });
    }

    private int ended(String done, PaperOutcome outcome) {
        return switch (outcome) {
            case PaperOutcome.Done(var _, var paper, var findings) -> {
                desk.say(desk.get(done, paper.toString()));
                lines.tell(findings);
                yield Exit.DONE;
            }
            case PaperOutcome.Hindered(var findings) -> {
                for (var finding : findings) if (finding.hinders()) desk.complain("  " + lines.text(finding));
                desk.complain(desk.get("paper.hindered"));
                yield Exit.REFUSED;
            }
            case PaperOutcome.Refused(var problems) -> {
                desk.complainAbout(problems);
                yield Exit.REFUSED;
            }
            case PaperOutcome.ChangedMeanwhile _ -> {
                desk.complain(desk.get("paper.changed"));
                yield Exit.REFUSED;
            }
        };
    }

    /** The paper meant by its line in the list, its id, its number, or its type where there is one of it. */
    private Row row(Work work, String called) {
        var wanted = called.strip();
        if (wanted.matches("\\d{1,4}")) {
            int line = Integer.parseInt(wanted);
            if (line >= 1 && line <= work.rows().size()) return work.rows().get(line - 1);
        }
        var tests = new ArrayList<Predicate<Row>>();
        tests.add(row -> row.made().filter(id -> id.toString().equals(wanted)).isPresent());
        tests.add(row ->
                row.number().filter(number -> number.text().equals(wanted)).isPresent());
        tests.add(row -> row.type().equalsIgnoreCase(wanted));
        for (var test : tests) {
            var found = work.rows().stream().filter(test).toList();
            if (found.size() == 1) return found.getFirst();
            if (found.size() > 1) throw new Refusal(desk.get("paper.several", called));
        }
        throw new Refusal(desk.get("paper.unknown", called));
    }

    private UUID made(Work work, String called) {
        return row(work, called).made().orElseThrow(() -> new Refusal(desk.get("paper.notDrafted", called)));
    }
}
