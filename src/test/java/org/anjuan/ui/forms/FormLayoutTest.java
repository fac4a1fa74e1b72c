package org.anjuan.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormLayoutTest {

    @ParameterizedTest
    @EnumSource(PartKind.class)
    void everyFieldHasOnePlaceUnlessItIsAnIdentity(PartKind kind) {
        check(kind.type());
    }

    @Test
    void theCoverHasItsPlacesToo() {
        check(Head.class);
    }

    private static void check(Class<?> record) {
        var shape = Shape.of(record);
        var placed = FormLayout.of(record).stream()
                .flatMap(group -> group.places().stream())
                .map(FormLayout.Place::field)
                .toList();
        assertThat(placed).doesNotHaveDuplicates();
        assertThat(FormLayout.strangers(record)).isEmpty();
        for (var field : shape.fields()) {
            boolean kept = field.type() == ValueType.ID
                    || List.of("lawId", "catalogueId").contains(field.name());
            if (!kept) assertThat(placed).as(record.getSimpleName()).contains(field);
            if (field.type() == ValueType.RECORD) check(field.raw());
        }
        for (var group : FormLayout.of(record))
            if (!group.name().isEmpty())
                assertThat(ResourceWords.ENGLISH.has("form.group." + group.name()))
                        .as(group.name())
                        .isTrue();
    }
}
