package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;

/** A suit against the authority. */
public record Litigation(
        UUID id,
        Fact<String> court,
        Fact<Ref<Part>> about,
        Fact<When> filedOn,
        Fact<When> postedOn,
        Fact<When> copyReceivedOn,
        Fact<When> answeredOn,
        Fact<When> judgedOn,
        Fact<When> judgmentServedOn,
        Fact<When> effectiveOn,
        Fact<RemedyOutcome> outcome,
        Fact<When> appealedOn,
        Fact<DocumentNumber> number)
        implements Part {

    public Litigation {
        Required.present("id", id);
        Required.present("court", court);
        Required.present("about", about);
        Required.present("filedOn", filedOn);
        Required.present("postedOn", postedOn);
        Required.present("copyReceivedOn", copyReceivedOn);
        Required.present("answeredOn", answeredOn);
        Required.present("judgedOn", judgedOn);
        Required.present("judgmentServedOn", judgmentServedOn);
        Required.present("effectiveOn", effectiveOn);
        Required.present("outcome", outcome);
        Required.present("appealedOn", appealedOn);
        Required.present("number", number);
    }
}
