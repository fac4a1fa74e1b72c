package org.anjuan.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.domain.procedure.Effect;
import org.anjuan.domain.procedure.GuardCode;
import org.anjuan.domain.procedure.Irregularity;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.OfficeRegister;

/**
 * Holds live files to the procedure. Only what a change itself does against a guard is refused: what already stood in the file
 * does not keep anybody from working on, and a file that was entered late or imported says what really happened.
 */
public final class StepGuards {

    private final CourseOfCase course;
    private final CourseWords words;
    private final Clock clock;

    public StepGuards(CourseOfCase course, CourseWords words, Clock clock) {
        this.course = course;
        this.words = words;
        this.clock = clock;
    }

    /** Why the change from one state of a file to the next is refused; empty where it is not. */
    List<Problem> refusals(CaseFile before, CaseFile after, OfficeRegister office) {
        return against(before, after, office).stream().map(words::refusal).toList();
    }

    /** What would be refused of the change, told of a file whose next state comes from elsewhere and says what happened. */
    List<Problem> warnings(CaseFile before, CaseFile after, OfficeRegister office) {
        return against(before, after, office).stream().map(words::of).toList();
    }

    /** What in a file that comes from elsewhere can only be a slip of the pen. */
    List<Problem> slips(CaseFile file) {
        return course.slips(file, OfficeTime.today(clock)).stream()
                .map(words::of)
                .distinct()
                .toList();
    }

    /** A file that becomes a live one does nothing against a guard by that: it is held against itself as if it had been live before. */
    private List<AgainstGuard> against(CaseFile before, CaseFile after, OfficeRegister office) {
        if (after.head().origin() != Origin.LIVE) return List.of();
        var today = OfficeTime.today(clock);
        var staff = new StaffOf(office.people());
        var asLive = before.withHead(before.head().withOrigin(Origin.LIVE));
        var stood = keys(course.irregularities(asLive, today, staff));
        var refused = new ArrayList<AgainstGuard>();
        for (var found : course.irregularities(after, today, staff))
            if (found instanceof AgainstGuard against
                    && against.guard().effect() == Effect.REFUSE
                    && !stood.contains(Key.of(against))) refused.add(against);
        return List.copyOf(refused);
    }

    private record Key(GuardCode guard, UUID part) {
        static Key of(AgainstGuard against) {
            return new Key(against.guard().code(), against.part());
        }
    }

    private static Set<Key> keys(List<Irregularity> irregularities) {
        var keys = new HashSet<Key>();
        for (var irregularity : irregularities)
            if (irregularity instanceof AgainstGuard against) keys.add(Key.of(against));
        return keys;
    }
}
