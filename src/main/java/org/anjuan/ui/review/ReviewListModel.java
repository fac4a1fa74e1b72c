package org.anjuan.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Score;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.SeeReviews;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.Reviews;

/** The reviews there are, and the files to choose from. */
public final class ReviewListModel {

    /** At most so many lines are shown; the search narrows further. */
    static final int MOST = 200;

    /** What the list shows. */
    enum Scope {
        MINE,
        ALL,
        FILES
    }

    private final Reviewing reviewing;
    private final Session session;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Latest latest;
    private final ObservableList<ReviewLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.MINE);
    private final StringProperty search = new SimpleStringProperty("");

    public ReviewListModel(Reviewing reviewing, Session session, Jobs jobs, Dialogs dialogs, Texts texts) {
        this.reviewing = reviewing;
        this.session = session;
        this.dialogs = dialogs;
        this.texts = texts;
        this.latest = new Latest(jobs);
    }

    ObservableList<ReviewLine> lines() {
        return lines;
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    StringProperty search() {
        return search;
    }

    /** Reads the lines anew. */
    void refresh() {
        var wanted = scope.get();
        var text = search.get();
        latest.ask(
                _ -> wanted == Scope.FILES ? files(text) : reviews(wanted, text),
                lines::setAll,
                failure -> dialogs.show(Trouble.unexpected(texts, failure)));
    }

    private List<ReviewLine> files(String text) {
        return reviewing.see().files(CaseQuery.text(text, MOST)).stream()
                .map(ReviewListModel::line)
                .toList();
    }

    private static ReviewLine line(CaseRow row) {
        var score = row.score() == null ? "" : row.score();
        return new ReviewLine(
                row.id(),
                Optional.empty(),
                score.isEmpty() ? ReviewLine.State.NOT_REVIEWED : ReviewLine.State.REVIEWED,
                score,
                row.number(),
                row.title(),
                row.party(),
                "",
                false,
                false,
                row.openedOn());
    }

    private List<ReviewLine> reviews(Scope wanted, String text) {
        var reviewer = wanted == Scope.MINE ? session.actor().id() : null;
        return reviewing.see().list(new Reviews.Query(reviewer, text, null, MOST)).stream()
                .map(this::line)
                .toList();
    }

    private ReviewLine line(SeeReviews.Row row) {
        return new ReviewLine(
                row.review().caseId(),
                Optional.of(row.review().id()),
                state(row),
                row.score().map(this::score).orElse(""),
                row.number(),
                row.title(),
                row.party(),
                row.review().reviewer().name(),
                row.review().isMarked(),
                row.review().reviewer().person().equals(session.actor().id()),
                LocalDate.ofInstant(row.review().startedAt(), session.clock().getZone()));
    }

    private static ReviewLine.State state(SeeReviews.Row row) {
        if (row.score().filter(Score::isVetoed).isPresent()) return ReviewLine.State.VETOED;
        return row.review().state() == Review.State.FINISHED ? ReviewLine.State.FINISHED : ReviewLine.State.DRAFT;
    }

    private String score(Score score) {
        if (score.isProvisional()) return Points.score(score.worst()) + " – " + Points.score(score.best());
        return Points.score(score.total())
                + score.grade()
                        .map(grade -> "  " + grade.name().in(texts.locale()))
                        .orElse("");
    }
}
