package org.anjuan.domain.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** All papers of the file, volume after volume. */
    public List<BoundPaper> papers(CaseFile file) {
        var volumes = volumes(file);
        return Arrays.stream(Volume.values())
                .flatMap(volume -> volumes.getOrDefault(volume, List.of()).stream())
                .toList();
    }
}
