package org.anjuan.domain.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.office.Person;

/** Where a person worked on a case: whoever investigated, reviewed or decided it does not review its file. */
public record Involvement(PartKind part, UUID id) {

    /**
     * The parts of the file in which this person acts, known by the register's id or by the certificate. A name
     * alone proves nothing: people share names.
     */
    public static List<Involvement> of(CaseFile file, Person person) {
        var found = new ArrayList<Involvement>();
        for (var part : file.parts()) if (names(part, person)) found.add(new Involvement(part.kindOfPart(), part.id()));
        return List.copyOf(found);
    }

    /** Whether the person is among those named on the cover as handling the case. */
    public static boolean handles(CaseFile file, Person person) {
        return file.head().handlers().stream().anyMatch(official -> is(official, person));
    }

    private static boolean names(Part part, Person person) {
        return officials(part).stream().anyMatch(official -> is(official, person));
    }

    private static boolean is(Official official, Person person) {
        if (official.person().isKnown()) return official.person().is(person.id());
        return official.certificate()
                .matches(number -> person.certificates().stream()
                        .anyMatch(certificate -> certificate.number().equals(number)));
    }

    /** Every official named anywhere in the record, at whatever depth. */
    private static List<Official> officials(Object value) {
        return switch (value) {
            case Official official -> List.of(official);
            case Fact.Known<?>(var known) -> officials(known);
            case List<?> list ->
                list.stream().flatMap(each -> officials(each).stream()).toList();
            case Record record when record.getClass().getPackage() == Official.class.getPackage() -> ofRecord(record);
            default -> List.of();
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Official> ofRecord(Record record) {
        if (record instanceof Fact<?>) return List.of();
        Shape shape = Shape.of((Class) record.getClass());
        var found = new ArrayList<Official>();
        for (Object field : shape.fields()) found.addAll(officials(shape.get(record, (Shape.Field) field)));
        return found;
    }
}
