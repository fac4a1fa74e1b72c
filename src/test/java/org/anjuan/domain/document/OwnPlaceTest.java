package org.anjuan.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.DocumentReference;
import org.junit.jupiter.api.Test;

/** The number and the day of a paper are written where the papers of a file are read from. */
class OwnPlaceTest {

    private static final DocumentTypes TYPES = new DocumentReference().types();
    private static final DocumentNumber NUMBER = new DocumentNumber("津环〔2026〕1号");

    /** Made by others, or bearing the number of what others decided. */
    private static final Set<String> OTHERS = Set.of("TEST_REPORT", "REMEDY_PAPER");

    @Test
    void everyPaperOfTheOfficeThatShowsTheNumberOfItsPartHasItsPlaceThere() {
        var without = new TreeSet<String>();
        int tried = 0;
        for (var kind : PartKind.values()) {
            if (kind == PartKind.PAPER || kind == PartKind.OFFICE_PAPER) continue;
            for (var part : numbered(kind)) {
                var file = Sample.file(Sample.head("甲案", "", "一大队", "张三", Sample.TODAY), part);
                for (var paper : PapersOnFile.of(file, TYPES).all()) {
                    if (!paper.number().equals(Optional.of(NUMBER)) || OTHERS.contains(paper.type())) continue;
                    tried++;
                    var made = OfficePaper.draft(UUID.randomUUID(), paper.type(), Fact.known(new Ref<Part>(part.id())));
                    var place = OwnPlace.of(file.with(made), made);
                    if (place.isEmpty() || !place.get().numberIn(part).equals(Fact.known(NUMBER)))
                        without.add(paper.type());
                    else
                        assertThat(place.get().with(part, Fact.known(NUMBER), Fact.known(When.of("2026-09-01"))))
                                .isInstanceOf(part.getClass());
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(tried).isGreaterThan(10);
    }

    /** Parts of this kind whose number is known, one for each constant of what they must name. */
    private static List<Part> numbered(PartKind kind) {
        var shape = Shape.of(kind.type());
        var values = new HashMap<String, Object>();
        Object[] choices = {""};
        var chosen = "";
        for (var field : shape.fields()) {
            if (field.type() == Shape.ValueType.NUMBER) values.put(field.name(), Fact.known(NUMBER));
            if (field.presence() != Shape.Presence.REQUIRED) continue;
            if (field.type() == Shape.ValueType.TEXT) values.put(field.name(), "甲");
            if (field.type() == Shape.ValueType.CHOICE) {
                choices = field.raw().getEnumConstants();
                chosen = field.name();
            }
        }
        var parts = new ArrayList<Part>();
        if (values.values().stream().noneMatch(Fact.known(NUMBER)::equals)) return parts;
        for (var choice : choices) {
            if (!chosen.isEmpty()) values.put(chosen, choice);
            parts.add(Sample.part(kind.type(), values));
        }
        return parts;
    }
}
