package org.anjuan.ui.settings;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.anjuan.domain.office.Person;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Job;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Sheet;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.common.Views;
import org.anjuan.usecase.KeepDraft;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.OfficeOutcome;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** The place "Settings". */
public final class SettingsScreen implements Screen {

    /** What the screen works with besides its use case. */
    public record Tools(
            Texts texts,
            Views views,
            Theme theme,
            Preferences preferences,
            Jobs jobs,
            Dialogs dialogs,
            Session session,
            List<Words> languages,
            Supplier<UUID> ids) {

        /** Keeps something off the UI thread. What goes wrong on the way is shown, and ends with false. */
        void keep(Job<OfficeOutcome> job, Consumer<OfficeOutcome> then, Consumer<Boolean> ended) {
            jobs.start(job, then, failure -> {
                ended.accept(false);
                dialogs.show(Trouble.of(texts, "form.save.trouble", failure));
            });
        }
    }

    private final ManageOffice offices;
    private final Tools tools;
    private final OfficeModel office;
    private final SettingsModel model;
    private final SettingsView view;
    private final Parent root;

    public SettingsScreen(ManageOffice offices, KeepDraft drafts, Tools tools) {
        this.offices = offices;
        this.tools = tools;
        this.office = new OfficeModel(offices, drafts, tools);
        this.model = new SettingsModel(
                offices,
                office,
                tools.session(),
                tools.texts(),
                tools.preferences(),
                tools.jobs(),
                tools.dialogs(),
                tools.languages());
        this.view = new SettingsView(
                model, office, tools.texts(), tools.theme(), tools.session(), tools.preferences(), this::edit);
        this.root = tools.views().load(view);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void opened() {
        model.read();
    }

    @Override
    public void closed() {
        office.draft().leave();
        view.close();
    }

    private void edit(@Nullable Person person) {
        var texts = tools.texts();
        var form = new PersonModel(person, offices, tools);
        Parent content = tools.views().load(new PersonView(form, texts));
        var title = texts.get(person == null ? "settings.person.new" : "settings.person.change");
        var window = root.getScene() == null ? null : root.getScene().getWindow();
        new Sheet(texts, tools.theme(), title, content)
                .showUntilDone(window, texts.get("settings.person.keep"), form::keep);
        model.readPeople();
    }
}
