package org.anjuan.usecase.port;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;

/** The file and its parts as JSON text, canonical by RFC 8785 where a hash or a store needs it. */
public interface CaseCodec {

    /** One part as canonical JSON. */
    String write(Part part);

    /** The part back from its JSON. */
    Part read(PartKind kind, String json);

    String write(Head head);

    Head readHead(String json);

    /**
     * Some fields of a part or a head, and of the records in it, as canonical JSON; an id always stays.
     *
     * @param kept which field of which record
     * @param without the parts to which no reference is left
     */
    String write(Record record, BiPredicate<Record, String> kept, Set<UUID> without);

    /** The whole file as canonical JSON, over which its hash is taken. */
    String canonical(CaseFile file);

    /** SHA-256 of the canonical JSON, lower-case hexadecimal. */
    String hash(CaseFile file);
}
