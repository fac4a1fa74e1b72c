package org.anjuan.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.DocumentNumber;

/** Small files and people that the tests of store and use cases work with. */
public final class Sample {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-01T01:30:00.123456789Z"), ZoneId.of("Asia/Shanghai"));

    private Sample() {}

    public static Actor actor(String name, Role... roles) {
        var held = new ArrayList<DatedRole>();
        for (var role : roles) held.add(new DatedRole(role, LocalDate.of(2020, 1, 1), Optional.empty()));
        return new Actor(new Person(UUID.nameUUIDFromBytes(name.getBytes()), name, "一大队", held, List.of()));
    }

    public static Head head(String title, String number, String unit, String handler, LocalDate openedOn) {
        return Shape.of(Head.class)
                .make(Map.of(
                        "title",
                        title,
                        "number",
                        number.isEmpty() ? Fact.unknown() : Fact.known(new DocumentNumber(number)),
                        "procedure",
                        Procedure.ORDINARY,
                        "origin",
                        Origin.LIVE,
                        "agency",
                        Shape.of(Agency.class).make(Map.of("name", "某市生态环境局")),
                        "unit",
                        Fact.known(unit),
                        "handlers",
                        List.of(official(handler)),
                        "openedOn",
                        Fact.known(When.of(openedOn))));
    }

    public static Official official(String name) {
        return Shape.of(Official.class).make(Map.of("name", name));
    }

    public static Party party(String name, String code, String address) {
        return part(
                Party.class,
                Map.of(
                        "name",
                        name,
                        "kind",
                        PartyKind.values()[0],
                        "creditCode",
                        Fact.known(code),
                        "address",
                        Fact.known(address)));
    }

    /** A part of these values with an id of its own. */
    public static <P extends Part> P part(Class<P> type, Map<String, ?> values) {
        var all = new HashMap<String, Object>(values);
        all.putIfAbsent("id", UUID.randomUUID());
        return Shape.of(type).make(all);
    }

    public static CaseFile file(Head head, Part... parts) {
        return CaseFile.of(UUID.randomUUID(), head, List.of(parts), Set.of());
    }
}
