package org.anjuan.usecase;

import java.util.UUID;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;

/** One change to a case file. */
public sealed interface Change {

    /** A part added, or put in the place of the one with its id. */
    record Put(Part part) implements Change {}

    /** A part taken out; it stays in the history, and a reason is due. */
    record Withdraw(UUID part) implements Change {}

    /** It is known that there are none of a kind, or that knowledge is taken back. */
    record MarkNone(PartKind kind, boolean none) implements Change {}

    /** Another head: title, number, handlers and the like. */
    record PutHead(Head head) implements Change {}
}
