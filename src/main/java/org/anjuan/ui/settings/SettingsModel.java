package org.anjuan.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.Words;

/** The office's register as the settings show it, and the language. */
final class SettingsModel {

    private final ManageOffice offices;
    private final OfficeModel office;
    private final Session session;
    private final Texts texts;
    private final Preferences preferences;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final List<Words> languages;
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper mayChange = new ReadOnlyBooleanWrapper(true);

    private record Register(Optional<Office> office, List<Person> people, Optional<Draft> draft) {}

    SettingsModel(
            ManageOffice offices,
            OfficeModel office,
            Session session,
            Texts texts,
            Preferences preferences,
            Jobs jobs,
            Dialogs dialogs,
            List<Words> languages) {
        this.offices = offices;
        this.office = office;
        this.session = session;
        this.texts = texts;
        this.preferences = preferences;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.languages = languages;
    }

    /** Reads the register. */
    void read() {
        jobs.start(
                _ -> new Register(
                        offices.office(), offices.people(), office.draft().find()),
                register -> {
                    register.office().ifPresent(office::show);
                    show(register.people());
                    office.draft().begin(mayChange.get() ? register.draft() : Optional.empty());
                },
                failure -> dialogs.show(Trouble.of(texts, "settings.trouble", failure)));
    }

    /** Reads the people alone: what is being typed about the office stays. */
    void readPeople() {
        jobs.start(
                _ -> offices.people(),
                this::show,
                failure -> dialogs.show(Trouble.of(texts, "settings.trouble", failure)));
    }

    private void show(List<Person> all) {
        people.setAll(all);
        var today = session.today();
        var claimed = all.stream().anyMatch(person -> person.has(Role.ADMINISTRATOR, today));
        mayChange.set(!claimed || session.actor().is(Role.ADMINISTRATOR, today));
    }

    void speak(Words words) {
        preferences.put("language", words.locale().toLanguageTag());
        texts.use(words);
    }

    List<Words> languages() {
        return languages;
    }

    ObservableList<Person> people() {
        return people;
    }

    /** Whether the person who works now may change the office and its people; the use case decides again. */
    ReadOnlyBooleanProperty mayChange() {
        return mayChange.getReadOnlyProperty();
    }
}
