package org.anjuan.ui.rectification;

import javafx.scene.Parent;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Target;

/** The place of the rectification ledger. */
public final class RectificationScreen implements Screen {

    private final LedgerModel model;
    private final Target target;
    private final Parent root;

    public RectificationScreen(RectificationServices services, Target target) {
        this.target = target;
        this.model = new LedgerModel(services);
        this.root = services.views().load(new LedgerView(model, services));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void opened() {
        if (target instanceof Target.ToOrder) model.filter.set(LedgerModel.Filter.ALL);
        model.reload();
    }
}
