package org.anjuan.ui.frame;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Running;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;

/** When the last change was committed, when the last backup was checked, what runs, and which case base this is. */
final class StatusLine {

    private final Surroundings around;
    private final FrameModel model;
    private final Texts texts;
    private final HBox running = new HBox();
    private final ListChangeListener<Running> whenStarted = _ -> showRunning();
    private Subscription watching = Subscription.EMPTY;

    StatusLine(Surroundings around, FrameModel model) {
        this.around = around;
        this.model = model;
        this.texts = around.texts();
    }

    void fill(HBox line) {
        var saved = new Label();
        saved.setId("saved");
        var watchSaved = around.session().savedAt().subscribe(at -> {
            if (at == null) new Status(texts.get("frame.status.unchanged"), Tone.NEUTRAL).show(saved);
            else
                new Status(
                                texts.get(
                                        "frame.status.saved",
                                        Days.second(at, around.session().clock().getZone())),
                                Tone.GOOD)
                        .show(saved);
        });
        var backup = new Label();
        backup.setId("backup");
        var watchBackup = model.backup().subscribe(now -> {
            if (now.words().isEmpty()) Status.clear(backup);
            else new Status(now.words(), now.made() ? Tone.GOOD : Tone.NEUTRAL).show(backup);
        });
        running.getStyleClass().add("running");
        running.setId("running");
        around.jobs().shown().addListener(whenStarted);
        watching = watchSaved.and(watchBackup);
        showRunning();
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var base = new Label();
        base.setId("base");
        base.textProperty().bind(model.base());
        line.getChildren().setAll(saved, backup, running, space, base);
    }

    void leave() {
        watching.unsubscribe();
        around.jobs().shown().removeListener(whenStarted);
    }

    private void showRunning() {
        var jobs = around.jobs().shown();
        running.getChildren().clear();
        if (jobs.isEmpty()) return;
        var first = jobs.getFirst();
        var called = first.name().in(texts);
        var name = new Label();
        name.textProperty().bind(first.doing().map(doing -> doing.isEmpty() ? called : called + "  " + doing));
        name.setMaxWidth(420);
        var bar = new ProgressBar();
        bar.progressProperty().bind(first.progress());
        bar.setAccessibleText(called);
        var cancel = new Button(texts.get("common.cancel"));
        cancel.setId("cancel-job");
        cancel.getStyleClass().add("flat");
        cancel.setAccessibleText(texts.get("frame.status.cancel", called));
        cancel.setOnAction(_ -> {
            first.cancel();
            stopping(cancel);
        });
        if (first.isStopped()) stopping(cancel);
        running.getChildren().setAll(name, bar, cancel);
        if (jobs.size() > 1) running.getChildren().add(new Label(texts.get("frame.status.waiting", jobs.size() - 1)));
    }

    private void stopping(Button cancel) {
        cancel.setDisable(true);
        cancel.setText(texts.get("frame.status.stopping"));
    }
}
