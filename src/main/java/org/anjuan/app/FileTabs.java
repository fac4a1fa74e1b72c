package org.anjuan.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.DossierPreview;
import org.anjuan.ui.common.FileKind;
import org.anjuan.ui.common.FilePage;
import org.anjuan.ui.common.FilePane;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.frame.Surroundings;
import org.anjuan.ui.papers.PapersDesk;
import org.anjuan.ui.papers.PapersPane;
import org.anjuan.usecase.ExportDossier.Outcome;
import org.anjuan.usecase.SeeReviews.OfFile;
import org.anjuan.usecase.VerifiedWords;
import org.anjuan.usecase.VerifyDossier;
import org.anjuan.usecase.port.DossierReader.Reading;
import org.anjuan.usecase.port.StoredFile;

/** The tabs of a case file that belong to other concerns: its reviews, and its dossier. */
final class FileTabs {

    private final Workshop shop;
    private final Surroundings around;
    private final Choosers choosers;
    private final Navigator navigator;

    FileTabs(Workshop shop, Surroundings around, Choosers choosers, Navigator navigator) {
        this.shop = shop;
        this.around = around;
        this.choosers = choosers;
        this.navigator = navigator;
    }

    /** What people gave the file, or the range in which it can end; and the way to score it. */
    Node reviews(StoredFile file) {
        var box = new VBox();
        box.getStyleClass().add("file-reviews");
        var id = file.file().id();
        around.jobs()
                .start(
                        _ -> shop.reviews().ofFile(id, around.session().today()),
                        found -> found.ifPresent(of -> fill(box, of)),
                        this::unexpected);
        return box;
    }

    private void fill(VBox box, OfFile of) {
        var texts = around.texts();
        var heading = new Label(of.standard().title().in(texts.locale()));
        heading.getStyleClass().add("heading");
        box.getChildren().setAll(heading);
        for (var sheet : of.sheets()) box.getChildren().add(new Label(line(sheet)));
        if (of.sheets().isEmpty()) {
            var range = new Label(texts.get(
                    "app.reviews.range",
                    points(of.range().worst()),
                    points(of.range().best())));
            range.setWrapText(true);
            box.getChildren().add(range);
        }
        var score = new Button(texts.get("app.reviews.score"));
        score.setId("score-file");
        score.getStyleClass().add("accent");
        score.setOnAction(_ -> navigator.go(new Target.ToReview(of.file().file().id())));
        box.getChildren().add(score);
    }

    private String line(ScoreSheet sheet) {
        var texts = around.texts();
        var score = sheet.score();
        var reviewer = sheet.review().reviewer().name();
        if (score.isProvisional())
            return texts.get(
                    "app.reviews.draft", reviewer, points(score.worst()), points(score.best()), score.openItems());
        var grade = score.grade().map(each -> each.name().in(texts.locale())).orElse("");
        return texts.get("app.reviews.recorded", reviewer, points(score.total()), grade, score.openItems());
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse("–");
    }

    /** The papers of a file and all that is done with them. */
    FilePane papers(FilePage page) {
        var desk = new PapersDesk(
                around.texts(),
                around.theme(),
                around.preferences(),
                around.jobs(),
                around.dialogs(),
                choosers,
                around.session(),
                shop.papers(),
                shop.addingEvidence(),
                shop.changes(),
                shop.pageImages(),
                shop.documentTypes(),
                shop.reference().law());
        return new PapersPane(desk, page);
    }

    /** The dossier as the file stands now. */
    Node dossier(StoredFile file) {
        var preview = new DossierPreview(
                around.texts(),
                around.jobs(),
                shop.previews(),
                shop.pageImages(),
                around.session(),
                file.file().id(),
                volume -> export(file, volume),
                this::verify);
        preview.refresh();
        return preview;
    }

    private void export(StoredFile file, Volume volume) {
        var texts = around.texts();
        var actor = around.session().actor();
        choosers.folder(texts.get("app.dossier.folder"))
                .ifPresent(folder -> around.jobs()
                        .start(
                                JobName.of("app.dossier.job"),
                                progress -> shop.dossiers()
                                        .export(actor, file.file().id(), folder, Set.of(volume), progress),
                                this::exported,
                                failure -> around.dialogs().show(Trouble.of(texts, "app.dossier.trouble", failure))));
    }

    /** Looks at any PDF: whether it is a volume as it was made, and what the case base says to it. */
    private void verify() {
        var texts = around.texts();
        var actor = around.session().actor();
        choosers.file(texts.get("proof.choose"), new FileKind(texts.get("proof.pdf"), List.of("*.pdf")))
                .ifPresent(pdf -> around.jobs()
                        .start(
                                JobName.of("proof.job"),
                                progress -> shop.verifyingDossiers().verify(actor, pdf, progress),
                                report -> verified(pdf, report),
                                failure -> around.dialogs().show(Trouble.of(texts, "proof.trouble", failure))));
    }

    private void verified(Path pdf, VerifyDossier.Report report) {
        if (report.reading() instanceof Reading.Stopped) return;
        var words = new VerifiedWords(around.texts().words().get());
        around.dialogs().tell(pdf.getFileName() + ": " + words.verdict(report), String.join("\n", words.lines(report)));
    }

    private void exported(Outcome outcome) {
        var texts = around.texts();
        switch (outcome) {
            case Outcome.Done done -> {
                around.session().saved();
                var names = done.volumes().stream().map(Path::toString).collect(Collectors.joining("\n"));
                around.dialogs().tell(texts.get("app.dossier.done", done.pages()), names);
            }
            case Outcome.Refused(var problems) ->
                around.dialogs()
                        .tell(
                                texts.get("app.dossier.refused"),
                                problems.stream().map(texts::of).collect(Collectors.joining("\n")));
            case Outcome.Cancelled _ -> {}
        }
    }

    private void unexpected(Throwable failure) {
        around.dialogs().show(Trouble.unexpected(around.texts(), failure));
    }
}
