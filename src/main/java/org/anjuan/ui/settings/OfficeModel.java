package org.anjuan.ui.settings;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Session;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.OfficeOutcome;

/** The office as it stands in the head of papers, being changed. */
final class OfficeModel {

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty organCode = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final StringProperty contact = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty reconsideration = new SimpleStringProperty("");
    final StringProperty court = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private final ManageOffice offices;
    private final Session session;

    OfficeModel(ManageOffice offices, Session session) {
        this.offices = offices;
        this.session = session;
    }

    void show(Office office) {
        name.set(office.name());
        organCode.set(office.organCode());
        address.set(office.address());
        contact.set(office.contact());
        phone.set(office.phone());
        reconsideration.set(office.reconsiderationBody());
        court.set(office.court());
    }

    /** Keeps it; false where something is wrong, which {@link #problems} then say. */
    boolean keep() {
        if (name.get().isBlank()) {
            problems.setAll(Problem.error("name", "settings.office.problem.name"));
            return false;
        }
        var office = new Office(
                name.get(),
                organCode.get().strip(),
                address.get().strip(),
                contact.get().strip(),
                phone.get().strip(),
                reconsideration.get().strip(),
                court.get().strip());
        return switch (offices.keep(session.actor(), office)) {
            case OfficeOutcome.Done _ -> {
                problems.setAll(List.of());
                session.saved();
                yield true;
            }
            case OfficeOutcome.Refused(var found) -> {
                problems.setAll(found);
                yield false;
            }
        };
    }
}
