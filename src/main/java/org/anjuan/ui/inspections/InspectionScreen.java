package org.anjuan.ui.inspections;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.forms.FormPane;
import org.anjuan.ui.forms.PartForms;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** The place of the inspections: the list, the start of a new one, or the form of one. */
public final class InspectionScreen implements Screen, PartForms.Host {

    private final InspectionServices services;
    private final Target target;
    private final StackPane root = new StackPane();
    private @Nullable FormPane form;
    private @Nullable NewInspectionModel starting;

    public InspectionScreen(InspectionServices services, Target target) {
        this.services = services;
        this.target = target;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void opened() {
        switch (target) {
            case Target.ToInspection(var caseId, var inspection) ->
                withFile(caseId, file -> forms().resume(file, inspection));
            case Target.ToNewInspection(var caseId)
            when caseId != null -> withFile(caseId, file -> forms().add(file, PartKind.INSPECTION, null));
            case Target.ToNewInspection _ -> begin();
            default -> list();
        }
    }

    private PartForms forms() {
        return new PartForms(services.forms(), this);
    }

    private void list() {
        var model = new InspectionListModel(services);
        root.getChildren().setAll(services.views().<Parent>load(new InspectionListView(model, services)));
        model.reload();
    }

    private void begin() {
        var model = new NewInspectionModel(services);
        var view = new NewInspectionView(model, services);
        root.getChildren().setAll(services.views().<Parent>load(view));
        starting = model;
        model.open();
        root.applyCss();
        view.begin();
    }

    private void withFile(UUID caseId, Consumer<StoredFile> then) {
        services.forms()
                .jobs()
                .start(
                        _ -> services.forms()
                                .files()
                                .open(services.forms().session().actor(), caseId),
                        found -> found.ifPresentOrElse(
                                then, () -> services.navigator().open(PlaceName.INSPECTIONS)),
                        failure -> services.forms()
                                .dialogs()
                                .show(Trouble.of(services.forms().texts(), "inspections.trouble", failure)));
    }

    @Override
    public void show(FormPane opened) {
        form = opened;
        opened.getStyleClass().add("screen");
        root.getChildren().setAll(opened);
    }

    @Override
    public void saved(StoredFile file) {
        form = null;
        services.navigator().go(new Target.ToCase(file.file().id(), FileTab.FACTS));
    }

    @Override
    public void took(StoredFile file) {}

    @Override
    public void left() {
        form = null;
        services.navigator().open(PlaceName.INSPECTIONS);
    }

    @Override
    public void closed() {
        if (form != null) form.closing();
        if (starting != null) starting.leave();
    }

    @Override
    public Optional<Target> here() {
        return Optional.of(target);
    }
}
