package org.anjuan.document.fill;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.anjuan.document.fill.Seen.Text;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Volume;

/** The evidence that papers tell of: nothing of what lies in the sub volume, for others may see those papers. */
final class Exhibits {

    /** What is said of evidence in the sub volume where another paper names it. */
    private static final Map<String, Text> HIDDEN = Map.of("title", new Text("证据材料（存副卷）"));

    private final CaseFile file;
    private final Supplier<Set<UUID>> internal;

    /** @param internal the parts whose papers lie in the sub volume alone */
    Exhibits(CaseFile file, Supplier<Set<UUID>> internal) {
        this.file = file;
        this.internal = internal;
    }

    /** The evidence that everybody may see who may see the main volume. */
    List<Evidence> onFile() {
        var all = file.all(Evidence.class);
        if (all.isEmpty()) return all;
        var hidden = internal.get();
        return all.stream().filter(evidence -> isOpen(evidence, hidden)).toList();
    }

    /** What proves a service; of what lies in the sub volume no more than that it is there. */
    List<Object> proofs(Service service) {
        if (service.proofs().isEmpty()) return List.of();
        var hidden = internal.get();
        return service.proofs().stream()
                .<Object>map(proof -> isOpen(proof, hidden) ? proof : HIDDEN)
                .toList();
    }

    private boolean isOpen(Ref<Evidence> proof, Set<UUID> hidden) {
        return file.find(Fact.known(proof), Evidence.class)
                .map(evidence -> isOpen(evidence, hidden))
                .orElse(true);
    }

    private static boolean isOpen(Evidence evidence, Set<UUID> hidden) {
        return !evidence.volume().is(Volume.SUB) && !hidden.contains(evidence.id());
    }
}
