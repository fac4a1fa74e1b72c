package org.anjuan.app;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.ui.cases.CaseScreen;
import org.anjuan.ui.cases.CaseServices;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.frame.Place;
import org.anjuan.ui.frame.Surroundings;
import org.anjuan.ui.reference.ReferenceModel;
import org.anjuan.ui.reference.ReferenceView;
import org.anjuan.ui.settings.SettingsScreen;
import org.anjuan.ui.today.TodayModel;
import org.anjuan.ui.today.TodayView;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.Store;

/** The places of the navigation, each with what its screens need. */
final class Places {

    private final Workshop shop;
    private final Surroundings around;
    private final Choosers choosers;
    private final Navigator navigator;
    private final Path pages;

    Places(Workshop shop, Surroundings around, Choosers choosers, Navigator navigator, Path pages) {
        this.shop = shop;
        this.around = around;
        this.choosers = choosers;
        this.navigator = navigator;
        this.pages = pages;
    }

    List<Place> all() {
        return List.of(
                Place.of(PlaceName.TODAY, Icon.TODAY, this::today).warning(this::overdue),
                Place.of(PlaceName.CASES, Icon.CASES, this::cases),
                Place.of(PlaceName.REFERENCE, Icon.REFERENCE, this::reference),
                Place.of(PlaceName.SETTINGS, Icon.SETTINGS, this::settings));
    }

    private Screen today(Target target) {
        var model = new TodayModel(
                new TodayModel.UseCases(shop.due(), shop.files(), shop.drafts()),
                shop.reference().clock(),
                around.texts(),
                around.jobs(),
                around.dialogs(),
                around.session(),
                navigator);
        return new TodayView(model, around.texts(), around.views(), around.preferences());
    }

    /** How many days have passed on which something was due, in all files. */
    private long overdue(Store.Tx tx) {
        var today = around.session().today();
        var query = new DueQuery(today, today, "", "", "", null, 0, 0);
        return tx.rows().dueCounts(query).getOrDefault(DueBand.OVERDUE, 0L);
    }

    private Screen cases(Target target) {
        var services = new CaseServices(
                shop.lists(), shop.newFiles(), shop.office(), shop.dossiers(), shop.exports(), shop.imports());
        var tools = new CaseScreen.Tools(
                around.texts(),
                around.views(),
                around.theme(),
                around.preferences(),
                around.jobs(),
                around.dialogs(),
                choosers,
                around.session(),
                navigator,
                shop.ids());
        return new CaseScreen(services, tools);
    }

    private Screen reference(Target target) {
        var model = new ReferenceModel(
                around.texts(),
                shop.reference().law(),
                shop.reference().standards().all());
        return new ReferenceView(model, around.texts(), around.views(), around.preferences());
    }

    private Screen settings(Target target) {
        var tools = new SettingsScreen.Tools(
                around.texts(),
                around.views(),
                around.theme(),
                around.preferences(),
                around.jobs(),
                around.dialogs(),
                around.session(),
                around.languages(),
                shop.ids());
        return new SettingsScreen(shop.office(), tools);
    }
}
