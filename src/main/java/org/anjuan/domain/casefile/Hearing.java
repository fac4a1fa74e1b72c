package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** A hearing asked for or held (Administrative Penalty Law, arts. 63 to 65). */
public record Hearing(
        UUID id,
        Fact<Ref<PriorNotice>> notice,
        Fact<When> requestedOn,
        Fact<When> postedOn,
        Fact<Boolean> rightExisted,
        Fact<DocumentNumber> noticeNumber,
        Fact<When> noticeIssuedOn,
        Fact<When> startedAt,
        Fact<When> endedAt,
        Fact<String> place,
        Fact<Official> host,
        Fact<Official> recorder,
        List<Official> investigators,
        Fact<String> partyRepresentedBy,
        Fact<Boolean> open,
        Fact<Boolean> partyAttended,
        Fact<Prose> course,
        Fact<Prose> partyOpinion,
        Fact<Signature> signature,
        Fact<When> reportOn,
        Fact<Prose> reportOpinion)
        implements Part {

    public Hearing {
        Required.present("id", id);
        Required.present("notice", notice);
        Required.present("requestedOn", requestedOn);
        Required.present("postedOn", postedOn);
        Required.present("rightExisted", rightExisted);
        Required.present("noticeNumber", noticeNumber);
        Required.present("noticeIssuedOn", noticeIssuedOn);
        Required.present("startedAt", startedAt);
        Required.present("endedAt", endedAt);
        Required.present("place", place);
        Required.present("host", host);
        Required.present("recorder", recorder);
        investigators = List.copyOf(investigators);
        Required.present("partyRepresentedBy", partyRepresentedBy);
        Required.present("open", open);
        Required.present("partyAttended", partyAttended);
        Required.present("course", course);
        Required.present("partyOpinion", partyOpinion);
        Required.present("signature", signature);
        Required.present("reportOn", reportOn);
        Required.present("reportOpinion", reportOpinion);
    }
}
