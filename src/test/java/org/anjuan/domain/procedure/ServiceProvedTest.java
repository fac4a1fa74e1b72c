package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;

class ServiceProvedTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private static Verdict served(ServiceMethod method, Object... more) {
        var build = new FileOf();
        var fields = new ArrayList<Object>(List.of("method", method, "servedOn", "2026-10-09"));
        fields.addAll(List.of(more));
        Part service = build.add(Service.class, fields.toArray());
        var file = build.file();
        return ClosingGuards.serviceProved(
                new Situation(file, DAY, DAY, Optional.of(service), CLOCK.deadlines(file, DAY), CLOCK, Staff.NOBODY));
    }

    @Test
    void whatWasLeftIsProvedByAWitnessOrByPictures() {
        var pictures = List.of(new Ref<Evidence>(new UUID(1, 2)));
        assertThat(served(ServiceMethod.LEFT, "witness", "王某").holds().is(true)).isTrue();
        assertThat(served(ServiceMethod.LEFT, "proofs", pictures).holds().is(true))
                .isTrue();
        assertThat(served(ServiceMethod.LEFT).obstacles())
                .containsExactly(new Obstacle.MissingFact(PartKind.SERVICE, "witness"));
        assertThat(served(ServiceMethod.DIRECT, "signature", Signature.REFUSED, "proofs", pictures)
                        .holds()
                        .is(true))
                .isTrue();
    }

    @Test
    void electronicServiceNeedsConsentAndItsArrival() {
        assertThat(served(ServiceMethod.ELECTRONIC, "electronicConsent", true).obstacles())
                .containsExactly(new Obstacle.MissingFact(PartKind.SERVICE, "confirmedAt"));
        assertThat(served(ServiceMethod.ELECTRONIC, "electronicConsent", true, "confirmedAt", "2026-10-09T10:00")
                        .holds()
                        .is(true))
                .isTrue();
        assertThat(served(ServiceMethod.ELECTRONIC, "electronicConsent", false, "confirmedAt", "2026-10-09T10:00")
                        .holds()
                        .is(false))
                .isTrue();
    }

    @Test
    void anElectronicServiceKnownNotToHaveArrivedIsNoService() {
        var found = served(ServiceMethod.ELECTRONIC, "electronicConsent", true, "confirmedAt", Fact.none());
        assertThat(found).isEqualTo(Verdict.no(new Obstacle.SaysOtherwise(PartKind.SERVICE, "confirmedAt")));
    }

    @Test
    void whatWasPostedIsProvedByItsReceiptOnFile() {
        assertThat(served(ServiceMethod.POST, "receiptOnFile", true)).isEqualTo(Verdict.YES);
        assertThat(served(ServiceMethod.POST, "receiptOnFile", false))
                .isEqualTo(Verdict.no(new Obstacle.SaysYesOrNo(PartKind.SERVICE, "receiptOnFile", false)));
        assertThat(served(ServiceMethod.POST))
                .isEqualTo(Verdict.unknown(new Obstacle.MissingFact(PartKind.SERVICE, "receiptOnFile")));
    }

    /** Thirty days from 12 September end on 12 October. */
    @Test
    void anAnnouncementServesOnItsLastDayAndNotOnTheDayBefore() {
        assertThat(served(ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-12")).isEqualTo(Verdict.YES);
        var early = served(ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-13");
        assertThat(early.holds()).isEqualTo(Fact.known(false));
        assertThat(early.obstacles()).singleElement().isInstanceOfSatisfying(Obstacle.StillRunning.class, running -> {
            assertThat(running.timeLimit()).isEqualTo("service-announcement");
            assertThat(running.until()).isEqualTo(DAY.plusDays(1));
        });
        assertThat(served(ServiceMethod.ANNOUNCEMENT))
                .isEqualTo(Verdict.unknown(new Obstacle.MissingFact(PartKind.SERVICE, "sentOn")));
    }
}
