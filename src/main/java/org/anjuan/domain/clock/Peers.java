package org.anjuan.domain.clock;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ShortName;

/** Names what a limit is about where it runs for several parts of one file: the act, the paper's number, the party. */
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
                        && parts.getOrDefault(deadline.limit().id(), Set.of()).size() > 1
                ? deadline.part()
                        .flatMap(file::find)
                        .map(names::of)
                        .map(deadline::about)
                        .orElse(deadline)
                : deadline);
    }
}
