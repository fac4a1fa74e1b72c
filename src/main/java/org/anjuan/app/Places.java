package org.anjuan.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.ui.casefile.CaseFileDesk;
import org.anjuan.ui.casefile.CaseFileScreen;
import org.anjuan.ui.cases.CaseScreen;
import org.anjuan.ui.cases.CaseServices;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.forms.FormDesk;
import org.anjuan.ui.frame.Place;
import org.anjuan.ui.frame.Surroundings;
import org.anjuan.ui.inspections.InspectionScreen;
import org.anjuan.ui.inspections.InspectionServices;
import org.anjuan.ui.rectification.RectificationScreen;
import org.anjuan.ui.rectification.RectificationServices;
import org.anjuan.ui.reference.OwnFiles;
import org.anjuan.ui.reference.ReferenceModel;
import org.anjuan.ui.reference.ReferenceView;
import org.anjuan.ui.reference.RulesSheet;
import org.anjuan.ui.reference.Shelf;
import org.anjuan.ui.review.ReviewScreens;
import org.anjuan.ui.settings.SettingsScreen;
import org.anjuan.ui.today.TodayModel;
import org.anjuan.ui.today.TodayView;
import org.anjuan.usecase.ListInspections;
import org.anjuan.usecase.ListOrders;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.OrderQuery;
import org.anjuan.usecase.port.Store;
import org.jspecify.annotations.Nullable;

/** The places of the navigation, each with what its screens need. */
final class Places {

    private Workshop shop;
    private @Nullable ReviewScreens reviews;
    private final Surroundings around;
    private final Choosers choosers;
    private final Navigator navigator;
    private final Runnable rulesChanged;

    /** @param rulesChanged what follows when the office's own rules are others than before */
    Places(Workshop shop, Surroundings around, Choosers choosers, Navigator navigator, Runnable rulesChanged) {
        this.rulesChanged = rulesChanged;
        this.shop = shop;
        this.around = around;
        this.choosers = choosers;
        this.navigator = navigator;
    }

    /** Screens that are opened from now on work by other rules. */
    void workBy(Workshop renewed) {
        shop = renewed;
        reviews = null;
    }

    List<Place> all() {
        return List.of(
                Place.of(PlaceName.TODAY, Icon.TODAY, this::today).warning(this::overdue),
                Place.of(PlaceName.INSPECTIONS, Icon.INSPECTIONS, this::inspections),
                Place.of(PlaceName.RECTIFICATION, Icon.RECTIFICATION, this::rectification)
                        .counting(Places::openOrders),
                Place.of(PlaceName.CASES, Icon.CASES, this::cases),
                Place.of(PlaceName.REVIEW, Icon.REVIEW, target -> reviews().open(target)),
                Place.of(PlaceName.REFERENCE, Icon.REFERENCE, this::reference),
                Place.of(PlaceName.SETTINGS, Icon.SETTINGS, this::settings));
    }

    private Screen today(Target target) {
        var useCases = new TodayModel.UseCases(
                shop.due(), shop.files(), shop.drafts(), shop.dueSteps(), shop.courseWords(), shop.dueExports());
        var surroundings = new TodayModel.Around(
                around.texts(), around.jobs(), around.dialogs(), around.session(), navigator, around.preferences());
        var model = new TodayModel(useCases, shop.reference().clock(), surroundings);
        return new TodayView(model, around.texts(), around.views(), around.preferences(), choosers);
    }

    /** How much is overdue, in all files. */
    private long overdue(Store.Tx tx) {
        var now = around.session().now();
        var query = new DueQuery(now, now.toLocalDate(), "", "", "", Set.of(), null, 0, 0);
        return tx.rows().dueCounts(query).getOrDefault(DueBand.OVERDUE, 0L);
    }

    private Screen inspections(Target target) {
        var services = new InspectionServices(
                forms(),
                around.views(),
                navigator,
                around.preferences(),
                new ListInspections(shop.store()),
                shop.lists(),
                shop.newFiles());
        return new InspectionScreen(services, target);
    }

    private Screen rectification(Target target) {
        var services = new RectificationServices(
                forms(), around.views(), navigator, around.preferences(), new ListOrders(shop.store()));
        return new RectificationScreen(services, target);
    }

    /** How many correction orders are not struck off yet. */
    private static long openOrders(Store.Tx tx) {
        var open = EnumSet.complementOf(EnumSet.of(OrderState.SIGNED_OFF));
        return tx.rows().countOrders(new OrderQuery("", open, null, "", OrderQuery.Sort.DUE_ON, false, 0, 0));
    }

    private FormDesk forms() {
        return new FormDesk(
                around.texts(),
                around.theme(),
                around.jobs(),
                around.dialogs(),
                choosers,
                around.session(),
                shop.files(),
                shop.changes(),
                shop.drafts(),
                shop.office(),
                shop.addingEvidence(),
                shop.reference().law(),
                shop.documentTypes(),
                shop.ids());
    }

    /** A case file where one is meant, else the list. */
    private Screen cases(Target target) {
        var tabs = new FileTabs(shop, around, choosers, navigator);
        var desk = new CaseFileDesk(
                forms(),
                around.views(),
                navigator,
                shop.reference().clock(),
                shop.courses(),
                shop.documentTypes(),
                shop.codec(),
                tabs::reviews,
                tabs::dossier,
                tabs::papers);
        return CaseFileScreen.of(desk, target).orElseGet(this::list);
    }

    private Screen list() {
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

    /** One for all visits: it knows whose reviews were shown last. */
    private ReviewScreens reviews() {
        var made = reviews;
        if (made == null) {
            made = makeReviews();
            reviews = made;
        }
        return made;
    }

    private ReviewScreens makeReviews() {
        return new ReviewScreens(
                shop.reviewing(),
                shop.previews(),
                shop.pageImages(),
                around.views(),
                around.texts(),
                around.jobs(),
                around.dialogs(),
                choosers,
                around.session(),
                around.preferences(),
                navigator);
    }

    private Screen reference(Target target) {
        var files = new OwnFiles(
                shop.rules(), around.texts(), around.jobs(), around.dialogs(), around.session(), rulesChanged);
        var model = new ReferenceModel(around.texts(), shelf(), files);
        var sheet = new RulesSheet(files, around.texts(), around.theme(), choosers);
        return new ReferenceView(model, sheet, around.texts(), around.views(), around.preferences());
    }

    private Shelf shelf() {
        var reference = shop.reference();
        var types = shop.documentTypes();
        return new Shelf(
                reference.law(),
                reference.course().book(),
                reference.standards().all(),
                code -> types.find(code)
                        .map(type -> around.texts().locale().getLanguage().equals("en") ? type.en() : type.zh())
                        .orElse(code),
                reference.setAside());
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
        return new SettingsScreen(shop.office(), shop.drafts(), tools);
    }
}
