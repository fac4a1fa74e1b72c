package org.anjuan.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.review.Marks;
import org.anjuan.domain.review.Place;
import org.anjuan.domain.review.Remark;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Question;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.FinishReview;
import org.anjuan.usecase.RecordMarks;
import org.jspecify.annotations.Nullable;

/** The scoring of one file: what is marked, where one is, what it comes to. Every mark is kept as it is made. */
public final class ScoringModel {

    private final Reviewing reviewing;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Session session;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<@Nullable ScoreSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CaseFile> file = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ObservableList<Problem> refusals = FXCollections.observableArrayList();
    private final IntegerProperty current = new SimpleIntegerProperty(0);
    private boolean fileChanged;

    public ScoringModel(Reviewing reviewing, Jobs jobs, Dialogs dialogs, Session session, Texts texts) {
        this.reviewing = reviewing;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.session = session;
        this.texts = texts;
    }

    // ---- what is shown

    /** The review with its score as it stands; null before a file is open, or where it may not be reviewed. */
    ReadOnlyObjectProperty<@Nullable ScoreSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable CaseFile> file() {
        return file.getReadOnlyProperty();
    }

    /** Everything to be marked: the items by section, then the vetoes. */
    ObservableList<Subject> subjects() {
        return subjects;
    }

    /** Why this person may not review this file. */
    ObservableList<Problem> refusals() {
        return refusals;
    }

    IntegerProperty current() {
        return current;
    }

    Optional<Subject> subject() {
        int at = current.get();
        return at >= 0 && at < subjects.size() ? Optional.of(subjects.get(at)) : Optional.empty();
    }

    /** Whether the review still takes marks of this person. */
    boolean isOpen() {
        var now = sheet.get();
        return now != null
                && now.review().state() == Review.State.DRAFT
                && now.review().reviewer().person().equals(session.actor().id());
    }

    /** Whether the file was changed after this draft was begun. */
    boolean isFileChanged() {
        return fileChanged;
    }

    // ---- opening

    /** Opens the review of this file: the draft there is, the finished review there is, or a new one. */
    void open(UUID caseId) {
        ask(() -> Opening.of(reviewing, session, caseId), this::show);
    }

    /** Starts another review of a file that this person has reviewed already. */
    void startAnew(UUID caseId) {
        var actor = session.actor();
        ask(() -> Opening.begun(reviewing.start().start(caseId, actor)), this::show);
    }

    /** Shows one recorded review. */
    void openReview(UUID reviewId) {
        ask(() -> Opening.recorded(reviewing, reviewId), this::show);
    }

    private void show(Opening opening) {
        refusals.setAll(opening.refusals());
        fileChanged = opening.changed();
        file.set(opening.file());
        sheet.set(null);
        var opened = opening.sheet();
        if (opened == null) return;
        subjects.setAll(Subject.of(opened.standard()));
        sheet.set(opened);
        current.set(0);
        if (isOpen() && !isOpenAt(0)) nextOpen();
    }

    // ---- moving

    void next() {
        current.set(Math.min(current.get() + 1, subjects.size() - 1));
    }

    void previous() {
        current.set(Math.max(current.get() - 1, 0));
    }

    /** To the next subject that waits for a mark, from here on and then from the top; stays where there is none. */
    void nextOpen() {
        for (int step = 1; step <= subjects.size(); step++) {
            int at = (current.get() + step) % subjects.size();
            if (isOpenAt(at)) {
                current.set(at);
                return;
            }
        }
    }

    /** To the first open veto, or the first of all. */
    void toVetoes() {
        for (int at = 0; at < subjects.size(); at++)
            if (subjects.get(at) instanceof Subject.OfVeto && isOpenAt(at)) {
                current.set(at);
                return;
            }
        for (int at = 0; at < subjects.size(); at++)
            if (subjects.get(at) instanceof Subject.OfVeto) {
                current.set(at);
                return;
            }
    }

    /** How many subjects have their mark. */
    long marked() {
        var now = sheet.get();
        if (now == null) return 0;
        return subjects.stream()
                .filter(subject -> !Looks.of(now, subject).isOpen())
                .count();
    }

    boolean isOpenAt(int at) {
        return Looks.of(now(), subjects.get(at)).isOpen();
    }

    // ---- marking

