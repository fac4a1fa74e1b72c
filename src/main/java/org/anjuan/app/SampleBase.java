package org.anjuan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.ImportMarks;
import org.anjuan.usecase.OfficeOutcome;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseBases.Look;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;

/** A plain case base with the samples in it, two of them reviewed, the office of the invented ones, and people of every role. */
final class SampleBase {

    private final Wiring program;
    private final Path folder;

    SampleBase(Wiring program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Makes it anew; a plain case base that was there is thrown away, anything else is refused. */
    BaseOutcome make() throws IOException {
        if (program.bases().look(folder) == Look.PLAIN) delete(folder);
        var outcome = program.bases().create(folder, Optional.empty());
        if (outcome instanceof BaseOutcome.Opened(var base)) fill(program.on(base));
        return outcome;
    }

    /** The one that is there, or a new one. */
    OpenBase open() throws IOException {
        var outcome =
                program.bases().look(folder) == Look.PLAIN ? program.bases().open(folder, Optional.empty()) : make();
        return switch (outcome) {
            case BaseOutcome.Opened(var base) -> base;
            case BaseOutcome.Refused refused ->
                throw new IOException(refused.problem().key() + " " + folder);
        };
    }

    /** The one of its people who holds every role. */
    static Actor handler(Workshop shop) {
        return shop.office().people().stream()
                .max(Comparator.comparing(person -> person.roles().size()))
                .map(Actor::new)
                .orElseThrow();
    }

    private void fill(Workshop shop) throws IOException {
        var handler = person(shop, "陈*", "法制科", EnumSet.allOf(Role.class));
        var reviewer = person(shop, "许*宁", "案卷评查组", EnumSet.of(Role.CASE_REVIEWER, Role.READER));
        var actor = new Actor(handler);
        var register = shop.office();
        for (var outcome : List.of(
                register.keep(actor, handler),
                register.keep(actor, reviewer),
                register.keep(actor, new Office("津河市生态环境局", "", "", "", "", "", ""))))
            if (outcome instanceof OfficeOutcome.Refused(var problems))
                throw new IllegalStateException(problems.toString());
        take(shop, actor);
        review(shop, new Actor(reviewer));
    }

    private static Person person(Workshop shop, String name, String unit, EnumSet<Role> roles) {
        var since = LocalDate.of(2020, 1, 1);
        var dated = roles.stream()
                .map(role -> new DatedRole(role, since, Optional.empty()))
                .toList();
        return new Person(shop.ids().get(), name, unit, dated, List.of());
    }

    private void take(Workshop shop, Actor actor) throws IOException {
        var samples = Files.createTempDirectory("anjuan-samples-");
        try {
            program.samples().writeTo(samples);
            var outcome = shop.imports().run(actor, List.of(samples), false, Progress.IGNORED);
            if (!(outcome instanceof ImportFiles.Outcome.Done)) throw new IllegalStateException(outcome.toString());
        } finally {
            delete(samples);
        }
    }

    /** What the reviewer gave: one review of a file with a penalty, one of a file without. */
    private void review(Workshop shop, Actor reviewer) throws IOException {
        for (var marks : program.samples().marks())
            switch (shop.importMarks().record(Optional.empty(), marks, reviewer)) {
                case ImportMarks.Outcome.Recorded(var review, var _, var score) -> {
                    if (score.isProvisional())
                        throw new IllegalStateException(review.caseId() + " has items that are open");
                }
                case ImportMarks.Outcome.Refused(var problems) -> throw new IllegalStateException(problems.toString());
            }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> found = Files.walk(folder)) {
            for (var file : found.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
