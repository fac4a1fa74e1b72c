package org.anjuan.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Score;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.usecase.ImportMarks.Outcome;
import org.anjuan.usecase.PrintScoreSheet;
import org.anjuan.usecase.SeeReviews.OfFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows or prints the reviews that people recorded, else the range in which a file can end; or records a review. */
@Command(name = "score", description = "cli.score.description")
final class ScoreCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "CASE", arity = "0..*", descriptionKey = "cli.parameter.cases")
    List<String> cases = List.of();

    @Option(names = "--all", descriptionKey = "cli.option.all")
    boolean all;

    @Option(names = "--marks", paramLabel = "FILE", descriptionKey = "cli.score.option.marks")
    @Nullable
    Path marks;

    @Option(names = "--sheet", paramLabel = "DIR", descriptionKey = "cli.score.option.sheet")
    @Nullable
    Path sheet;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    ScoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var file = marks;
        var folder = sheet;
        if (file != null && folder != null) throw new Refusal(desk.get("cli.score.marksOrSheet"));
        return desk.at(base -> {
            if (file != null) return record(base, file);
            return folder != null ? print(base, folder) : show(base);
        });
    }

    private int show(CaseBase base) {
        var today = LocalDate.now(desk.program().clock());
        var found = new ArrayList<OfFile>();
        for (var id : desk.chosen(base, cases, all))
            base.reviews().ofFile(id, today).ifPresent(found::add);
        if (json) desk.say(Json.of(found.stream().map(this::json).toList()));
        else found.forEach(this::say);
        return Exit.DONE;
    }

    private void say(OfFile of) {
        var file = of.file().file();
        desk.say(Numbers.of(file, desk.words()) + "  " + file.head().title());
        for (var sheet : of.sheets()) {
            var score = sheet.score();
            desk.say("  "
                    + desk.get(
                            score.isProvisional() ? "cli.score.draft" : "cli.score.recorded",
                            sheet.review().reviewer().name(),
                            text(score.total()),
                            grade(score),
                            score.openItems()));
        }
        if (of.sheets().isEmpty()) {
            var range = of.range();
            desk.say("  "
                    + desk.get(
                            "cli.score.range",
                            text(range.worst()),
                            text(range.best()),
                            name(of.standard().title())));
        }
    }

    private Map<String, ?> json(OfFile of) {
        var file = of.file().file();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", file.id().toString());
        file.head().number().value().ifPresent(number -> json.put("number", number.toString()));
        json.put("title", file.head().title());
        json.put("standard", of.standard().id());
        json.put("reviews", of.sheets().stream().map(this::json).toList());
        if (of.sheets().isEmpty()) {
            var range = new LinkedHashMap<String, Object>();
            of.range().worst().ifPresent(worst -> range.put("worst", worst.toPlainString()));
            of.range().best().ifPresent(best -> range.put("best", best.toPlainString()));
            json.put("provisionalRange", range);
        }
        return json;
    }

    private Map<String, ?> json(ScoreSheet sheet) {
        var score = sheet.score();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", sheet.review().id().toString());
        json.put("reviewer", sheet.review().reviewer().name());
        json.put("standard", sheet.standard().id());
        json.put("version", sheet.standard().version());
        json.put("finished", sheet.review().state() == Review.State.FINISHED);
        json.put("provisional", score.isProvisional());
        score.total().ifPresent(total -> json.put("total", total.toPlainString()));
        json.put("grade", grade(score));
        json.put("openItems", score.openItems());
        json.put("vetoes", score.confirmedVetoes());
        return json;
    }

    private int record(CaseBase base, Path file) {
        if (cases.size() > 1) throw new Refusal(desk.get("cli.score.oneCase"));
        var outcome = base.recordMarks(file, cases.stream().findFirst(), desk.actor(base));
        return switch (outcome) {
            case Outcome.Recorded(var review, var _, var score) -> {
                desk.say(desk.get(
                        score.isProvisional() ? "cli.score.draft" : "cli.score.recorded",
                        review.reviewer().name(),
                        text(score.total()),
                        grade(score),
                        score.openItems()));
                yield Exit.DONE;
            }
            case Outcome.Refused(var problems) -> {
                desk.complain(desk.get("cli.score.refused"));
                desk.complainAbout(problems);
                yield Exit.REFUSED;
            }
        };
    }

    private int print(CaseBase base, Path folder) {
        var actor = desk.actor(base);
        int exit = Exit.DONE;
        for (var id : desk.chosen(base, cases, all)) exit = Math.max(exit, print(base, folder, actor, id));
        return exit;
    }

    private int print(CaseBase base, Path folder, Actor actor, UUID id) {
        var reviews = base.reviews().recorded(id);
        if (reviews.isEmpty())
            base.reviews()
                    .file(id)
                    .ifPresent(file ->
                            desk.complain(desk.get("cli.score.noSheet", Numbers.of(file.file(), desk.words()))));
        int exit = reviews.isEmpty() ? Exit.REFUSED : Exit.DONE;
        for (var review : reviews)
            switch (base.sheets().print(actor, review.id(), folder, desk.words())) {
                case PrintScoreSheet.Outcome.Done(var path) -> desk.say(path.toString());
                case PrintScoreSheet.Outcome.Refused(var problems) -> {
                    desk.complainAbout(problems);
                    exit = Exit.REFUSED;
                }
            }
        return exit;
    }

    private String grade(Score score) {
        return score.grade().map(grade -> name(grade.name())).orElse("");
    }

    private String name(Bilingual name) {
        return name.in(desk.words().locale());
    }

    private static String text(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse("–");
    }
}
