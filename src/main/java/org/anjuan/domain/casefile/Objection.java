package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** An objection of the party outside a defence, and the answer to it. */
public record Objection(UUID id, Fact<When> raisedOn, Prose content, Fact<When> answeredOn, Fact<Prose> answer)
        implements Part {

    public Objection {
        Required.present("id", id);
        Required.present("raisedOn", raisedOn);
        Required.present("content", content);
        Required.present("answeredOn", answeredOn);
        Required.present("answer", answer);
    }
}
