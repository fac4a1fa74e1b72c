package org.anjuan.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.ui.common.SampleStore;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    private final CaseFile file = SampleStore.file(1);
    private final CorrectionOrder order = Shape.of(CorrectionOrder.class).make(Map.of("id", new UUID(9, 1)));

    @Test
    void aFileWithoutPartyAsksForThePartyFirst() {
        var party = file.parts().getFirst().id();
        assertThat(NextSteps.of(file.without(party)).getFirst()).isEqualTo(PartKind.PARTY);
    }

    @Test
    void anOrderThatWasNotServedIsServedBeforeAnythingElse() {
        var ordered = file.with(order);
        assertThat(NextSteps.of(ordered).getFirst()).isEqualTo(PartKind.SERVICE);
        assertThat(NextSteps.about(ordered, PartKind.SERVICE)).isEqualTo(order.id());
        var served = ordered.with(Shape.of(Service.class)
                .make(Map.of(
                        "id",
                        new UUID(9, 2),
                        "method",
                        ServiceMethod.DIRECT,
                        "about",
                        Fact.known(new Ref<Part>(order.id())))));
        assertThat(NextSteps.of(served)).doesNotContain(PartKind.SERVICE).contains(PartKind.RECHECK);
        assertThat(NextSteps.about(served, PartKind.RECHECK)).isEqualTo(order.id());
    }

    @Test
    void anInspectionWithItsViolationLeadsToTheOrder() {
        var inspected = file.with(
                Shape.of(Inspection.class).make(Map.of("id", new UUID(9, 4), "method", InspectionMethod.ON_SITE)));
        assertThat(NextSteps.of(inspected).getFirst()).isEqualTo(PartKind.VIOLATION);
        var found = inspected.with(Shape.of(Violation.class).make(Map.of("id", new UUID(9, 3), "description", "-")));
        assertThat(NextSteps.of(found).getFirst()).isEqualTo(PartKind.CORRECTION_ORDER);
    }

    @Test
    void theStripMarksTheStageOfTheFile() {
        assertThat(StageStrip.of(file))
                .filteredOn(step -> step.standing() == StageStrip.Standing.NOW)
                .extracting(StageStrip.Step::stage)
                .containsExactly(Stage.LEAD);
        var ordered =
                file.with(order).with(Shape.of(Violation.class).make(Map.of("id", new UUID(9, 3), "description", "-")));
        assertThat(StageStrip.of(ordered)).isNotEmpty();
    }
}
