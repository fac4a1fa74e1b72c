package org.anjuan.ui.today;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.FileKind;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.ExportDue;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueSheets.Format;

/** The list going out as a workbook or as dates for a calendar: long work that the status line shows and can stop. */
final class DueExports {

    private final ExportDue exports;
    private final TodayModel.Around around;
    private final Supplier<DueQuery> query;

    DueExports(ExportDue exports, TodayModel.Around around, Supplier<DueQuery> query) {
        this.exports = exports;
        this.around = around;
        this.query = query;
    }

    /** Asks where to, and writes what the filters show now. */
    void start(Format format, Choosers choosers) {
        var texts = around.texts();
        var ending = format == Format.WORKBOOK ? "xlsx" : "ics";
        var kind = new FileKind(texts.get("today.export.kind." + format), List.of("*." + ending));
        var name = texts.get("today.export.name", around.session().today().toString()) + "." + ending;
        var target = choosers.target(texts.get("today.export." + format), name, kind);
        if (target.isEmpty()) return;
        var path = target.get();
        var named = path.toString().toLowerCase(Locale.ROOT).endsWith("." + ending)
                ? path
                : path.resolveSibling(path.getFileName() + "." + ending);
        var order = new ExportDue.Order(query.get(), format, named, named.equals(path));
        var actor = around.session().actor();
        var words = texts.words().get();
        around.jobs()
                .start(
                        JobName.of("today.export.job"),
                        progress -> exports.run(actor, order, words, progress),
                        this::ended,
                        failure -> around.dialogs().show(Trouble.of(texts, "today.export.trouble", failure)));
    }

    private void ended(ExportDue.Outcome outcome) {
        var texts = around.texts();
        switch (outcome) {
            case ExportDue.Outcome.Done(var path, var rows, var without) -> {
                around.session().saved();
                var told = texts.get("today.export.done.text", rows, path.toString());
                around.dialogs()
                        .tell(
                                texts.get("today.export.done"),
                                without == 0 ? told : told + "\n" + texts.get("today.export.withoutDate", without));
            }
            case ExportDue.Outcome.Refused(var problems) ->
                around.dialogs().tell(texts.get("today.export.refused"), said(problems));
            case ExportDue.Outcome.Stopped _ ->
                around.dialogs().tell(texts.get("today.export.stopped"), texts.get("today.export.nothing"));
        }
    }

    private String said(List<Problem> problems) {
        return String.join("\n", problems.stream().map(around.texts()::of).toList());
    }
}
