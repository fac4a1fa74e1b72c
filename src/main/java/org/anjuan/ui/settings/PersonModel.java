package org.anjuan.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Session;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.OfficeOutcome;
import org.jspecify.annotations.Nullable;

/** One person of the office being added or changed: name, unit, dated roles, certificates. */
final class PersonModel {

    /** A role with its days, as typed. */
    static final class RoleLine {
        final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.OFFICER);
        final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
        final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    }

    /** A certificate with its days, as typed. */
    static final class CertificateLine {
        final StringProperty number = new SimpleStringProperty("");
        final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
        final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    }

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty unit = new SimpleStringProperty("");
    final ObservableList<RoleLine> roles = FXCollections.observableArrayList();
    final ObservableList<CertificateLine> certificates = FXCollections.observableArrayList();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private final UUID id;
    private final ManageOffice offices;
    private final SettingsScreen.Tools tools;
    private final Session session;

    /** @param person the one to change, or null to add somebody */
    PersonModel(@Nullable Person person, ManageOffice offices, SettingsScreen.Tools tools) {
        this.id = person == null ? tools.ids().get() : person.id();
        this.offices = offices;
        this.tools = tools;
        this.session = tools.session();
        if (person == null) {
            unit.set(session.actor().person().unit());
            addRole();
            return;
        }
        name.set(person.name());
        unit.set(person.unit());
        for (var held : person.roles()) {
            var line = new RoleLine();
            line.role.set(held.role());
            line.from.set(held.from());
            line.until.set(held.until().orElse(null));
            roles.add(line);
        }
        for (var certificate : person.certificates()) {
            var line = new CertificateLine();
            line.number.set(certificate.number());
            line.from.set(certificate.from());
            line.until.set(certificate.until().orElse(null));
            certificates.add(line);
        }
    }

    void addRole() {
        var line = new RoleLine();
        line.from.set(session.today());
        roles.add(line);
    }

    void addCertificate() {
        var line = new CertificateLine();
        line.from.set(session.today());
        certificates.add(line);
    }

    /** Keeps the person, and tells that it did; false where something is wrong, which {@link #problems} then say. */
    void keep(Consumer<Boolean> ended) {
        problems.setAll(check());
        if (!problems.isEmpty()) {
            ended.accept(false);
            return;
        }
        var person = new Person(id, name.get(), unit.get(), roles(), certificates());
        var actor = session.actor();
        tools.keep(_ -> offices.keep(actor, person), outcome -> ended.accept(isKept(person, outcome)), ended);
    }

    private boolean isKept(Person person, OfficeOutcome outcome) {
        return switch (outcome) {
            case OfficeOutcome.Done _ -> {
                if (person.id().equals(session.actor().id()))
                    session.actorProperty().set(new Actor(person));
                session.saved();
                yield true;
            }
            case OfficeOutcome.Refused(var found) -> {
                problems.setAll(found);
                yield false;
            }
        };
    }

    private List<Problem> check() {
        var found = new ArrayList<Problem>();
        if (name.get().isBlank()) found.add(Problem.error("name", "settings.person.problem.name"));
        for (var line : roles) days(found, "roles", line.from.get(), line.until.get());
        for (var line : certificates) {
            if (line.number.get().isBlank())
                found.add(Problem.error("certificates", "settings.person.problem.certificate"));
            days(found, "certificates", line.from.get(), line.until.get());
        }
        return found;
    }

    private static void days(List<Problem> found, String path, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) found.add(Problem.error(path, "settings.person.problem.from"));
        else if (until != null && until.isBefore(from))
            found.add(Problem.error(path, "settings.person.problem.order", from.toString(), until.toString()));
    }

    private List<DatedRole> roles() {
        return roles.stream()
                .map(line -> new DatedRole(line.role.get(), known(line.from), Optional.ofNullable(line.until.get())))
                .toList();
    }

    private List<Certificate> certificates() {
        return certificates.stream()
                .map(line ->
                        new Certificate(line.number.get(), known(line.from), Optional.ofNullable(line.until.get())))
                .toList();
    }

    private static LocalDate known(ObjectProperty<@Nullable LocalDate> day) {
        var value = day.get();
        if (value == null) throw new IllegalStateException("checked before");
        return value;
    }
}
