package org.anjuan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anjuan.cli.Refusal;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.usecase.ExportDossier;
import org.anjuan.usecase.PrintScoreSheet;
import org.anjuan.usecase.SeeReviews;
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
        try {
            var base = freshBase();
            var shop = program.on(base);
            var actor = SampleBase.handler(shop);
            var files = shop.lists().rows(actor, CaseQuery.all(Integer.MAX_VALUE));
            say.accept(words.get("tour.imported", files.size(), base.folder().toString()));
            scores(shop, files);
            dossiers(shop, actor, files);
            scoreSheets(shop, actor, files);
            new Standstill(shop).add();
            show(shop, actor, files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private OpenBase freshBase() throws IOException {
        for (var old : List.of("pictures", "dossiers")) SampleBase.delete(out.resolve(old));
        Files.createDirectories(out);
        return switch (new SampleBase(program, out.resolve("base")).make()) {
            case BaseOutcome.Opened(var base) -> base;
            case BaseOutcome.Refused refused -> {
                var problem = refused.problem();
                throw new Refusal(words.get(problem.key(), problem.values().toArray()));
            }
        };
    }

    private void scores(Workshop shop, List<CaseRow> files) throws IOException {
        var today = LocalDate.now(shop.clock());
        var lines = new ArrayList<String>();
        for (var row : files) {
            var of = shop.reviews().ofFile(row.id(), today).orElseThrow();
            for (var sheet : of.sheets()) lines.add(recorded(row, sheet));
            if (of.sheets().isEmpty()) lines.add(range(row, of));
        }
        var table = out.resolve("scores.txt");
        Files.write(table, lines, StandardCharsets.UTF_8);
        lines.forEach(say);
        say.accept(words.get("tour.wrote", table.toString()));
    }

    private String recorded(CaseRow row, ScoreSheet sheet) {
        var score = sheet.score();
        return words.get(
                "tour.recorded",
                row.number(),
                row.title(),
                sheet.standard().title().in(words.locale()),
                text(score.total()),
                score.grade().map(grade -> grade.name().in(words.locale())).orElse("–"),
                sheet.review().reviewer().name());
    }

    private String range(CaseRow row, SeeReviews.OfFile of) {
        return words.get(
                "tour.score",
                row.number(),
                row.title(),
                of.standard().title().in(words.locale()),
                text(of.range().worst()),
                text(of.range().best()));
    }

    private static String text(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse("–");
    }

    private void dossiers(Workshop shop, Actor actor, List<CaseRow> files) {
        var folder = out.resolve("dossiers");
        for (var row : files) {
            var outcome =
                    shop.dossiers().export(actor, row.id(), folder, EnumSet.allOf(Volume.class), Progress.IGNORED);
            switch (outcome) {
                case ExportDossier.Outcome.Done done ->
                    done.volumes().forEach(volume -> say.accept(words.get("tour.wrote", volume.toString())));
                case ExportDossier.Outcome.Refused(var problems) ->
                    throw new IllegalStateException(problems.toString());
                case ExportDossier.Outcome.Cancelled _ -> throw new IllegalStateException("nobody stopped it");
            }
        }
    }

    /** The sheet of every recorded review, beside the dossiers and never bound into them. */
    private void scoreSheets(Workshop shop, Actor actor, List<CaseRow> files) {
        var today = LocalDate.now(shop.clock());
        for (var row : files)
            for (var sheet :
                    shop.reviews().ofFile(row.id(), today).orElseThrow().sheets())
                switch (shop.sheets().print(actor, sheet.review().id(), out.resolve("dossiers"), words)) {
                    case PrintScoreSheet.Outcome.Done(var printed) ->
                        say.accept(words.get("tour.wrote", printed.toString()));
                    case PrintScoreSheet.Outcome.Refused(var problems) ->
                        throw new IllegalStateException(problems.toString());
                }
    }

    private void show(Workshop shop, Actor actor, List<CaseRow> files) throws IOException {
        if (Display.present()) {
            say.accept(words.get("tour.window"));
            program.show(words, window -> window.open(shop, actor));
        } else {
            say.accept(words.get("tour.noDisplay"));
            var pictures = Files.createDirectories(out.resolve("pictures"));
            new Walk(program, shop, actor, files, pictures, say).run();
        }
    }
}
