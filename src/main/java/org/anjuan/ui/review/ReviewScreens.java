package org.anjuan.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.KeyHint;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Views;
import org.anjuan.usecase.PreviewDossier;
import org.anjuan.usecase.port.PageImages;
import org.jspecify.annotations.Nullable;

/** Makes the screens of the review place. */
public final class ReviewScreens {

    /** The keys of the scoring screen, each with the last segment of its words' key. */
    private static final List<KeyHint> KEYS = List.of(
            new KeyHint("J  K", "move"),
            new KeyHint("U", "nextOpen"),
            new KeyHint("F", "full"),
            new KeyHint("1–9", "deduct"),
            new KeyHint("Shift+1–9", "more"),
            new KeyHint("N", "notApplicable"),
            new KeyHint("Z", "zero"),
            new KeyHint("V", "veto"),
            new KeyHint("R", "remark"),
            new KeyHint("Backspace", "reopen"),
            new KeyHint("Esc", "list"),
            new KeyHint("Ctrl+Enter", "submit"));

    private final Reviewing reviewing;
    private final PreviewDossier dossiers;
    private final PageImages images;
    private final Views views;
    private final Texts texts;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Choosers choosers;
    private final Session session;
    private final Preferences preferences;
    private final Navigator navigator;
    private ReviewListModel.Scope lastScope = ReviewListModel.Scope.MINE;

    public ReviewScreens(
            Reviewing reviewing,
            PreviewDossier dossiers,
            PageImages images,
            Views views,
            Texts texts,
            Jobs jobs,
            Dialogs dialogs,
            Choosers choosers,
            Session session,
            Preferences preferences,
            Navigator navigator) {
        this.reviewing = reviewing;
        this.dossiers = dossiers;
        this.images = images;
        this.views = views;
        this.texts = texts;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.choosers = choosers;
        this.session = session;
        this.preferences = preferences;
        this.navigator = navigator;
    }

    /** The screen for a target of this place: the scoring of a file, a review to be read, or the list. */
    public Screen open(Target target) {
        return switch (target) {
            case Target.ToReview(var caseId) -> new Scoring(target, model -> model.open(caseId));
            case Target.ToRecordedReview(var reviewId) -> new Scoring(target, model -> model.openReview(reviewId));
            default -> new Listing();
        };
    }

    /** The list; a review that is only to be read is shown in the list's place. */
    private final class Listing implements Screen {

        private final ReviewListModel model = new ReviewListModel(reviewing, session, jobs, dialogs, texts);
        private final SheetPrinting printing =
                new SheetPrinting(reviewing.print(), choosers, jobs, dialogs, session, texts);
        private final ReviewListView view =
                new ReviewListView(model, texts, preferences, this::follow, printing::print);
        private final StackPane root = new StackPane(views.<Parent>load(view));
        private @Nullable Work read;

        Listing() {
            model.scope().set(lastScope);
            model.scope().subscribe(scope -> lastScope = scope);
        }

        private void follow(ReviewLine line) {
            if (line.review().isEmpty() || line.state() == ReviewLine.State.DRAFT && line.mine()) {
                navigator.go(new Target.ToReview(line.caseId()));
                return;
            }
            var work = new Work();
            read = work;
            root.getChildren().setAll(work.root);
            work.model.openReview(line.review().get());
            work.view.focusList();
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void opened() {
            model.refresh();
            view.focusTable();
        }

        @Override
        public void closed() {
            if (read != null) read.close();
        }
    }

    /** One review: the scoring of a file, or one that is only to be read. */
    private final class Scoring implements Screen {

        private final Target target;
        private final Consumer<ScoringModel> opening;
        private final Work work = new Work();

        Scoring(Target target, Consumer<ScoringModel> opening) {
            this.target = target;
            this.opening = opening;
        }

        @Override
        public Parent root() {
            return work.root;
        }

        @Override
        public void opened() {
            opening.accept(work.model);
            work.view.focusList();
        }

        @Override
        public void closed() {
            work.close();
        }

        @Override
        public Optional<Target> here() {
            return Optional.of(target);
        }

        @Override
        public List<KeyHint> keys() {
            return KEYS.stream()
                    .map(key -> new KeyHint(key.keys(), texts.get("review.key." + key.what())))
                    .toList();
        }
    }

    /** A scoring screen with its models. */
    private final class Work {

        private final ScoringModel model = new ScoringModel(reviewing, jobs, dialogs, session, texts);
        private final DossierPane dossier = new DossierPane(texts, jobs, session, dossiers, images);
        private final ScoringView view;
        private final Parent root;

        Work() {
            view = new ScoringView(model, texts, navigator, dossier, dossier);
            root = views.load(view);
            model.file().subscribe(file -> {
                if (file != null) dossier.show(file.id());
            });
        }

        void close() {
            view.leave();
            dossier.close();
        }
    }
}
