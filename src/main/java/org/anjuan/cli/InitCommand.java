package org.anjuan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.OfficeOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a case base, with the office it belongs to and the first person who works in it. */
@Command(name = "init", description = "cli.init.description")
final class InitCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--office", paramLabel = "NAME", required = true, descriptionKey = "cli.init.option.office")
    String office = "";

    @Option(names = "--person", paramLabel = "NAME", required = true, descriptionKey = "cli.init.option.person")
    String person = "";

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "cli.init.option.unit")
    String unit = "";

    @Option(names = "--plain", descriptionKey = "cli.init.option.plain")
    boolean plain;

    InitCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (office.isBlank() || person.isBlank()) throw new Refusal(desk.get("cli.init.blank"));
        var folder = desk.folder();
        var today = LocalDate.now(desk.program().clock());
        var roles = Stream.of(Role.values())
                .map(role -> new DatedRole(role, today, Optional.empty()))
                .toList();
        var first = new Person(UUID.randomUUID(), person, unit, roles, List.of());
        var password = plain ? Optional.<char[]>empty() : Optional.of(desk.newPassword());
        try (var base = desk.opened(desk.program().bases().create(folder, password))) {
            claim(desk.program().on(base).office(), new Office(office, "", "", "", "", "", ""), first);
        }
        desk.say(desk.get("cli.init.done", folder.toAbsolutePath().toString()));
        return Exit.DONE;
    }

    /** The first person sets up a case base that nobody has claimed yet. */
    private void claim(ManageOffice register, Office home, Person first) {
        var actor = new Actor(first);
        for (var outcome : List.of(register.keep(actor, first), register.keep(actor, home)))
            if (outcome instanceof OfficeOutcome.Refused(var problems))
                throw new Refusal(problems.stream().map(desk::text).toList());
    }
}
