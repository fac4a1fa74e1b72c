package org.anjuan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.anjuan.usecase.VerifyBase.Report;
import org.anjuan.usecase.VerifyDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks whether the case base is what was written into it, or whether bound volumes are what they were when they were bound. */
@Command(name = "verify", description = "cli.verify.description")
final class VerifyCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "cli.verify.parameter.files")
    List<Path> files = List.of();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (files.isEmpty()) return base();
        if (desk.base == null) {
            var reader = desk.program().dossierReader();
            return dossiers(pdf -> VerifyDossier.alone(reader, pdf, desk.progress()));
        }
        return desk.on(base -> {
            var actor = desk.actor(base);
            return dossiers(pdf -> base.verifyingDossiers().verify(actor, pdf, desk.progress()));
        });
    }

    private int dossiers(Function<Path, VerifyDossier.Report> verify) {
        var lines = new VerifiedLines(desk.words());
        var found = new ArrayList<Map<String, Object>>();
        int exit = Exit.DONE;
        for (var pdf : files) {
            var report = verify.apply(pdf);
            if (!report.isSound()) exit = Exit.REFUSED;
            if (json) found.add(lines.json(pdf, report));
            else lines.of(pdf, report).forEach(desk::say);
        }
        if (json) desk.say(Json.of(found));
        return exit;
    }

    private int base() {
        return desk.on(base -> {
            var report = base.verifying().verify(desk.actor(base), desk.progress());
            if (json) desk.say(json(report));
            else say(report);
            return report.isSound() ? Exit.DONE : Exit.REFUSED;
        });
    }

    private void say(Report report) {
        desk.say(desk.get("cli.verify.looked", report.files(), report.entries(), report.evidence()));
        desk.complainAbout(report.findings());
        desk.say(desk.get(report.isSound() ? "cli.verify.sound" : "cli.verify.unsound"));
    }

    private String json(Report report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sound", report.isSound());
        json.put("files", report.files());
        json.put("auditEntries", report.entries());
        json.put("evidence", report.evidence());
        json.put(
                "findings",
                report.findings().stream()
                        .map(problem -> {
                            var finding = new LinkedHashMap<String, Object>();
                            finding.put("where", problem.path());
                            finding.put("severity", problem.severity().name());
                            finding.put("what", desk.text(problem));
                            return finding;
                        })
                        .toList());
        return Json.of(json);
    }
}
