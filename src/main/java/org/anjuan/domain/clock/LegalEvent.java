package org.anjuan.domain.clock;

import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.When;

/**
 * Something that happened in a file and means something to a time limit.
 *
 * @param part the part of the file that records it
 * @param subject the part it is about, which ties a beginning to its end: the notice, the decision, the order; empty where the file does not say
 * @param endsOnly whether it can meet a limit but starts none
 */
public record LegalEvent(EventCode code, Fact<When> when, UUID part, Optional<UUID> subject, boolean endsOnly) {

    /** Whether the other event is about the same thing, as far as the file says. */
    boolean concerns(LegalEvent other) {
        return subject.isEmpty() || other.subject.isEmpty() || subject.equals(other.subject);
    }
}
