package org.anjuan.ui.rectification;

import javafx.scene.Parent;
import javafx.util.Subscription;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;

/** The place of the rectification ledger. */
public final class RectificationScreen implements Screen {

    private final LedgerModel model;
    private final Target target;
    private final LedgerView view;
    private final Session session;
    private final Parent root;
    private Subscription watching = Subscription.EMPTY;

    public RectificationScreen(RectificationServices services, Target target) {
        this.target = target;
        this.model = new LedgerModel(services);
        this.session = services.forms().session();
        this.view = new LedgerView(model, services);
        this.root = services.views().load(view);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void opened() {
        if (target instanceof Target.ToOrder) model.filter.set(LedgerModel.Filter.ALL);
        model.reload();
        watching = session.whenDueChanges(view::refresh);
    }

    @Override
    public void closed() {
        watching.unsubscribe();
    }
}
