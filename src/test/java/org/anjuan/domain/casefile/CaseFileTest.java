package org.anjuan.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final Agency AGENCY = Shape.of(Agency.class).make(Map.of("name", "某市生态环境局"));
    private static final Head HEAD = Shape.of(Head.class)
            .make(Map.of(
                    "title", "甲公司涉嫌超标排放案", "procedure", Procedure.ORDINARY, "origin", Origin.LIVE, "agency", AGENCY));
    private final CaseFile file = CaseFile.empty(UUID.fromString("00000000-0000-4000-8000-000000000001"), HEAD);
    private final Objection objection = Shape.of(Objection.class)
            .make(Map.of("id", UUID.fromString("00000000-0000-4000-8000-000000000002"), "content", prose("不同意")));

    @Test
    void aPluralIsThereOrKnownToBeAbsentOrUnknown() {
        assertThat(file.some(Hearing.class)).isEqualTo(Fact.unknown());
        assertThat(file.withNone(PartKind.HEARING, true).some(Hearing.class)).isEqualTo(Fact.known(false));
        assertThat(file.with(objection).some(Objection.class)).isEqualTo(Fact.known(true));
    }

    @Test
    void addingAPartTakesBackThatThereAreNone() {
        var next = file.withNone(PartKind.OBJECTION, true).with(objection);
        assertThat(next.none()).isEmpty();
        assertThat(next.all(Objection.class)).containsExactly(objection);
    }

    @Test
    void whatIsThereCannotBeKnownToBeAbsent() {
        assertThatThrownBy(() -> file.with(objection).withNone(PartKind.OBJECTION, true))
                .hasMessageContaining("objections");
    }

    @Test
    void twoPartsCannotShareAnId() {
        assertThatThrownBy(() -> CaseFile.of(file.id(), HEAD, List.of(objection, objection), Set.of()))
                .hasMessageContaining(objection.id().toString());
    }

    @Test
    void aChangedPartKeepsItsPlace() {
        var other = Shape.of(Objection.class).with(objection, "id", UUID.randomUUID());
        var changed = Shape.of(Objection.class).with(objection, "content", prose("改为同意"));
        assertThat(file.with(objection).with(other).with(changed).all(Objection.class))
                .containsExactly(changed, other);
    }

    @Test
    void withoutAPartItsKindIsUnknownAgain() {
        var next = file.with(objection).without(objection.id());
        assertThat(next).isEqualTo(file);
    }

    @Test
    void everyPartTypeHasItsKindAndAUniqueName() {
        var records = recordsOf(Part.class).toList();
        assertThat(records).hasSameSizeAs(PartKind.values());
        for (var type : records)
            assertThat(PartKind.of(type.asSubclass(Part.class)).type()).isEqualTo(type);
    }

    private static Stream<Class<?>> recordsOf(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(CaseFileTest::recordsOf);
    }

    private static org.anjuan.domain.text.Prose prose(String text) {
        return new org.anjuan.domain.text.Prose(text);
    }
}
