package org.anjuan.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000003");

    @ParameterizedTest
    @EnumSource(PartKind.class)
    void everyPartBeginsWithItsIdAndEveryNestedFieldHasAShape(PartKind kind) {
        var shape = Shape.of(kind.type());
        assertThat(shape.fields().getFirst().name()).isEqualTo("id");
        assertThat(shape.fields().getFirst().type()).isEqualTo(ValueType.ID);
        check(shape);
    }

    private static void check(Shape<?> shape) {
        for (var field : shape.fields()) {
            if (field.type() == ValueType.RECORD) check(field.nested());
            assertThat(field.target().isPresent()).isEqualTo(field.type() == ValueType.REF);
        }
    }

    @Test
    void factsLeftOutAreUnknownAndListsEmpty() {
        var order = Shape.of(CorrectionOrder.class).make(Map.of("id", ID));
        assertThat(order.issuedOn()).isEqualTo(Fact.unknown());
        assertThat(order.measures()).isEmpty();
    }

    @Test
    void whatMustBeThereIsAskedFor() {
        assertThatThrownBy(() -> Shape.of(Party.class).make(Map.of("id", ID, "kind", PartyKind.COMPANY)))
                .hasMessage("name is missing");
    }

    @Test
    void aRefusalOfTheRecordComesThrough() {
        assertThatThrownBy(() -> Shape.of(Party.class).make(Map.of("id", ID, "name", " ", "kind", PartyKind.COMPANY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is empty");
    }

    @Test
    void aNameThatIsNoFieldIsRefused() {
        assertThatThrownBy(() -> Shape.of(Waiver.class).make(Map.of("nonsense", 1)))
                .hasMessageContaining("nonsense");
    }

    @Test
    void aReferenceKnowsWhatItPointsTo() {
        var field = Shape.of(Recheck.class).field("order").orElseThrow();
        assertThat(field.presence()).isEqualTo(Presence.FACT);
        assertThat(field.target()).contains(CorrectionOrder.class);
    }

    @Test
    void changingOneFieldLeavesTheOthers() {
        var shape = Shape.of(Waiver.class);
        var waiver = shape.make(Map.of("id", ID, "right", WaivedRight.BOTH, "inWriting", Fact.known(true)));
        var changed = shape.with(waiver, "on", Fact.known(When.of("2026-09-01")));
        assertThat(changed.inWriting()).isEqualTo(Fact.known(true));
        assertThat(changed.on()).isEqualTo(Fact.known(When.of("2026-09-01")));
    }
}
