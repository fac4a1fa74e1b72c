package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.ProposedExclusions.Proposal;
import org.anjuan.ui.common.CountingPane;
import org.anjuan.ui.common.FilePage;
import org.anjuan.ui.common.FilePane;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.KeyHint;
import org.anjuan.ui.common.Sheet;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.WholeText;
import org.anjuan.ui.common.WrappedLine;
import org.anjuan.ui.forms.FormPane;
import org.anjuan.ui.forms.PartForms;
import org.anjuan.usecase.CountingWords;
import org.anjuan.usecase.CourseWords;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** The page of a case file: head, stages and tabs; a form takes the place of the tabs while it is open. */
public final class CaseFileView implements FileActions, FilePage, PartForms.Host {

    private static final double WHY_WIDE = 680;

    /** Tabs that take over what has changed and stay as they are. */
    private static final Set<FileTab> STAYING = EnumSet.of(FileTab.COURSE, FileTab.DOCUMENTS);

    @FXML
    private StackPane root;

    @FXML
    private StackPane body;

    @FXML
    private VBox page;

    @FXML
    private Label headLine;

    @FXML
    private Label headTitle;

    @FXML
    private Label headPeople;

    @FXML
    private Label headDue;

    @FXML
    private Label headDays;

    @FXML
    private Button nextStep;

    @FXML
    private Button steps;

    @FXML
    private Button cover;

    @FXML
    private WrappedLine stages;

    @FXML
    private TabPane tabs;

    private final CaseFileDesk desk;
    private final CaseFileModel model;
    private final PartForms forms;
    private final Texts texts;
    private final FilePane papers;
    private final TabContent content;
    private final CourseTab course;
    private @Nullable StepsOverlay overlay;
    private @Nullable FormPane form;

    CaseFileView(CaseFileDesk desk, CaseFileModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.forms().texts();
        this.forms = new PartForms(desk.forms(), this);
        this.papers = desk.papers().apply(this);
        this.content = new TabContent(desk, model, this, papers);
        this.course = new CourseTab(desk, content, this);
    }

