package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.Span;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.CountingWords;

/** What the marks of a timeline say. */
final class TimelineWords {

    private final Texts texts;
    private final LawBook law;
    private final CountingWords counting;
    private final PartText parts;
    private final CaseFile file;

    TimelineWords(Texts texts, LawBook law, CountingWords counting, FileCourse course) {
        this.texts = texts;
        this.law = law;
        this.counting = counting;
        this.file = course.stored().file();
        this.parts = new PartText(texts, file);
    }

    /** The limit; where it runs for several parts of the file, with the part it is about. */
    String name(Deadline deadline) {
        return counting.name(deadline);
    }

    /** The state with its shape; that a day is provisional, or that the limit may not apply at all, stands beside it. */
    Status status(Deadline deadline) {
        var state = counting.state(deadline);
        if (deadline.uncertain() && deadline.metOn().isEmpty())
            state = texts.get("casefile.timeline.uncertain", due(deadline)).strip();
        else if (deadline.provisional() && deadline.state().isWatched())
            state = texts.get("casefile.timeline.provisional", state);
        return new Status(state, PeriodGroup.tone(deadline));
    }

    /** The last day as the label beside the bar says it; blank where there is none. */
    String due(Deadline deadline) {
        return deadline.due().map(LocalDate::toString).orElse("");
    }

    /** In short, for a screen reader. */
    String said(Deadline deadline) {
        return String.join(
                texts.get("form.text.list"),
                name(deadline),
                status(deadline).word(),
                deadline.due().map(this::day).orElse(""));
    }

    /** Name, state and dates, the count in one line, the article, what is odd, and what is missing. */
    String explanation(Deadline deadline) {
        var lines = new ArrayList<String>();
        lines.add(name(deadline));
        lines.add(
                deadline.due().isPresent()
                        ? texts.get(
                                "casefile.timeline.due",
                                status(deadline).word(),
                                day(deadline.due().get()))
                        : status(deadline).word());
        add(lines, counting.line(deadline));
        add(lines, law.laws().words(deadline.citations(law.laws()), texts.locale()));
        lines.addAll(counting.findings(deadline));
        var missing = counting.missing(deadline);
        if (!missing.isEmpty())
            lines.add(texts.get("casefile.timeline.missing", String.join(texts.get("form.text.list"), missing)));
        lines.add(texts.get("casefile.timeline.enterWhy"));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String line) {
        if (!line.isBlank()) lines.add(line);
    }

    /** A period that does not count. */
    String said(Span span) {
        var kind = law.words().exclusion(span.kind()).in(texts.locale());
        var from = span.from().plusDays(1).toString();
        return span.open()
                ? texts.get("casefile.timeline.excludedOpen", kind, from)
                : texts.get(
                        "casefile.timeline.excluded", kind, from, span.until().toString());
    }

    /** The same, with what pressing it does. */
    String explanation(Span span) {
        return said(span) + "\n" + texts.get("casefile.timeline.enterOpen");
    }

    /** What happened, on which day; several things close together, each on its line. */
    String said(List<EventLane.Event> events) {
        return events.stream()
                .map(event -> texts.get(
                        "casefile.timeline.event",
                        PartText.when(event.part()).map(parts::when).orElseGet(() -> day(event.day())),
                        parts.kind(event.part()),
                        parts.label(event.part())))
                .collect(Collectors.joining("\n"));
    }

    String explanation(List<EventLane.Event> events) {
        return said(events) + "\n"
                + texts.get(events.size() == 1 ? "casefile.timeline.enterOpen" : "casefile.timeline.enterChoose");
    }

    /** One event, as a line to choose. */
    String choice(EventLane.Event event) {
        return said(List.of(event));
    }

    /** A fact that is missing. */
    String fact(Missing fact) {
        return counting.of(fact);
    }

    private String day(LocalDate day) {
        return Days.withWeekday(day, texts.locale());
    }

    CaseFile file() {
        return file;
    }
}
