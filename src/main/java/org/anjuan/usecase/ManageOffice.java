package org.anjuan.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.AuditLog.Entry;
import org.anjuan.usecase.port.OfficeRegister;
import org.anjuan.usecase.port.Store;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the office, its people and its settings. Only an administrator may change them, and one must always remain; in
 * a case base without any, the first person to come sets it up.
 */
public final class ManageOffice {

    private final Store store;
    private final Clock clock;
    private final Rights rights;

    public ManageOffice(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.rights = new Rights(clock);
    }

    public Optional<Office> office() {
        return store.inTransaction(tx -> tx.office().office());
    }

    public List<Person> people() {
        return store.inTransaction(tx -> tx.office().people());
    }

    public Optional<Person> person(UUID id) {
        return store.inTransaction(tx -> tx.office().person(id));
    }

    public List<Person> named(String name) {
        return store.inTransaction(tx -> tx.office().named(name));
    }

    public Map<String, String> settings() {
        return store.inTransaction(tx -> tx.office().settings());
    }

    public OfficeOutcome keep(Actor actor, Office office) {
        return changed(actor, "office-changed", null, register -> {
            var before = register.office().map(Office::toString).orElse("");
            register.keep(office);
            return detail(before, office.toString());
        });
    }

    /** Adds the person, or puts it in the place of the one with its id. */
    public OfficeOutcome keep(Actor actor, Person person) {
        var today = OfficeTime.today(clock);
        var others = people().stream()
                .filter(other -> !other.id().equals(person.id()))
                .toList();
        if (!person.has(Role.ADMINISTRATOR, today)
                && others.stream().noneMatch(other -> other.has(Role.ADMINISTRATOR, today)))
            return new OfficeOutcome.Refused(List.of(Problem.error("roles", "office.administrator.last")));
        return changed(actor, "person-changed", person.id(), register -> {
            var before = register.person(person.id()).map(Person::toString).orElse("");
            register.keep(person);
            return detail(before, person.toString());
        });
    }

    public OfficeOutcome set(Actor actor, String key, String value) {
        return changed(actor, "setting-changed", null, register -> {
            var before = register.settings().getOrDefault(key, "");
            register.set(key, value);
            return detail(key + "=" + before, key + "=" + value);
        });
    }

    private OfficeOutcome changed(
            Actor actor, String action, @Nullable UUID subject, Function<OfficeRegister, String> change) {
        return store.inTransaction(tx -> {
            var refused = rights.toManageOffice(actor, tx.office());
            if (refused.isPresent()) return new OfficeOutcome.Refused(List.of(refused.get()));
            var detail = change.apply(tx.office());
            tx.audit().append(new Entry(clock.instant(), actor.id(), actor.name(), action, subject, detail, null));
            return new OfficeOutcome.Done();
        });
    }

    private static String detail(String before, String after) {
        return Json.object("before", before, "after", after);
    }
}
