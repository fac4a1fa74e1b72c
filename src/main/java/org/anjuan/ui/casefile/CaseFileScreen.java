package org.anjuan.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.anjuan.ui.common.KeyHint;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Texts;

/** A case file in the window, opened at a tab, at one of its parts, or with a form for a further one. */
public final class CaseFileScreen implements Screen {

    private final CaseFileModel model;
    private final CaseFileView view;
    private final Target target;
    private final UUID caseId;
    private final Parent root;
    private final Session session;
    private final Texts texts;
    private Subscription watching = Subscription.EMPTY;

    private CaseFileScreen(CaseFileDesk desk, UUID caseId, Target target) {
        this.caseId = caseId;
        this.target = target;
        this.model = new CaseFileModel(desk);
        this.view = new CaseFileView(desk, model);
        this.root = desk.views().load(view);
        this.session = desk.forms().session();
        this.texts = desk.forms().texts();
        if (target instanceof Target.ToCase(var _, var tab)) view.select(tab);
    }

    /** The screen for a target that means a case file. */
    public static Optional<Screen> of(CaseFileDesk desk, Target target) {
        return switch (target) {
            case Target.ToCase(var id, var _) -> Optional.of(new CaseFileScreen(desk, id, target));
            case Target.ToPart(var id, var _, var _) -> Optional.of(new CaseFileScreen(desk, id, target));
            case Target.ToNewPart(var id, var _, var _) -> Optional.of(new CaseFileScreen(desk, id, target));
            default -> Optional.empty();
        };
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void opened() {
        watching = Subscription.combine(
                session.day().subscribe((_, _) -> view.newDay()),
                session.ranOut().subscribe((_, _) -> model.hoursRanOut()));
        model.open(caseId, stored -> {
            switch (target) {
                case Target.ToPart(var _, var part, var field) -> view.forms().resume(stored, part, field);
                case Target.ToNewPart(var _, var kind, var about) ->
                    view.forms().add(stored, kind, about);
                default -> root.requestFocus();
            }
        });
    }

    @Override
    public void closed() {
        watching.unsubscribe();
        view.closing();
    }

    @Override
    public List<KeyHint> keys() {
        var keys = new ArrayList<>(view.keys());
        keys.addAll(List.of(
                new KeyHint("\u2191 \u2193 \u2190 \u2192", texts.get("casefile.keys.move")),
                new KeyHint("Enter", texts.get("casefile.keys.why")),
                new KeyHint("+  \u2212", texts.get("casefile.keys.zoom"))));
        return keys;
    }

    /** The form that is open can be taken up again: by its draft, or by what is in the file. */
    @Override
    public Optional<Target> here() {
        var form = view.form();
        if (form.isEmpty()) return Optional.of(new Target.ToCase(caseId, view.tab()));
        var record = form.get().model().root().id().orElse(caseId);
        var stored = model.file().get();
        boolean isKept = record.equals(caseId)
                || form.get().model().isChanged()
                || stored != null && stored.file().find(record).isPresent();
        return Optional.of(isKept ? new Target.ToPart(caseId, record) : target);
    }
}
