package org.anjuan.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.OfficePaper;
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

    @Test
    void everyLineNamesARecordAndNoneIsNamedTwice() throws IOException {
        Set<String> records = new TreeSet<>();
        collect(Head.class, records);
        for (var kind : PartKind.values()) collect(kind.type(), records);
        var named = Files.readAllLines(Path.of("resources/ui/forms/layout.properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(named).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(records);
    }

    private static void collect(Class<?> record, Set<String> names) {
        if (!names.add(record.getSimpleName())) return;
        for (var field : Shape.of(record).fields()) if (field.type() == ValueType.RECORD) collect(field.raw(), names);
    }

    @Test
    void thePaperOfTheOfficeHasItsGroups() {
        assertThat(FormLayout.of(OfficePaper.class))
                .extracting(FormLayout.Group::name)
                .containsExactly("basic", "content", "life", "more");
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
