package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/**
 * One exhibit: who took it, when, where, and what it proves (Administrative Penalty Law, art. 46).
 *
 * @param volume the volume it was put in by hand: what holds trade secrets lies in the sub volume
 * @param takenUntil when a recording ended
 * @param more its further files, in their order
 */
public record Evidence(
        UUID id,
        EvidenceKind kind,
        String title,
        Fact<String> documentType,
        Fact<When> madeOn,
        Fact<When> collectedAt,
        List<Official> collectedBy,
        Fact<String> provider,
        Fact<String> place,
        Fact<Prose> proves,
        Fact<Boolean> original,
        Fact<String> reasonForCopy,
        Fact<Integer> pages,
        Fact<String> keptAt,
        Fact<StoredItem> item,
        List<Ref<Violation>> violations,
        Fact<Volume> volume,
        Fact<String> photographer,
        Fact<When> takenUntil,
        Fact<String> witness,
        List<EvidenceItem> more)
        implements Part {

    public Evidence {
        Required.present("id", id);
        Required.present("kind", kind);
        title = Required.text("title", title);
        Required.present("documentType", documentType);
        Required.present("madeOn", madeOn);
        Required.present("collectedAt", collectedAt);
        collectedBy = List.copyOf(collectedBy);
        Required.present("provider", provider);
        Required.present("place", place);
        Required.present("proves", proves);
        Required.present("original", original);
        Required.present("reasonForCopy", reasonForCopy);
        Required.present("pages", pages);
        Required.present("keptAt", keptAt);
        Required.present("item", item);
        violations = List.copyOf(violations);
        Required.present("volume", volume);
        Required.present("photographer", photographer);
        Required.present("takenUntil", takenUntil);
        Required.present("witness", witness);
        more = List.copyOf(more);
    }
}
