package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;

/** The questioning of one person (Penalty Measures 2023, arts. 23, 25). */
public record InquiryRecord(
        UUID id,
        String interviewee,
        Fact<String> idNumber,
        Fact<String> relation,
        Fact<String> phone,
        Fact<String> address,
        Fact<When> startedAt,
        Fact<When> endedAt,
        Fact<String> place,
        List<Official> officers,
        Fact<Official> recorder,
        Fact<Boolean> certificatesShown,
        Fact<Boolean> rightsTold,
        List<QuestionAnswer> questions,
        Fact<Signature> signature,
        Fact<Boolean> eachPageSigned,
        Fact<Boolean> correctionsConfirmed,
        Fact<String> witness)
        implements Part {

    public InquiryRecord {
        Required.present("id", id);
        interviewee = Required.text("interviewee", interviewee);
        Required.present("idNumber", idNumber);
        Required.present("relation", relation);
        Required.present("phone", phone);
        Required.present("address", address);
        Required.present("startedAt", startedAt);
        Required.present("endedAt", endedAt);
        Required.present("place", place);
        officers = List.copyOf(officers);
        Required.present("recorder", recorder);
        Required.present("certificatesShown", certificatesShown);
        Required.present("rightsTold", rightsTold);
        questions = List.copyOf(questions);
        Required.present("signature", signature);
        Required.present("eachPageSigned", eachPageSigned);
        Required.present("correctionsConfirmed", correctionsConfirmed);
        Required.present("witness", witness);
    }
}
