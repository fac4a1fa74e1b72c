package org.anjuan.ui.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.FileKind;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Question;
import org.anjuan.ui.common.Report;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.DossierNames;
import org.anjuan.usecase.ExportDossier;
import org.anjuan.usecase.ExportFiles;
import org.anjuan.usecase.Fault;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.Progress;

/** Dossiers and case files going out, case files coming in: long jobs, each ending in a report. */
final class CaseTransfers {

    private final CaseServices services;
    private final Session session;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Choosers choosers;
    private final Jobs jobs;
    private final Consumer<Report> whenReported;

    CaseTransfers(
            CaseServices services,
            Session session,
            Texts texts,
            Dialogs dialogs,
            Choosers choosers,
            Jobs jobs,
            Consumer<Report> whenReported) {
        this.services = services;
        this.session = session;
        this.texts = texts;
        this.dialogs = dialogs;
        this.choosers = choosers;
        this.jobs = jobs;
        this.whenReported = whenReported;
    }

    /** Binds these volumes of these files into a folder. */
    void exportDossiers(List<CaseRow> files, Set<Volume> volumes) {
        if (files.isEmpty()) return;
        var folder = choosers.folder(texts.get("cases.export.folder"));
        if (folder.isEmpty()) return;
        var actor = session.actor();
        jobs.start(
                JobName.of("cases.job.dossier"),
                progress -> dossiers(actor, files, folder.get(), volumes, progress),
                lines -> {
                    session.saved();
                    whenReported.accept(new Report(
                            texts.get("cases.report.dossier", folder.get().toString()), lines));
                },
                failure -> dialogs.show(Trouble.of(texts, "cases.export.trouble", failure)));
    }

    private List<Report.Line> dossiers(
            Actor actor, List<CaseRow> files, Path folder, Set<Volume> volumes, Progress progress) {
        var names = new DossierNames();
        var lines = new ArrayList<Report.Line>();
        for (var file : files) {
            if (progress.stopped()) {
                lines.add(line(Tone.NEUTRAL, "skipped", file, ""));
                continue;
            }
            progress.at(lines.size(), files.size(), name(file));
            var shown = files.size() == 1 ? progress : onlyStopped(progress);
            lines.add(dossier(file, () -> services.dossiers().export(actor, file.id(), folder, volumes, names, shown)));
        }
        return lines;
    }

    private Report.Line dossier(CaseRow file, Supplier<ExportDossier.Outcome> export) {
        try {
            return switch (export.get()) {
                case ExportDossier.Outcome.Done done -> done(file, done);
                case ExportDossier.Outcome.Refused(var problems) -> line(Tone.BAD, "failed", file, words(problems));
                case ExportDossier.Outcome.Cancelled _ -> line(Tone.NEUTRAL, "skipped", file, "");
            };
        } catch (RuntimeException failure) {
            System.getLogger("dossier")
                    .log(System.Logger.Level.ERROR, Fault.of(failure).code(), failure);
            return line(
                    Tone.BAD,
                    "failed",
                    file,
                    texts.get("cases.report.unexpected", Fault.of(failure).code()));
        }
    }

    private Report.Line done(CaseRow file, ExportDossier.Outcome.Done done) {
        var names = done.volumes().stream()
                .map(volume -> String.valueOf(volume.getFileName()))
                .collect(Collectors.joining(texts.get("cases.report.and")));
        var pages = texts.get("cases.report.pages", done.pages(), names);
        if (done.problems().isEmpty() && done.gaps().isEmpty()) return line(Tone.GOOD, "done", file, pages);
        var remarks = new ArrayList<String>();
        remarks.add(pages);
        if (!done.gaps().isEmpty())
            remarks.add(texts.get("cases.report.gaps", done.gaps().size()));
        if (!done.problems().isEmpty()) remarks.add(words(done.problems()));
        return line(Tone.CAUTION, "doneWithRemarks", file, String.join("\n", remarks));
    }

    /** Writes these files as JSON with their evidence into a ZIP. */
    void exportFiles(List<CaseRow> files) {
        if (files.isEmpty()) return;
        var zip = new FileKind(texts.get("cases.file.zip"), List.of("*.zip"));
        var target = choosers.target(texts.get("cases.export.zip"), "anjuan-" + session.today() + ".zip", zip);
        if (target.isEmpty()) return;
        var actor = session.actor();
        var order = new ExportFiles.Order(files.stream().map(CaseRow::id).toList(), target.get(), true, true);
        jobs.start(
                JobName.of("cases.job.json"),
                progress -> services.exports().run(actor, order, progress),
                outcome -> report(files, target.get(), outcome),
                failure -> dialogs.show(Trouble.of(texts, "cases.export.trouble", failure)));
    }

