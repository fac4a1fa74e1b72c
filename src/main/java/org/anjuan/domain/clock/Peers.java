package org.anjuan.domain.clock;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.ShortName;

/** Names what a limit is about where it may be about several parts of one file: the act, the paper's number, the party. */
final class Peers {

    private final CaseFile file;
    private final ShortName names;

    Peers(CaseFile file) {
        this.file = file;
        this.names = new ShortName(file);
    }

    /** What already has words of its own keeps them. */
    void name(List<Deadline> found) {
        Map<String, Set<UUID>> parts = new HashMap<>();
        for (var deadline : found)
            deadline.part()
                    .ifPresent(part -> parts.computeIfAbsent(deadline.limit().id(), _ -> new HashSet<>())
                            .add(part));
        found.replaceAll(deadline -> deadline.subject().isBlank()
                        && (parts.getOrDefault(deadline.limit().id(), Set.of()).size() > 1 || isOneOfSeveral(deadline))
                ? deadline.part()
                        .flatMap(file::find)
                        .map(names::of)
                        .map(deadline::about)
                        .orElse(deadline)
                : deadline);
    }

    /** A limit of one decision or order of several, also where it runs for no other: nobody should have to guess whose it is. */
    private boolean isOneOfSeveral(Deadline deadline) {
        return deadline.part()
                .flatMap(file::find)
                .filter(part -> switch (part) {
                    case FineDecision _ -> isSeveral(FineDecision.class);
                    case CorrectionOrder _ -> isSeveral(CorrectionOrder.class);
                    default -> false;
                })
                .isPresent();
    }

    private boolean isSeveral(Class<?> kind) {
        return file.parts().stream().filter(kind::isInstance).count() > 1;
    }
}
