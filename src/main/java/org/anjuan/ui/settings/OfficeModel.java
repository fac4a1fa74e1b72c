package org.anjuan.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.KeepDraft;
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
    private final SettingsScreen.Tools tools;
    private final OfficeDraft draft;

    OfficeModel(ManageOffice offices, KeepDraft drafts, SettingsScreen.Tools tools) {
        this.offices = offices;
        this.tools = tools;
        this.draft = new OfficeDraft(this, drafts, tools);
    }

    /** What was typed and not saved, and brings itself back. */
    OfficeDraft draft() {
        return draft;
    }

    /** The fields by the keys of their words, in the order of the screen. */
    Map<String, StringProperty> fields() {
        var fields = new LinkedHashMap<String, StringProperty>();
        fields.put("name", name);
        fields.put("organCode", organCode);
        fields.put("address", address);
        fields.put("contact", contact);
        fields.put("phone", phone);
        fields.put("reconsideration", reconsideration);
        fields.put("court", court);
        return fields;
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

    /** Keeps it, and tells that it did; false where something is wrong, which {@link #problems} then say. */
    void keep(Consumer<Boolean> ended) {
        if (name.get().isBlank()) {
            problems.setAll(Problem.error("name", "settings.office.problem.name"));
            ended.accept(false);
            return;
        }
        var office = new Office(
                name.get(),
                organCode.get().strip(),
                address.get().strip(),
                contact.get().strip(),
                phone.get().strip(),
                reconsideration.get().strip(),
                court.get().strip());
        var actor = tools.session().actor();
        var sent = draft.typed();
        tools.keep(_ -> offices.keep(actor, office), outcome -> ended.accept(isKept(outcome, sent)), ended);
    }

    private boolean isKept(OfficeOutcome outcome, Map<String, Object> sent) {
        return switch (outcome) {
            case OfficeOutcome.Done _ -> {
                problems.setAll(List.of());
                draft.saved(sent);
                tools.session().saved();
                yield true;
            }
            case OfficeOutcome.Refused(var found) -> {
                problems.setAll(found);
                yield false;
            }
        };
    }
}
