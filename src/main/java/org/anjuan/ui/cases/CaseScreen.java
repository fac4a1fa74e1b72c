package org.anjuan.ui.cases;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.KeyHint;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Report;
import org.anjuan.ui.common.ReportList;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Sheet;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.common.Views;
import org.jspecify.annotations.Nullable;

/** The place "Cases": the list, and the sheets that open from it. */
public final class CaseScreen implements Screen {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FILTER = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination AGAIN = new KeyCodeCombination(KeyCode.F5);

    /** What the screen works with besides its use cases. */
    public record Tools(
            Texts texts,
            Views views,
            Theme theme,
            Preferences preferences,
            Jobs jobs,
            Dialogs dialogs,
            Choosers choosers,
            Session session,
            Navigator navigator,
            Supplier<UUID> ids) {}

    private final CaseServices services;
    private final Tools tools;
    private final CaseListModel model;
    private final CaseListView view;
    private final Parent root;
    /** Where the screen stood: long work may end when it stands nowhere any more. */
    private @Nullable Window window;

    private Subscription watching = Subscription.EMPTY;

    private record Register(@Nullable Office office, List<Person> people) {}

    public CaseScreen(CaseServices services, Tools tools) {
        this.services = services;
        this.tools = tools;
        this.model = new CaseListModel(
                services.list(), tools.session(), tools.texts(), tools.dialogs(), tools.navigator(), tools.jobs());
        var transfers = new CaseTransfers(
                services,
                tools.session(),
                tools.texts(),
                tools.dialogs(),
                tools.choosers(),
                tools.jobs(),
                this::report);
        this.view =
                new CaseListView(model, transfers, tools.texts(), tools.session(), tools.preferences(), this::newCase);
        this.root = tools.views().load(view);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void opened() {
        window = root.getScene() == null ? null : root.getScene().getWindow();
        model.reload();
        watching = tools.session().whenDueChanges(view::refresh);
        view.focusList();
    }

    @Override
    public void closed() {
        watching.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        var texts = tools.texts();
        return List.of(
                new KeyHint(NEW.getDisplayText(), texts.get("cases.create")),
                new KeyHint(FILTER.getDisplayText(), texts.get("cases.filter.label")),
                new KeyHint(AGAIN.getDisplayText(), texts.get("cases.keys.again")),
                new KeyHint("Enter", texts.get("cases.menu.open")));
    }

    private void onKey(KeyEvent event) {
        if (NEW.match(event)) newCase();
        else if (FILTER.match(event)) view.focusFilter();
        else if (AGAIN.match(event)) view.refresh();
        else return;
        event.consume();
    }

    private void newCase() {
        tools.jobs()
                .start(
                        _ -> new Register(
                                services.office().office().orElse(null),
                                services.office().people()),
                        this::newCase,
                        failure -> tools.dialogs().show(Trouble.unexpected(tools.texts(), failure)));
    }

    private void newCase(Register register) {
        var texts = tools.texts();
        var form = new NewCaseModel(services, tools, register.office(), register.people());
        Parent content = tools.views().load(new NewCaseView(form, texts));
        new Sheet(texts, tools.theme(), texts.get("cases.new.title"), content)
                .showUntilDone(window, texts.get("cases.new.action"), form::create);
    }

    private void report(Report report) {
        ReportList.show(tools.texts(), tools.theme(), report, window);
    }
}
