package org.anjuan.ui.review;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.PrintScoreSheet;

/** Prints a score sheet into a folder that is asked for, and says where it lies. */
final class SheetPrinting {

    private final PrintScoreSheet printing;
    private final Choosers choosers;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Session session;
    private final Texts texts;

    SheetPrinting(
            PrintScoreSheet printing, Choosers choosers, Jobs jobs, Dialogs dialogs, Session session, Texts texts) {
        this.printing = printing;
        this.choosers = choosers;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.session = session;
        this.texts = texts;
    }

    void print(UUID review) {
        choosers.folder(texts.get("review.sheet.folder")).ifPresent(folder -> print(review, folder));
    }

    private void print(UUID review, Path folder) {
        var words = texts.words().get();
        var actor = session.actor();
        jobs.start(
                JobName.of("review.sheet.job"),
                _ -> printing.print(actor, review, folder, words),
                this::printed,
                failure -> dialogs.show(Trouble.of(texts, "review.sheet.trouble", failure)));
    }

    private void printed(PrintScoreSheet.Outcome outcome) {
        switch (outcome) {
            case PrintScoreSheet.Outcome.Done(var sheet) -> {
                session.saved();
                dialogs.tell(texts.get("review.sheet.done"), sheet.toString());
            }
            case PrintScoreSheet.Outcome.Refused(var problems) ->
                dialogs.tell(
                        texts.get("review.sheet.refused"),
                        problems.stream().map(texts::of).collect(Collectors.joining("\n")));
        }
    }
}
