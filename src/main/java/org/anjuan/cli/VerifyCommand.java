package org.anjuan.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.anjuan.usecase.VerifyBase.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks whether the case base is what was written into it. */
@Command(name = "verify", description = "cli.verify.description")
final class VerifyCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
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
