package org.anjuan.domain.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.domain.casefile.CaseFile;

/** The days to handle a case, for each party that was given notice of a penalty: they end with the decision for that party, and not with that for another. */
final class HandlingOfEach {

    private HandlingOfEach() {}

    /**
     * One line for the whole file where all stand alike; else one for each party, named after it.
     *
     * @param whole the limit as it runs in the file, met by the first decision of all
     * @param run the limit as it runs in the file that a party sees
     */
    static List<Deadline> of(Deadline whole, CaseFile file, Function<CaseFile, Optional<Deadline>> run) {
        if (!whole.limit().is(TimeLimit.Role.HANDLING) || whole.state() == DeadlineState.NOT_APPLICABLE)
            return List.of(whole);
        var each = new ArrayList<Deadline>();
        boolean alike = true;
        for (var party : PartiesNoticed.of(file)) {
            var seen = PartiesNoticed.seenBy(party, file);
            var own = seen.equals(file) ? Optional.of(whole) : run.apply(seen);
            own.map(deadline -> deadline.of(party)).ifPresent(each::add);
            alike = alike && own.filter(deadline -> isAlike(deadline, whole)).isPresent();
        }
        return alike ? List.of(whole) : each;
    }

    private static boolean isAlike(Deadline one, Deadline other) {
        return one.state() == other.state()
                && one.due().equals(other.due())
                && one.metOn().equals(other.metOn());
    }
}
