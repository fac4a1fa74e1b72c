package org.anjuan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.anjuan.domain.procedure.Checked;
import org.anjuan.domain.procedure.Irregularity;
import org.anjuan.domain.procedure.Step;
import org.anjuan.domain.procedure.TrackState;
import org.anjuan.domain.procedure.Unsettled;
import org.anjuan.usecase.CourseWords;
import org.anjuan.usecase.SeeCourse.Course;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which steps may come next in a file, what is missing for the others, what is irregular, and which law each act falls under. */
@Command(name = "next", description = "cli.next.description")
final class NextCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case")
    String number = "";

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "cli.option.on")
    @Nullable
    LocalDate on;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    NextCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.at(base -> {
            var found = desk.find(base, number);
            var day = on == null ? LocalDate.now(desk.program().clock()) : on;
            var course = base.courses().of(desk.actor(base), found.file(), day);
            var laws = new LawLines(desk, base.law(), found.file(), day);
            if (json) {
                var told = json(course, base.courseWords());
                told.put("laws", laws.json());
                desk.say(Json.of(told));
            } else {
                lines(course, base.courseWords()).forEach(desk::say);
                laws.lines().forEach(desk::say);
            }
            return Exit.DONE;
        });
    }

    private List<String> lines(Course course, CourseWords words) {
        var lines = new ArrayList<String>();
        lines.add(desk.get("cli.next.stage", desk.get("enum.Stage." + course.stage())));
        for (var step : course.next()) {
            lines.add(desk.get(
                    "cli.next.step",
                    step.transition().number(),
                    step.transition().name(),
                    desk.get("procedure.permission." + step.permission())));
            for (var check : step.open()) lines.add("      " + line(check, words));
        }
        if (!course.tracks().isEmpty()) lines.add(desk.get("cli.next.tracks"));
        for (var track : course.tracks()) lines.add("  " + line(track));
        told(lines, "cli.next.irregular", course, words, Irregularity::isOfOffice);
        told(lines, "cli.next.late", course, words, found -> !found.isOfOffice());
        if (!course.unsettled().isEmpty()) lines.add(desk.get("cli.next.unsettled"));
        for (var unsettled : course.unsettled())
            lines.add("  "
                    + desk.get("cli.next.unsettled.step", unsettled.step().name(), line(unsettled.check(), words)));
        return lines;
    }

    private void told(
            List<String> lines, String title, Course course, CourseWords words, Predicate<Irregularity> which) {
        var found = course.irregularities().stream().filter(which).toList();
        if (!found.isEmpty()) lines.add(desk.get(title));
        for (var irregularity : found) lines.add("  " + desk.text(words.of(irregularity)));
    }

    private String line(Checked check, CourseWords words) {
        var key = check.holds().is(false) ? "cli.next.not" : "cli.next.open";
        return desk.get(
                        key,
                        check.guard().name(),
                        words.sources(check.guard(), check.lawOf()),
                        words.obstacles(check.obstacles()))
                .strip();
    }

    private String line(TrackState track) {
        var kind = desk.get("procedure.track." + track.track());
        var name = track.subject().isBlank() ? kind : desk.get("cli.next.track.of", kind, track.subject());
        var stage = desk.get("procedure.trackStage." + track.stage());
        return track.due()
                .map(due -> desk.get(
                        "cli.next.track.due",
                        name,
                        stage,
                        due.limit().name(),
                        due.due().map(LocalDate::toString).orElse("")))
                .orElseGet(() -> desk.get("cli.next.track", name, stage));
    }

    private Map<String, Object> json(Course course, CourseWords words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("stage", course.stage().name());
        json.put("steps", course.next().stream().map(step -> json(step, words)).toList());
        json.put("tracks", course.tracks().stream().map(NextCommand::json).toList());
        json.put(
                "irregularities",
                course.irregularities().stream()
                        .map(each -> Map.of("part", each.part().toString(), "text", desk.text(words.of(each))))
                        .toList());
        json.put(
                "unsettled",
                course.unsettled().stream().map(each -> json(each, words)).toList());
        return json;
    }

    private Map<String, Object> json(Unsettled unsettled, CourseWords words) {
        var json = json(unsettled.check(), words);
        json.put("step", unsettled.step().code().name());
        json.put("part", unsettled.part().toString());
        return json;
    }

    private Map<String, Object> json(Step step, CourseWords words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", step.transition().number());
        json.put("code", step.transition().code().name());
        json.put("permission", step.permission().name());
        json.put("open", step.open().stream().map(check -> json(check, words)).toList());
        return json;
    }

    private Map<String, Object> json(Checked check, CourseWords words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("guard", check.guard().code().name());
        json.put("strength", check.guard().strength().name());
        json.put("holds", check.holds().is(false) ? "no" : "unknown");
        json.put(
                "sources",
                words.sources(check.guard(), check.lawOf()).stream()
                        .map(desk::text)
                        .toList());
        json.put(
                "missing",
                words.obstacles(check.obstacles()).stream().map(desk::text).toList());
        return json;
    }

    private static Map<String, Object> json(TrackState track) {
        var json = new LinkedHashMap<String, Object>();
        json.put("track", track.track().name());
        json.put("part", track.part().toString());
        if (!track.subject().isBlank()) json.put("of", track.subject());
        json.put("stage", track.stage().name());
        track.due().flatMap(due -> due.due()).ifPresent(day -> json.put("due", day.toString()));
        return json;
    }
}