    @FXML
    private void initialize() {
        for (var kind : FileTab.values()) {
            var tab = new Tab(texts.get("casefile.tab." + kind.name()));
            tab.setId("tab-" + kind.name());
            tab.setUserData(kind);
            tab.setClosable(false);
            tabs.getTabs().add(tab);
        }
        for (var text : List.of(headLine, headTitle, headPeople)) WholeText.inTooltip(text);
        cover.setGraphic(Icon.EDIT.node());
        cover.setOnAction(_ -> {
            var stored = model.file().get();
            if (stored != null) forms.editHead(stored);
        });
        steps.setGraphic(Icon.OPENED.node());
        page.setVisible(false);
        var nodes = new CaseHead.Nodes(headLine, headTitle, headPeople, headDue, headDays, nextStep, steps, stages);
        var shownHead = new CaseHead(texts, desk.clock(), nodes);
        var shownSteps = new StepsOverlay(root, steps);
        var words = new CourseWords(desk.clock().book());
        steps.setOnAction(_ -> shownSteps.toggle(then -> model.today(now -> then.accept(
                new StepsPanel(texts, words, now, NextOffers.of(now), ways(now.stored()), this, shownSteps::close)))));
        nextStep.setOnAction(_ -> model.today(this::first));
        overlay = shownSteps;
        model.file().subscribe(stored -> {
            if (stored != null) show(shownHead, stored);
        });
        model.course().subscribe(now -> {
            if (now == null) {
                shownSteps.close();
                course.waiting();
            } else show(shownHead, shownSteps, now);
        });
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            var stored = model.file().get();
            if (tab != null && stored != null && tab.getContent() == null) content.fill(tab, stored);
        });
    }

    FileTab tab() {
        return (FileTab) tabs.getSelectionModel().getSelectedItem().getUserData();
    }

    void select(FileTab tab) {
        tabs.getSelectionModel().select(tab.ordinal());
    }

    Optional<FormPane> form() {
        return Optional.ofNullable(form);
    }

    PartForms forms() {
        return forms;
    }

    /** The page leaves the window: what is typed is kept as a draft. */
    void closing() {
        if (overlay != null) overlay.close();
        if (form != null) form.closing();
        papers.closed();
    }

    /** The keys of the tab that is shown. */
    List<KeyHint> keys() {
        return tab() == FileTab.DOCUMENTS ? papers.keys() : List.of();
    }

    /** Another day has begun: what is told as of today is told anew. */
    void newDay() {
        model.reckon();
        var stored = model.file().get();
        var decision = tabs.getTabs().get(FileTab.DECISION.ordinal());
        var documents = tabs.getTabs().get(FileTab.DOCUMENTS.ordinal());
        for (var tab : List.of(decision, documents)) {
            tab.setContent(null);
            if (stored != null && tab.isSelected()) content.fill(tab, stored);
        }
    }

    private void show(CaseHead head, StoredFile stored) {
        page.setVisible(true);
        head.show(stored, desk.forms().session().today());
        for (var tab : tabs.getTabs()) if (!STAYING.contains((FileTab) tab.getUserData())) tab.setContent(null);
        if (tab() != FileTab.DOCUMENTS)
            tabs.getTabs().get(FileTab.DOCUMENTS.ordinal()).setContent(null);
        content.fill(tabs.getSelectionModel().getSelectedItem(), stored);
    }

    private void show(CaseHead head, StepsOverlay overlay, FileCourse now) {
        var offers = NextOffers.of(now);
        head.show(now, offers);
        overlay.close();
        course.show(now, model.taken());
        tabs.getTabs().get(FileTab.COURSE.ordinal()).setContent(course.root());
    }

    private Ways ways(StoredFile stored) {
        return new Ways(stored.file(), desk.types(), this);
    }

    /** Does what the button names. */
    private void first(FileCourse now) {
        var ways = ways(now.stored());
        if (overlay != null) overlay.close();
        switch (NextOffers.of(now).first()) {
            case NextOffers.First.Serve(var paper) -> ways.serve(paper);
            case NextOffers.First.Take(var step) -> ways.take(step);
            case NextOffers.First.Record(var kind) -> add(kind);
            case NextOffers.First.Look _ -> steps.fire();
        }
    }

    @Override
    public void open(Part part) {
        var stored = model.file().get();
        if (stored != null) forms.edit(stored, part);
    }

    @Override
    public void open(Part part, String field) {
        var stored = model.file().get();
        if (stored != null) forms.edit(stored, part, field);
    }

    @Override
    public void open(UUID part, String field) {
        var stored = model.file().get();
        if (stored == null) return;
        var own = field.split("[.\\[]", 2)[0];
        if (part.equals(stored.file().id())) forms.editHead(stored, own);
        else stored.file().find(part).ifPresent(found -> open(found, own));
    }

    @Override
    public void add(PartKind kind) {
        add(kind, null, Map.of());
    }

    @Override
    public void add(PartKind kind, @Nullable UUID about, Map<String, String> said) {
        var stored = model.file().get();
        if (stored != null) forms.add(stored, kind, about, said);
    }

    @Override
    public void markNone(PartKind kind, boolean none) {
        model.markNone(kind, none);
    }

    @Override
    public void reveal(String limit, Optional<UUID> part, LocalDate day) {
        if (form == null) select(FileTab.COURSE);
        course.reveal(limit, part, day);
    }

    @Override
    public void why(Deadline deadline) {
        var stored = model.file().get();
        if (stored == null) return;
        var counting = new CountingWords(texts.words().get(), desk.clock().book());
        var pane = new CountingPane();
        pane.setId("why-pane");
        pane.setPrefWidth(WHY_WIDE);
        pane.show(CountingPane.Told.of(deadline, stored.file(), counting));
        Sheet.show(
                texts,
                desk.forms().theme(),
                counting.name(deadline),
                pane,
                root.getScene().getWindow());
    }

    @Override
    public void take(Proposal proposal) {
        model.take(proposal.part(desk.forms().ids().get()));
    }

    @Override
    public void takeBack(UUID period) {
        model.takeBack(period, texts.get("casefile.proposal.undoReason"));
    }

    @Override
    public void go(Target target) {
        desk.navigator().go(target);
    }

    @Override
    public void show(FormPane opened) {
        if (form != null && form != opened) form.closing();
        form = opened;
        body.getChildren().setAll(opened);
    }

    @Override
    public void saved(StoredFile file) {
        var before = model.file().get();
        model.took(file);
        left();
        file.file().parts().stream()
                .filter(part -> before != null
                        && before.file().find(part.id()).filter(part::equals).isEmpty())
                .findFirst()
                .ifPresent(part -> show(part.kindOfPart()));
    }

    @Override
    public void took(StoredFile file) {
        model.took(file);
        forms.follow(file);
    }

    /** Goes to the tab where parts of this kind stand, unless they can be seen already. */
    private void show(PartKind kind) {
        if (STAYING.contains(tab()) || TabKinds.of(tab()).contains(kind)) return;
        TabKinds.home(kind).ifPresent(this::select);
    }

    @Override
    public void left() {
        form = null;
        body.getChildren().setAll((Node) tabs);
        if (tab() == FileTab.DOCUMENTS) papers.focus();
        else tabs.requestFocus();
    }
}
