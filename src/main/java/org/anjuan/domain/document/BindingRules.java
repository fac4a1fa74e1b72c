package org.anjuan.domain.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Volume;

/**
 * All that says how the papers of a file become volumes.
 *
 * @param types the papers there are
 * @param orders in which they are bound, the newest first
 * @param evidence how electronic evidence goes in
 */
public record BindingRules(DocumentTypes types, List<BindingOrder> orders, EvidenceRules evidence) {

    public BindingRules {
        orders = List.copyOf(orders);
    }

    /** The same with other rules for evidence. */
    public BindingRules with(EvidenceRules other) {
        return new BindingRules(types, orders, other);
    }

    /** The order that holds for this file. */
    public BindingOrder order(CaseFile file) {
        return BindingOrder.forFile(file, orders);
    }

    /** The papers of each volume in their order. */
    public Map<Volume, List<BoundPaper>> volumes(CaseFile file) {
        return order(file).bind(PapersOnFile.of(file, types), types);
    }

    /** The parts whose papers lie in the sub volume, all of them. */
    public Set<UUID> onlyInSub(CaseFile file) {
        var volumes = volumes(file);
        var parts = parts(volumes.getOrDefault(Volume.SUB, List.of()));
        parts.removeAll(parts(volumes.getOrDefault(Volume.MAIN, List.of())));
        return parts;
    }

    private static Set<UUID> parts(List<BoundPaper> papers) {
        return papers.stream().map(bound -> bound.paper().part()).collect(Collectors.toCollection(HashSet::new));
    }

    /** All papers of the file, volume after volume. */
    public List<BoundPaper> papers(CaseFile file) {
        var volumes = volumes(file);
        return Arrays.stream(Volume.values())
                .flatMap(volume -> volumes.getOrDefault(volume, List.of()).stream())
                .toList();
    }
}
