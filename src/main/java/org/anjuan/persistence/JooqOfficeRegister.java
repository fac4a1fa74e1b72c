package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.OFFICE;
import static org.anjuan.persistence.jooq.Tables.PERSON;
import static org.anjuan.persistence.jooq.Tables.PERSON_CERTIFICATE;
import static org.anjuan.persistence.jooq.Tables.PERSON_ROLE;
import static org.anjuan.persistence.jooq.Tables.SETTING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.usecase.port.OfficeRegister;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The office, its people and settings. A person is read with roles and certificates in three small queries. */
final class JooqOfficeRegister implements OfficeRegister {

    private static final int ONLY = 1;

    private final DSLContext db;

    JooqOfficeRegister(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Office> office() {
        return db.selectFrom(OFFICE)
                .fetchOptional(row -> new Office(
                        row.getName(),
                        row.getOrganCode(),
                        row.getAddress(),
                        row.getContact(),
                        row.getPhone(),
                        row.getReconsiderationBody(),
                        row.getCourt()));
    }

    @Override
    public void keep(Office office) {
        db.deleteFrom(OFFICE).execute();
        db.insertInto(OFFICE)
                .set(OFFICE.ID, ONLY)
                .set(OFFICE.NAME, office.name())
                .set(OFFICE.ORGAN_CODE, office.organCode())
                .set(OFFICE.ADDRESS, office.address())
                .set(OFFICE.CONTACT, office.contact())
                .set(OFFICE.PHONE, office.phone())
                .set(OFFICE.RECONSIDERATION_BODY, office.reconsiderationBody())
                .set(OFFICE.COURT, office.court())
                .execute();
    }

    @Override
    public List<Person> people() {
        return people(DSL.noCondition());
    }

    @Override
    public Optional<Person> person(UUID id) {
        return people(PERSON.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Person> named(String name) {
        return people(PERSON.NAME.eq(name.strip()));
    }

    private List<Person> people(Condition which) {
        var found = db.selectFrom(PERSON)
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch();
        var ids = found.getValues(PERSON.ID);
        Map<UUID, List<DatedRole>> roles = db.selectFrom(PERSON_ROLE)
                .where(PERSON_ROLE.PERSON_ID.in(ids))
                .orderBy(PERSON_ROLE.PLACE)
                .fetchGroups(
                        PERSON_ROLE.PERSON_ID,
                        row -> new DatedRole(
                                Role.valueOf(row.getRole()), row.getFromDay(), Optional.ofNullable(row.getUntilDay())));
        Map<UUID, List<Certificate>> certificates = db.selectFrom(PERSON_CERTIFICATE)
                .where(PERSON_CERTIFICATE.PERSON_ID.in(ids))
                .orderBy(PERSON_CERTIFICATE.PLACE)
                .fetchGroups(
                        PERSON_CERTIFICATE.PERSON_ID,
                        row -> new Certificate(
                                row.getNumber(), row.getFromDay(), Optional.ofNullable(row.getUntilDay())));
        return found.map(row -> new Person(
                row.getId(),
                row.getName(),
                row.getUnit(),
                roles.getOrDefault(row.getId(), List.of()),
                certificates.getOrDefault(row.getId(), List.of())));
    }

    @Override
    public void keep(Person person) {
        int changed = db.update(PERSON)
                .set(PERSON.NAME, person.name())
                .set(PERSON.UNIT, person.unit())
                .where(PERSON.ID.eq(person.id()))
                .execute();
        if (changed == 0)
            db.insertInto(PERSON)
                    .set(PERSON.ID, person.id())
                    .set(PERSON.NAME, person.name())
                    .set(PERSON.UNIT, person.unit())
                    .execute();
        db.deleteFrom(PERSON_ROLE).where(PERSON_ROLE.PERSON_ID.eq(person.id())).execute();
        db.deleteFrom(PERSON_CERTIFICATE)
                .where(PERSON_CERTIFICATE.PERSON_ID.eq(person.id()))
                .execute();
        for (int i = 0; i < person.roles().size(); i++) {
            var role = person.roles().get(i);
            db.insertInto(PERSON_ROLE)
                    .set(PERSON_ROLE.PERSON_ID, person.id())
                    .set(PERSON_ROLE.PLACE, i)
                    .set(PERSON_ROLE.ROLE, role.role().name())
                    .set(PERSON_ROLE.FROM_DAY, role.from())
                    .set(PERSON_ROLE.UNTIL_DAY, role.until().orElse(null))
                    .execute();
        }
        for (int i = 0; i < person.certificates().size(); i++) {
            var certificate = person.certificates().get(i);
            db.insertInto(PERSON_CERTIFICATE)
                    .set(PERSON_CERTIFICATE.PERSON_ID, person.id())
                    .set(PERSON_CERTIFICATE.PLACE, i)
                    .set(PERSON_CERTIFICATE.NUMBER, certificate.number())
                    .set(PERSON_CERTIFICATE.FROM_DAY, certificate.from())
                    .set(PERSON_CERTIFICATE.UNTIL_DAY, certificate.until().orElse(null))
                    .execute();
        }
    }

    @Override
    public Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        db.selectFrom(SETTING).orderBy(SETTING.NAME).forEach(row -> settings.put(row.getName(), row.getContent()));
        return settings;
    }

    @Override
    public void set(String key, String value) {
        int changed = db.update(SETTING)
                .set(SETTING.CONTENT, value)
                .where(SETTING.NAME.eq(key))
                .execute();
        if (changed == 0)
            db.insertInto(SETTING)
                    .set(SETTING.NAME, key)
                    .set(SETTING.CONTENT, value)
                    .execute();
    }
}