    /** Makes the deduction with this number, or takes it back. */
    void toggle(int number) {
        subject().ifPresent(subject -> mark(review -> Marking.toggled(review, subject, number)));
    }

    /** Makes a deduction count once more or less often. */
    void count(int number, int change) {
        subject().ifPresent(subject -> mark(review -> Marking.counted(review, subject, number, change)));
    }

    /** Says why a deduction was made, and where. */
    void because(Subject subject, int number, String reason, Place place) {
        mark(review -> Marking.because(review, subject, number, reason, place));
    }

    /** Full points for an item; nothing found for a veto. */
    void full() {
        subject().ifPresent(subject -> mark(review -> Marking.full(review, subject)));
    }

    /** Nothing earned; only where the standard has a rule for it. */
    void zero(Subject subject, String reason, Place place) {
        mark(review -> Marking.zero(review, subject, reason, place));
    }

    void notApplicable(Subject subject, String reason) {
        mark(review -> Marking.notApplicable(review, subject, reason));
    }

    /** Confirms a veto. */
    void confirm(Subject subject, String reason, Place place) {
        mark(review -> Marking.confirmed(review, subject, reason, place));
    }

    /** Says of every veto that is still open that it was not found. */
    void othersClear() {
        mark(review -> {
            var next = review;
            for (int at = 0; at < subjects.size(); at++)
                if (isOpenAt(at)) next = Marking.cleared(next, subjects.get(at));
            return next;
        });
    }

    /** Takes the mark back. */
    void reopen() {
        subject().ifPresent(subject -> mark(review -> Marking.reopened(review, subject)));
    }

    void remark(Subject subject, String text, Place place) {
        mark(review -> review.withRemark(subject.id(), new Remark(text, place)));
    }

    private void mark(UnaryOperator<Review> work) {
        if (isOpen()) keep(work.apply(now().review()));
    }

    private ScoreSheet now() {
        var now = sheet.get();
        if (now == null) throw new IllegalStateException("no review is open");
        return now;
    }

    /** Shows the next state at once and keeps it in the store; marks are kept in the order they are made. */
    private void keep(Review next) {
        var before = now();
        if (next.equals(before.review())) return;
        sheet.set(before.with(next));
        var actor = session.actor();
        ask(() -> reviewing.record().record(next.id(), Marks.of(next), actor), outcome -> {
            switch (outcome) {
                case RecordMarks.Outcome.Kept _ -> session.saved();
                case RecordMarks.Outcome.Refused(var problems) ->
                    dialogs.show(Trouble.of(texts, "review.save", null, said(problems)));
            }
        });
    }

    // ---- ending

    /** Submits the review, where nothing stands in the way; else goes to the first thing that does. */
    void finish() {
        if (!isOpen() || !dialogs.confirm(Question.of(texts, "review.finish"))) return;
        var id = now().review().id();
        var actor = session.actor();
        ask(() -> reviewing.finish().finish(id, actor), outcome -> {
            switch (outcome) {
                case FinishReview.Outcome.Finished(var review, var _) -> {
                    session.saved();
                    sheet.set(now().with(review));
                }
                case FinishReview.Outcome.Refused(var problems) -> {
                    goTo(problems.getFirst().path());
                    dialogs.show(Trouble.of(texts, "review.unfinished", null, problems.size(), said(problems)));
                }
            }
        });
    }

    /** Throws the draft away, asked first. */
    void drop(Runnable then) {
        if (!isOpen() || !dialogs.confirm(Question.of(texts, "review.drop").asDanger())) return;
        var id = now().review().id();
        var actor = session.actor();
        ask(() -> reviewing.drop().drop(id, actor), _ -> {
            session.saved();
            sheet.set(null);
            then.run();
        });
    }

    private void goTo(String id) {
        for (int at = 0; at < subjects.size(); at++) if (subjects.get(at).id().equals(id)) current.set(at);
    }

    private String said(List<Problem> problems) {
        var words = problems.stream().limit(5).map(texts::of).toList();
        return String.join("\n", words) + (problems.size() > 5 ? "\n…" : "");
    }

    private <T> void ask(Supplier<T> work, Consumer<T> then) {
        jobs.start(_ -> work.get(), then, failure -> dialogs.show(Trouble.unexpected(texts, failure)));
    }
}
