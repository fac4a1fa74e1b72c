package org.anjuan.domain.clock;

import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.When;

/**
 * Something that happened in a file and means something to a time limit.
 *
 * @param when the day that counts: of posting, where something was posted before it came
 * @param part the part of the file that records it
 * @param fact where in the file its day stands
 * @param subject the part it is about, which ties a beginning to its end: the notice, the decision, the order; empty where the file does not say
 * @param received when something posted came in; empty where it was not posted or that is not known
 */
public record LegalEvent(
        EventCode code,
        Fact<When> when,
        UUID part,
        Missing fact,
        Optional<UUID> subject,
        Role role,
        Optional<When> received) {

    /** What an event can do. */
    public enum Role {
        /** Starts limits and meets them. */
        ANY,
        /** Meets a limit but starts none. */
        END,
        /** May have met a limit: the file does not tell. */
        PERHAPS
    }

    /** Whether it can start a limit. */
    boolean starts() {
        return role == Role.ANY;
    }

    /** Whether the other event is about the same thing, as far as the file says. */
    boolean concerns(LegalEvent other) {
        return subject.isEmpty() || other.subject.isEmpty() || subject.equals(other.subject) || part.equals(other.part);
    }

    /** The same about that part. */
    LegalEvent concerning(UUID id) {
        return new LegalEvent(code, when, part, fact, Optional.of(id), role, received);
    }

    /** What it is about, else the part that records it. */
    UUID about() {
        return subject.orElse(part);
    }
}
