package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/**
 * The service of one paper on one person, with its receipt (Penalty Measures 2023, art. 59).
 *
 * @param channel by which it reached them: the number of the posting, the electronic address, where it was announced
 * @param confirmedAt when the electronic system confirmed that it arrived
 * @param announcedUntil the last day of the announcement
 * @param proofs the pictures or recordings that prove it
 */
public record Service(
        UUID id,
        Fact<Ref<Part>> about,
        Fact<String> paper,
        Fact<Ref<Party>> party,
        ServiceMethod method,
        Fact<When> sentOn,
        Fact<When> servedOn,
        Fact<String> place,
        Fact<String> recipient,
        Fact<String> relation,
        Fact<Signature> signature,
        Fact<Prose> refusalReason,
        Fact<String> witness,
        Fact<Boolean> electronicConsent,
        List<Official> servers,
        Fact<Boolean> receiptOnFile,
        Fact<String> channel,
        Fact<When> confirmedAt,
        Fact<When> announcedUntil,
        List<Ref<Evidence>> proofs)
        implements Part {

    public Service {
        Required.present("id", id);
        Required.present("about", about);
        Required.present("paper", paper);
        Required.present("party", party);
        Required.present("method", method);
        Required.present("sentOn", sentOn);
        Required.present("servedOn", servedOn);
        Required.present("place", place);
        Required.present("recipient", recipient);
        Required.present("relation", relation);
        Required.present("signature", signature);
        Required.present("refusalReason", refusalReason);
        Required.present("witness", witness);
        Required.present("electronicConsent", electronicConsent);
        servers = List.copyOf(servers);
        Required.present("receiptOnFile", receiptOnFile);
        Required.present("channel", channel);
        Required.present("confirmedAt", confirmedAt);
        Required.present("announcedUntil", announcedUntil);
        proofs = List.copyOf(proofs);
    }
}
