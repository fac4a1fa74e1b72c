package org.anjuan.domain.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.text.Bilingual;

/**
 * A step from some stages to another, or on a track that runs beside them.
 *
 * @param number its number in the table of the procedure
 * @param guards what must hold
 * @param papers the types of paper it leaves
 * @param approval who approves it, where somebody must
 */
public record Transition(
        String number,
        StepCode code,
        Set<Stage> from,
        Optional<Stage> to,
        Optional<Track> track,
        Bilingual name,
        List<Guard> guards,
        List<String> papers,
        Optional<ApprovalRole> approval) {

    public Transition {
        from = Set.copyOf(from);
        guards = List.copyOf(guards);
        papers = List.copyOf(papers);
    }
}
