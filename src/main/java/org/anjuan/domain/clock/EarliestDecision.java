package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.WaivedRight;
import org.anjuan.domain.casefile.Waiver;
import org.anjuan.domain.casefile.When;

/** The first day on which a penalty may be decided: when what the party may say, or ask for, after the notice is over or waived. */
public final class EarliestDecision {

    /** What may be told of the day. */
    public sealed interface Answer {}

    /** It is that day. */
    public record On(LocalDate day, List<Reason> reasons) implements Answer {}

    /** It is that day or a later one, by what the file does not say. */
    public record NotBefore(LocalDate day, List<Reason> reasons, List<Missing> missing) implements Answer {}

    /** There is none: all acts were certainly found out only after that day, on which the time to punish them ran out. */
    public record RanOut(LocalDate day) implements Answer {}

    /** Nothing can be told until the file holds these facts. */
    public record Unknown(List<Missing> missing) implements Answer {}

    /**
     * Why not earlier.
     *
     * @param part the notice, the waiver or the hearing
     * @param day the first day that this leaves free
     */
    public record Reason(Why why, UUID part, LocalDate day) {}

    /** What has to be over. */
    public enum Why {
        DEFENCE_OVER,
        DEFENCE_WAIVED,
        HEARING_REQUEST_OVER,
        HEARING_WAIVED,
        HEARING_HELD
    }

    private static final Missing NOTICE_SERVED = new Missing(PartKind.SERVICE, "servedOn");

    private final CaseFile file;
    private final List<Deadline> deadlines;
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<Missing> missing = new LinkedHashSet<>();

    private EarliestDecision(CaseFile file, List<Deadline> deadlines) {
        this.file = file;
        this.deadlines = deadlines;
    }

    /** Tells the day as the file stands, for the last round of the notices of what is decided next. */
    public static Answer of(CaseFile file, LegalClock clock, LocalDate day) {
        var notices = NoticesAhead.of(file, day);
        if (notices.isEmpty()) {
            return new Unknown(List.of(new Missing(PartKind.PRIOR_NOTICE, "issuedOn")));
        }
        var deadlines = clock.deadlines(file, day);
        if (Limitations.of(file, deadlines, day, clock) instanceof Limitations.RanOut(var last))
            return new RanOut(last.due().orElseThrow());
        var reading = new EarliestDecision(file, deadlines);
        notices.forEach(reading::notice);
        return reading.answer();
    }

    private Answer answer() {
        var day = reasons.stream().map(Reason::day).max(Comparator.naturalOrder());
        if (day.isEmpty()) {
            return new Unknown(List.copyOf(missing));
        }
        return missing.isEmpty()
                ? new On(day.get(), List.copyOf(reasons))
                : new NotBefore(day.get(), List.copyOf(reasons), List.copyOf(missing));
    }

    private void notice(PriorNotice notice) {
        right(notice, "statement-defence", WaivedRight.STATEMENT_AND_DEFENCE, Why.DEFENCE_OVER, Why.DEFENCE_WAIVED);
        if (notice.hearingRightTold().is(false) || notice.hearingRightTold().isNone()) {
            return;
        }
        if (notice.hearingRightTold().isUnknown()) {
            missing.add(new Missing(PartKind.PRIOR_NOTICE, "hearingRightTold"));
        }
        var hearing = file.stream(Hearing.class)
                .filter(asked -> concerns(asked.notice(), notice)
                        && asked.requestedOn().orElse(asked.postedOn()).isKnown()
                        && !asked.rightExisted().is(false)
                        && isInTime(notice))
                .findFirst();
        if (hearing.isPresent()) {
            held(hearing.get());
        } else {
            right(notice, "hearing-request", WaivedRight.HEARING, Why.HEARING_REQUEST_OVER, Why.HEARING_WAIVED);
        }
    }

    /** Whether the hearing was asked for within the time for it, or nobody can tell. */
    private boolean isInTime(PriorNotice notice) {
        return deadline(notice, "hearing-request")
                .map(asking -> asking.state() != DeadlineState.MET_LATE)
                .orElse(true);
    }

    private void held(Hearing hearing) {
        var over = hearing.endedAt().orElse(hearing.startedAt()).value().map(When::latest);
        over.ifPresentOrElse(
                day -> reasons.add(new Reason(Why.HEARING_HELD, hearing.id(), day)),
                () -> missing.add(new Missing(PartKind.HEARING, "endedAt")));
    }

    private void right(PriorNotice notice, String limit, WaivedRight right, Why over, Why waived) {
        var waiver = waiver(notice, right);
        if (waiver.isPresent()) {
            if (waiver.get().inWriting().isUnknown()) missing.add(new Missing(PartKind.WAIVER, "inWriting"));
            reasons.add(waiver.get()
                    .on()
                    .value()
                    .map(When::latest)
                    .map(day -> new Reason(waived, waiver.get().id(), day))
                    .orElseThrow());
            return;
        }
        var deadline = deadline(notice, limit);
        var due = deadline.flatMap(Deadline::due);
        if (due.isPresent()) {
            reasons.add(new Reason(over, notice.id(), due.get().plusDays(1)));
        } else {
            missing.addAll(deadline.map(Deadline::missing)
                    .filter(facts -> !facts.isEmpty())
                    .orElse(List.of(NOTICE_SERVED)));
        }
    }

    /** A waiver that was made by word of mouth waives nothing; of several the one in writing counts. */
    private Optional<Waiver> waiver(PriorNotice notice, WaivedRight right) {
        return file.stream(Waiver.class)
                .filter(waiver -> waiver.right() == right || waiver.right() == WaivedRight.BOTH)
                .filter(waiver ->
                        concerns(waiver.notice(), notice) && waiver.on().isKnown())
                .filter(waiver -> !waiver.inWriting().is(false))
                .min(Comparator.comparing(waiver -> waiver.inWriting().isUnknown()));
    }

    private Optional<Deadline> deadline(PriorNotice notice, String limit) {
        return deadlines.stream()
                .filter(deadline -> deadline.limit().id().equals(limit))
                .filter(deadline -> deadline.part().equals(Optional.of(notice.id())))
                .findFirst();
    }

    private static boolean concerns(Fact<Ref<PriorNotice>> ref, PriorNotice notice) {
        return ref.value().map(target -> target.id().equals(notice.id())).orElse(true);
    }
}
