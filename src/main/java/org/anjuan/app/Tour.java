package org.anjuan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anjuan.cli.Refusal;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.exchange.ShippedSamples;
import org.anjuan.usecase.ExportDossier;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.OfficeOutcome;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Words;

/** The main job from end to end on the samples: taken in, dated, scored, bound, and shown. */
final class Tour {

    private final Wiring program;
    private final Path out;
    private final Words words;
    private final Consumer<String> say;

    Tour(Wiring program, Path out, Words words, Consumer<String> say) {
        this.program = program;
        this.out = out;
        this.words = words;
        this.say = say;
    }

    void run() {
        try (var base = freshBase()) {
            var shop = program.on(base);
            var actor = settle(shop);
            take(shop, actor);
            var files = shop.lists().rows(actor, CaseQuery.all(Integer.MAX_VALUE));
            scores(shop, files);
            dossiers(shop, actor, files);
            show(shop, actor, files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A plain case base in a folder of its own; what an earlier tour left there is thrown away. */
    private OpenBase freshBase() throws IOException {
        var folder = out.resolve("base");
        if (program.bases().look(folder) == org.anjuan.usecase.port.CaseBases.Look.PLAIN) delete(folder);
        for (var kept : List.of("pictures", "dossiers", "samples")) delete(out.resolve(kept));
        Files.createDirectories(out);
        return switch (program.bases().create(folder, Optional.empty())) {
            case BaseOutcome.Opened(var base) -> base;
            case BaseOutcome.Refused refused -> {
                var problem = refused.problem();
                throw new Refusal(words.get(problem.key(), problem.values().toArray()));
            }
        };
    }

    /** The office of the invented samples, with two who work there. */
    private Actor settle(Workshop shop) {
        var handler = person(shop, "陈*", "法制科", EnumSet.allOf(Role.class));
        var reviewer = person(shop, "刘*", "案卷评查组", EnumSet.of(Role.CASE_REVIEWER, Role.READER));
        var actor = new Actor(handler);
        for (var outcome : List.of(
                shop.office().keep(actor, handler),
                shop.office().keep(actor, reviewer),
                shop.office().keep(actor, new Office("津河市生态环境局", "", "", "", "", "", ""))))
            if (outcome instanceof OfficeOutcome.Refused(var problems)) throw new IllegalStateException(problems.toString());
        return actor;
    }

    private static Person person(Workshop shop, String name, String unit, EnumSet<Role> roles) {
        var since = LocalDate.of(2020, 1, 1);
        var dated = roles.stream()
                .map(role -> new DatedRole(role, since, Optional.empty()))
                .toList();
        return new Person(shop.ids().get(), name, unit, dated, List.of());
    }

    private void take(Workshop shop, Actor actor) throws IOException {
        var samples = out.resolve("samples");
        new ShippedSamples().writeTo(samples);
        switch (shop.imports().run(actor, List.of(samples), false, Progress.IGNORED)) {
            case ImportFiles.Outcome.Done done ->
                say.accept(words.get("tour.imported", done.files().size(), samples.toString()));
            case ImportFiles.Outcome.Refused(var problems) -> throw new IllegalStateException(problems.toString());
            case ImportFiles.Outcome.Differs(var clashes) -> throw new IllegalStateException(clashes.toString());
            case ImportFiles.Outcome.Stopped _ -> throw new IllegalStateException("nobody stopped it");
        }
    }

    private void scores(Workshop shop, List<CaseRow> files) throws IOException {
        var today = LocalDate.now(shop.clock());
        var lines = new ArrayList<String>();
        for (var row : files) {
            var of = shop.reviews().ofFile(row.id(), today).orElseThrow();
            lines.add(words.get(
                    "tour.score",
                    row.number(),
                    row.title(),
                    of.standard().title().in(words.locale()),
                    text(of.range().worst()),
                    text(of.range().best())));
        }
        var table = out.resolve("scores.txt");
        Files.write(table, lines, StandardCharsets.UTF_8);
        lines.forEach(say);
        say.accept(words.get("tour.wrote", table.toString()));
    }

    private static String text(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse("–");
    }

    private void dossiers(Workshop shop, Actor actor, List<CaseRow> files) {
        var folder = out.resolve("dossiers");
        for (var row : files) {
            var outcome = shop.dossiers()
                    .export(actor, row.id(), folder, EnumSet.allOf(Volume.class), Progress.IGNORED);
            switch (outcome) {
                case ExportDossier.Outcome.Done done ->
                    done.volumes().forEach(volume -> say.accept(words.get("tour.wrote", volume.toString())));
                case ExportDossier.Outcome.Refused(var problems) -> throw new IllegalStateException(problems.toString());
                case ExportDossier.Outcome.Cancelled _ -> throw new IllegalStateException("nobody stopped it");
            }
        }
    }

    private void show(Workshop shop, Actor actor, List<CaseRow> files) throws IOException {
        if (Display.present()) {
            say.accept(words.get("tour.window"));
            program.show(shop, actor, words);
        } else {
            say.accept(words.get("tour.noDisplay"));
            var pictures = Files.createDirectories(out.resolve("pictures"));
            new Walk(shop, actor, files, pictures, say).run();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> found = Files.walk(folder)) {
            for (var file : found.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
