package org.anjuan.ui.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.anjuan.reference.DocumentReference;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.UiTest;
import org.anjuan.ui.forms.TestDesk;
import org.anjuan.usecase.port.StoredFile;
import org.junit.jupiter.api.Test;

/** The course of a file in its window. */
class CourseTabTest extends UiTest {

    /** The samples are over by then. */
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 11, 22);

    private TestDesk test;
    private Clock clock;
    private Session now;

    private CaseFileScreen screen(Target target) {
        var desk = new CaseFileDesk(
                test.desk,
                views,
                navigator,
                test.clock,
                test.courses,
                new DocumentReference().types(),
                test.codec,
                _ -> new Label("-"),
                _ -> new Label("-"));
        return (CaseFileScreen) CaseFileScreen.of(desk, target).orElseThrow();
    }

    private StoredFile sample(String name) {
        if (test == null) on(AFTERWARDS);
        return test.sample(name);
    }

    private void on(LocalDate day) {
        var zone = session.clock().getZone();
        clock = Clock.fixed(day.atTime(14, 2).atZone(zone).toInstant(), zone);
        now = new Session(
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return zone;
                    }

                    @Override
                    public Clock withZone(ZoneId other) {
                        return clock.withZone(other);
                    }

                    @Override
                    public Instant instant() {
                        return clock.instant();
                    }
                },
                session.actor());
        test = onFx(() -> new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), now));
    }

    @Test
    void pictures() {
        show(() -> new Label("-"));
        for (var name : List.of("invented-ordinary", "invented-daily-fine", "case-a", "case-b", "case-c", "case-d")) {
            var file = sample(name);
            snapshots("course-" + name, _ -> {
                var screen = screen(new Target.ToCase(file.file().id(), FileTab.COURSE));
                screen.opened();
                return screen.root();
            });
            doFx(() -> ((Button) stage.getScene().lookup("#steps")).fire());
            snapshot("steps-" + name);
        }
    }
}
