package org.anjuan.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.procedure.Staff;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.forms.FollowsFrom;
import org.anjuan.usecase.SeeCourse;
import org.anjuan.usecase.TestGuards;
import org.junit.jupiter.api.Test;

/** What is offered first in a file, and what it is about. */
class NextOffersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

    private final CaseFile file = byTwo(SampleStore.file(1));
    private final CorrectionOrder order = Shape.of(CorrectionOrder.class).make(Map.of("id", new UUID(9, 1)));

    private static CaseFile byTwo(CaseFile file) {
        var officers = Stream.of("张*", "李*")
                .map(name -> new Official(name, Fact.unknown(), Fact.unknown(), Fact.unknown()))
                .toList();
        return file.withHead(Shape.of(Head.class).with(file.head(), "handlers", officers));
    }

    private static NextOffers offers(CaseFile file) {
        var course = TestGuards.course();
        return NextOffers.of(
                file,
                new SeeCourse.Course(
                        Stages.of(file),
                        course.next(file, DAY, Staff.NOBODY),
                        course.tracks(file, DAY),
                        course.irregularities(file, DAY, Staff.NOBODY),
                        course.unsettled(file, DAY, Staff.NOBODY)));
    }

    private static StepCode first(CaseFile file) {
        return ((NextOffers.First.Take) offers(file).first())
                .step()
                .transition()
                .code();
    }

    @Test
    void aFileWithoutPartyAsksForThePartyAmongWhatIsRecorded() {
        var party = file.parts().getFirst().id();
        assertThat(offers(file.without(party)).records()).startsWith(PartKind.PARTY);
    }

    @Test
    void aNewFileIsInspectedFirst() {
        assertThat(first(file)).isEqualTo(StepCode.INSPECT);
    }

    @Test
    void anOrderThatWasNotServedIsServedBeforeAnythingElse() {
        var ordered = file.with(order);
        assertThat(offers(ordered).first()).isEqualTo(new NextOffers.First.Serve(order));
        assertThat(FollowsFrom.of(ordered, PartKind.SERVICE)).contains(order.id());
        var served = ordered.with(Shape.of(Service.class)
                .make(Map.of(
                        "id",
                        new UUID(9, 2),
                        "method",
                        ServiceMethod.DIRECT,
                        "about",
                        Fact.known(new Ref<Part>(order.id())))));
        assertThat(offers(served).unserved()).isEmpty();
        assertThat(first(served)).isEqualTo(StepCode.RECHECK);
        assertThat(FollowsFrom.of(served, PartKind.RECHECK)).contains(order.id());
    }

    @Test
    void anInspectionWithItsViolationLeadsToTheOrder() {
        var inspected = file.with(
                Shape.of(Inspection.class).make(Map.of("id", new UUID(9, 4), "method", InspectionMethod.ON_SITE)));
        assertThat(offers(inspected).records()).contains(PartKind.VIOLATION);
        var found = inspected.with(Shape.of(Violation.class).make(Map.of("id", new UUID(9, 3), "description", "-")));
        assertThat(first(found)).isEqualTo(StepCode.ORDER_CORRECTION);
    }

    @Test
    void theStripMarksTheStageOfTheFile() {
        assertThat(StageStrip.of(file, Stages.of(file)))
                .filteredOn(step -> step.standing() == StageStrip.Standing.NOW)
                .extracting(StageStrip.Step::stage)
                .containsExactly(Stage.LEAD);
        var ordered =
                file.with(order).with(Shape.of(Violation.class).make(Map.of("id", new UUID(9, 3), "description", "-")));
        assertThat(StageStrip.of(ordered, Stages.of(ordered))).isNotEmpty();
    }
}