    private void report(List<CaseRow> files, Path target, ExportFiles.Outcome outcome) {
        var title = texts.get("cases.report.json", target.toString());
        switch (outcome) {
            case ExportFiles.Outcome.Done(var names, var evidence, var missing) -> {
                session.saved();
                var lines = new ArrayList<Report.Line>();
                for (int i = 0; i < names.size(); i++) lines.add(line(Tone.GOOD, "done", files.get(i), names.get(i)));
                lines.add(new Report.Line(
                        new Status(texts.get("cases.report.outcome.done"), Tone.GOOD),
                        texts.get("cases.report.evidence", evidence),
                        ""));
                for (var item : missing)
                    lines.add(new Report.Line(
                            new Status(texts.get("cases.report.outcome.missing"), Tone.CAUTION), item, ""));
                whenReported.accept(new Report(title, lines));
            }
            case ExportFiles.Outcome.Refused(var problems) ->
                whenReported.accept(new Report(
                        texts.get("cases.report.nothingWritten"),
                        problems.stream().map(this::line).toList()));
            case ExportFiles.Outcome.Stopped() ->
                dialogs.tell(texts.get("cases.report.stopped"), texts.get("cases.report.nothingWritten"));
        }
    }

    /** Takes case files in: all of those chosen, or none. */
    void take() {
        var kind = new FileKind(texts.get("cases.file.package"), List.of("*.json", "*.zip"));
        var paths = choosers.files(texts.get("cases.import.title"), kind);
        if (!paths.isEmpty()) take(paths, false);
    }

    private void take(List<Path> paths, boolean asNextVersion) {
        var actor = session.actor();
        jobs.start(
                JobName.of("cases.job.import"),
                progress -> services.imports().run(actor, paths, asNextVersion, progress),
                outcome -> report(paths, outcome),
                failure -> dialogs.show(Trouble.of(texts, "cases.import.trouble", failure)));
    }

    private void report(List<Path> paths, ImportFiles.Outcome outcome) {
        switch (outcome) {
            case ImportFiles.Outcome.Done done -> {
                session.saved();
                var lines = new ArrayList<Report.Line>();
                for (var taken : done.files())
                    lines.add(new Report.Line(
                            new Status(
                                    texts.get("cases.report.effect."
                                            + taken.effect().name()),
                                    taken.effect() == ImportFiles.Effect.UNCHANGED ? Tone.NEUTRAL : Tone.GOOD),
                            taken.title(),
                            taken.source()));
                done.warnings().forEach(problem -> lines.add(line(problem)));
                whenReported.accept(
                        new Report(texts.get("cases.report.import", done.files().size(), done.evidence()), lines));
            }
            case ImportFiles.Outcome.Refused(var problems) ->
                whenReported.accept(new Report(
                        texts.get("cases.report.nothingTaken"),
                        problems.stream().map(this::line).toList()));
            case ImportFiles.Outcome.Differs(var clashes) -> {
                var titles = clashes.stream()
                        .map(clash -> texts.get(
                                "cases.import.clash",
                                clash.source(),
                                clash.differences().size()))
                        .collect(Collectors.joining("\n"));
                if (dialogs.confirm(Question.of(texts, "cases.import.differs", clashes.size(), titles)))
                    take(paths, true);
            }
            case ImportFiles.Outcome.Stopped() ->
                dialogs.tell(texts.get("cases.report.stopped"), texts.get("cases.report.nothingTaken"));
        }
    }

    private Report.Line line(Problem problem) {
        var status = problem.isError()
                ? new Status(texts.get("cases.report.outcome.failed"), Tone.BAD)
                : new Status(texts.get("cases.report.outcome.remark"), Tone.CAUTION);
        return new Report.Line(status, texts.of(problem), problem.path());
    }

    private Report.Line line(Tone tone, String outcome, CaseRow file, String detail) {
        return new Report.Line(new Status(texts.get("cases.report.outcome." + outcome), tone), name(file), detail);
    }

    private String words(List<Problem> problems) {
        return problems.stream().map(texts::of).distinct().collect(Collectors.joining("\n"));
    }

    private static String name(CaseRow file) {
        return file.number().isEmpty() ? file.title() : file.number() + "  " + file.title();
    }

    /** Several files share one bar: each file's own progress would make it jump. */
    private static Progress onlyStopped(Progress progress) {
        return new Progress() {
            @Override
            public boolean stopped() {
                return progress.stopped();
            }

            @Override
            public void at(long done, long total, String doing) {}
        };
    }
}
