package org.anjuan.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.clock.FileOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a file has come that went to the police and came back. */
class StagesTest {

    private final List<TransferStep> course = new ArrayList<>();

    @Test
    void whatThePoliceAcceptedOrFiledIsWithThem() {
        step(TransferEvent.POLICE_ACCEPTED, "2026-10-13");
        assertThat(stage()).isEqualTo(Stage.CRIME_TRANSFERRED);
        step(TransferEvent.POLICE_FILED, "2026-10-16");
        assertThat(stage()).isEqualTo(Stage.CRIME_TRANSFERRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferEvent.class,
            names = {"POLICE_REFUSED", "REFUSAL_RECEIVED", "RETURNED"})
    void whatThePoliceGaveBackGoesOnWhereItStood(TransferEvent back) {
        step(TransferEvent.POLICE_ACCEPTED, "2026-10-13");
        step(back, "2026-10-19");
        assertThat(stage()).isEqualTo(Stage.NOTICED);
        step(TransferEvent.OBJECTION_FILED, "2026-10-21");
        assertThat(stage()).as("the office objects and may go on").isEqualTo(Stage.NOTICED);
    }

    @Test
    void theLastTurnIsTheLastByItsDayWhereverItIsListed() {
        step(TransferEvent.REFUSAL_RECEIVED, "2026-10-19");
        step(TransferEvent.POLICE_FILED, "2026-11-02");
        step(TransferEvent.POLICE_ACCEPTED, "2026-10-13");
        step(TransferEvent.PLATFORM_ENTERED, "2026-10-14");
        assertThat(stage()).isEqualTo(Stage.CRIME_TRANSFERRED);
        course.clear();
        step(TransferEvent.REFUSAL_RECEIVED, "2026-10-19");
        step(TransferEvent.POLICE_ACCEPTED, "2026-10-13");
        step(TransferEvent.PLATFORM_ENTERED, "2026-10-14");
        assertThat(stage()).isEqualTo(Stage.NOTICED);
    }

    private void step(TransferEvent event, String at) {
        course.add(FileOf.make(TransferStep.class, "event", event, "at", at));
    }

    private Stage stage() {
        var file = new FileOf();
        file.add(Filing.class, "filed", true, "decidedOn", "2026-09-10");
        file.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-11-02");
        file.add(
                Transfer.class,
                "kind",
                TransferKind.CRIME,
                "toBody",
                "公安局",
                "sentAt",
                "2026-10-13",
                "course",
                List.copyOf(course));
        return Stages.of(file.file());
    }
}
