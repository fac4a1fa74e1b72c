package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.text.DocumentNumber;
import org.junit.jupiter.api.Test;

/** Which of several a deadline is about. */
class PeersTest {

    private final FileOf build = new FileOf();

    @Test
    void anActAloneNeedsNoNameAndSeveralAreToldApart() {
        act("超标排放");
        assertThat(subjects("penalty-limitation-general")).containsExactly("");
        act("未验先投");
        assertThat(subjects("penalty-limitation-general")).containsExactlyInAnyOrder("超标排放", "未验先投");
    }

    @Test
    void decisionsAreToldApartByTheirNumbersAndByThePartiesWhereThereAreSeveral() {
        var company = build.add(Party.class, "kind", PartyKind.COMPANY, "name", "某化工有限公司");
        decided("京环罚〔2026〕1号", company, "2026-07-01");
        decided("京环罚〔2026〕2号", company, "2026-07-02");
        assertThat(subjects("decision-service")).containsExactlyInAnyOrder("京环罚〔2026〕1号", "京环罚〔2026〕2号");
        var person = build.add(Party.class, "kind", PartyKind.NATURAL_PERSON, "name", "李某");
        decided("京环罚〔2026〕3号", person, "2026-07-03");
        assertThat(subjects("decision-service"))
                .containsExactlyInAnyOrder("京环罚〔2026〕1号 · 某化工有限公司", "京环罚〔2026〕2号 · 某化工有限公司", "京环罚〔2026〕3号 · 李某");
    }

    @Test
    void whatHasNeitherNumberNorPartyIsToldByItsDay() {
        build.add(PenaltyDecision.class, "decidedOn", "2026-07-01");
        build.add(PenaltyDecision.class, "decidedOn", "2026-07-02");
        assertThat(subjects("decision-service")).containsExactlyInAnyOrder("2026-07-01", "2026-07-02");
    }

    private void act(String description) {
        build.add(Violation.class, "description", description, "until", "2026-03-01", "discoveredOn", "2026-05-01");
    }

    private void decided(String number, Party party, String on) {
        build.add(PenaltyDecision.class, "number", new DocumentNumber(number), "party", party, "decidedOn", on);
    }

    private List<String> subjects(String limit) {
        return CLOCK.deadlines(build.file(), day("2026-11-22")).stream()
                .filter(deadline -> deadline.limit().id().equals(limit))
                .map(Deadline::subject)
                .toList();
    }
}
