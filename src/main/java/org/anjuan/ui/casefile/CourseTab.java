package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.CountingWords;
import org.anjuan.usecase.CourseWords;
import org.jspecify.annotations.Nullable;

/** The course of a file: its timeline, what stands beside it, what happened as a list, and the parts of the procedure. */
final class CourseTab {

    private static final int FIRST_EVENTS = 10;

    /** Who takes part, and in which order the papers lie: nothing that happened. */
    private static final Set<PartKind> NO_EVENTS = EnumSet.of(PartKind.PARTY, PartKind.AGENT, PartKind.ARRANGEMENT);

    private final CaseFileDesk desk;
    private final Texts texts;
    private final TabContent parts;
    private final FileActions actions;
    private final TimelineState state = new TimelineState();
    private final ScrollPane page = TabContent.scroll();
    private final VBox axis = new VBox();
    private final VBox happened = new VBox();
    private final VBox procedure = new VBox(18);
    private final VBox side = new VBox(10);
    private final Latest rest;
    private boolean allEvents;
    private Subscription scrolling = Subscription.EMPTY;
    private @Nullable Timeline timeline;

    CourseTab(CaseFileDesk desk, TabContent parts, FileActions actions) {
        this.desk = desk;
        this.texts = desk.forms().texts();
        this.parts = parts;
        this.actions = actions;
        this.rest = new Latest(desk.forms().jobs());
        page.setId("course-page");
        ((VBox) page.getContent()).getChildren().setAll(new MainAndSide(new VBox(16, axis, happened), side), procedure);
    }

    Node root() {
        return page;
    }

    /** The file was changed: what stands here is of the file before, and leads nowhere until the new is found out. */
    void waiting() {
        rest.forget();
        for (var old : List.of(axis, side, happened, procedure)) old.setDisable(true);
    }

    /**
     * Shows the course as it is now; what was scrolled to stays.
     *
     * @param taken the proposed period that was recorded last
     */
    void show(FileCourse course, Optional<UUID> taken) {
        var book = desk.clock().book();
        var counting = new CountingWords(texts.words().get(), book);
        var file = course.stored().file();
        var ways = new Ways(file, desk.types(), actions);
        var line = new Timeline(texts, new TimelineWords(texts, book, counting, course), course, state, leading(ways));
        scrolling.unsubscribe();
        scrolling = line.within(page);
        timeline = line;
        axis.getChildren().setAll(line);
        var standing = new StandingPanels(texts, new CourseWords(book), counting, course, actions);
        var days = new SidePanels(texts, book, counting, course, ways, actions);
        side.getChildren().setAll(standing.irregular());
        days.earliest().ifPresent(panel -> side.getChildren().addFirst(panel));
        days.proposals(taken).ifPresent(side.getChildren()::add);
        days.missing().ifPresent(side.getChildren()::add);
        standing.tracks().ifPresent(side.getChildren()::add);
        standing.unsettled().ifPresent(side.getChildren()::add);
        axis.setDisable(false);
        side.setDisable(false);
        rest.ask(_ -> course, this::showEvents, this::failed);
    }

    /**
     * What lies further down comes one after the other, so that the window can draw in between; until then the old stands, of a file that was
     * changed to be read only.
     */
    private void showEvents(FileCourse course) {
        happened.getChildren().setAll(events(course));
        happened.setDisable(false);
        rest.ask(_ -> course, this::showParts, this::failed);
    }

    private void showParts(FileCourse course) {
        procedure.getChildren().setAll(Rows.heading(texts.get("casefile.steps"), 0));
        procedure.getChildren().addAll(parts.parts(course.stored(), FileTab.COURSE));
        procedure.setDisable(false);
    }

    private void failed(Throwable failure) {
        desk.forms().dialogs().show(Trouble.unexpected(texts, failure));
    }

    private TimelineLines.Actions leading(Ways ways) {
        return new TimelineLines.Actions() {
            @Override
            public void open(Part part) {
                actions.open(part);
            }

            @Override
            public void why(Deadline deadline) {
                actions.why(deadline);
            }

            @Override
            public void record(Missing fact, Optional<UUID> about) {
                ways.record(fact, about);
            }
        };
    }

    /** What happened, the newest first; of many the older ones are unfolded by a press. */
    private Node events(FileCourse course) {
        var text = new PartText(texts, course.stored().file());
        var events = course.stored().file().parts().stream()
                .filter(part -> !NO_EVENTS.contains(part.kindOfPart()))
                .sorted(Comparator.comparing(
                        part -> PartText.when(part).orElse(null),
                        Comparator.nullsLast(Comparator.<When>reverseOrder())))
                .toList();
        var box = new VBox(4);
        if (events.isEmpty()) return box;
        boolean cut = !allEvents && events.size() > FIRST_EVENTS + 2;
        var shown = cut ? events.subList(0, FIRST_EVENTS) : events;
        box.getChildren().add(Rows.heading(texts.get("casefile.course"), events.size()));
        box.getChildren()
                .add(Rows.list(shown.stream()
                        .map(part -> Rows.part(texts, text, part, true, () -> actions.open(part)))
                        .toList()));
        if (cut) {
            var more = new Button(texts.get("casefile.course.all", events.size()));
            more.setId("all-events");
            more.getStyleClass().add("flat");
            more.setOnAction(_ -> {
                allEvents = true;
                box.getChildren().setAll(((VBox) events(course)).getChildren());
            });
            box.getChildren().add(more);
        }
        return box;
    }

    /** Puts the focus on the bar of a limit, of several that of the one about this part, else with this last day. */
    void reveal(String limit, Optional<UUID> part, LocalDate day) {
        if (timeline != null) timeline.reveal(limit, part, day);
    }
}
