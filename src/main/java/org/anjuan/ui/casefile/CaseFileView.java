package org.anjuan.ui.casefile;

import static org.anjuan.domain.casefile.PartKind.*;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.WholeText;
import org.anjuan.ui.common.WrappedLine;
import org.anjuan.ui.forms.FormPane;
import org.anjuan.ui.forms.PartForms;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** The page of a case file: head, stages and tabs; a form takes the place of the tabs while it is open. */
public final class CaseFileView implements PartSections.Actions, PartForms.Host {

    private static final Map<FileTab, List<PartKind>> KINDS = new EnumMap<>(Map.of(
            FileTab.COURSE,
            List.of(
                    FILING,
                    INVESTIGATION_REPORT,
                    CASE_REVIEW,
                    LEGAL_REVIEW,
                    COLLECTIVE_DISCUSSION,
                    PRIOR_NOTICE,
                    WAIVER,
                    DEFENCE,
                    HEARING,
                    EXTENSION,
                    EXCLUDED_PERIOD,
                    TERMINATION,
                    TRANSFER,
                    CLOSING,
                    ARCHIVING),
            FileTab.FACTS,
            List.of(PARTY, AGENT, LEAD, INSPECTION, VIOLATION, OBJECTION, RECUSAL, DAMAGE_CLAIM),
            FileTab.EVIDENCE,
            List.of(EVIDENCE, INQUIRY_RECORD, SAMPLING_RECORD, TEST_REPORT, RECORDING, PRESERVATION, SEIZURE),
            FileTab.DOCUMENTS,
            List.of(PAPER),
            FileTab.DECISION,
            List.of(
                    CORRECTION_ORDER,
                    CORRECTION_REPORT,
                    RECHECK,
                    SIGN_OFF,
                    WORKSHEET,
                    PENALTY_DECISION,
                    NO_PENALTY_DECISION,
                    SUMMARY_DECISION,
                    DAILY_FINE,
                    PRODUCTION_RESTRICTION,
                    SERVICE,
                    PAYMENT,
                    DEFERRAL,
                    LATE_FINE,
                    DEMAND,
                    COURT_APPLICATION,
                    SUBSTITUTE_PERFORMANCE,
                    PUBLICATION,
                    RECONSIDERATION,
                    LITIGATION)));

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
    private SplitMenuButton nextStep;

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
    private final PartSections sections;
    private @Nullable FormPane form;

    CaseFileView(CaseFileDesk desk, CaseFileModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.forms().texts();
        this.forms = new PartForms(desk.forms(), this);
        this.sections = new PartSections(texts, this);
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
        page.setVisible(false);
        model.file().subscribe(stored -> {
            if (stored != null) show(stored);
        });
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            var stored = model.file().get();
            if (tab != null && stored != null && tab.getContent() == null) fill(tab, stored);
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
        if (form != null) form.closing();
    }

    private void show(StoredFile stored) {
        page.setVisible(true);
        var file = stored.file();
        var text = new PartText(texts, file);
        var head = file.head();
        headLine.setText(joined(List.of(
                head.number().value().map(DocumentNumber::text).orElse(texts.get("casefile.noNumber")),
                texts.of(head.procedure()),
                file.stream(Party.class).map(Party::name).collect(Collectors.joining(texts.get("form.text.list"))))));
        headTitle.setText(head.title());
        headPeople.setText(joined(List.of(
                texts.get(
                        "casefile.handlers",
                        head.handlers().isEmpty()
                                ? texts.get("form.fact.unknown")
                                : head.handlers().stream()
                                        .map(Official::name)
                                        .collect(Collectors.joining(texts.get("form.text.list")))),
                head.unit().value().orElse(""),
                head.openedOn()
                        .value()
                        .map(day -> texts.get("casefile.openedOn", text.when(day)))
                        .orElse(""))));
        showDue(stored);
        showSteps(stored);
        showNext(stored);
        for (var tab : tabs.getTabs()) tab.setContent(null);
        fill(tabs.getSelectionModel().getSelectedItem(), stored);
    }

    private String joined(List<String> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.isBlank())
                .collect(Collectors.joining(texts.get("casefile.between")));
    }

    private void showDue(StoredFile stored) {
        Status.clear(headDue);
        var next = model.next(stored);
        if (next.isEmpty()) {
            headDue.setText(texts.get("casefile.nothingDue"));
            headDue.getStyleClass().add("quiet");
            return;
        }
        headDue.getStyleClass().remove("quiet");
        var deadline = next.get();
        var rows = new DeadlineRows(
                texts,
                desk.clock().book(),
                stored.file(),
                desk.forms().session().today());
        var state = rows.status(deadline);
        new Status(
                        texts.get(
                                "casefile.due",
                                deadline.limit().name().in(texts.locale()),
                                deadline.due().orElseThrow().toString(),
                                state.word()),
                        state.tone())
                .show(headDue);
    }

    private void showSteps(StoredFile stored) {
        stages.getChildren().clear();
        for (var step : StageStrip.of(stored.file())) {
            var label = new Label(texts.of(step.stage()));
            label.getStyleClass()
                    .addAll("stage", "stage-" + step.standing().name().toLowerCase(java.util.Locale.ROOT));
            if (step.standing() == StageStrip.Standing.DONE) label.setGraphic(Icon.CHECK.node());
            label.setAccessibleText(label.getText() + " "
                    + texts.get("casefile.standing." + step.standing().name()));
            stages.getChildren().add(label);
        }
    }

    private void showNext(StoredFile stored) {
        var steps = NextSteps.of(stored.file());
        nextStep.setVisible(!steps.isEmpty());
        if (steps.isEmpty()) return;
        var first = steps.getFirst();
        nextStep.setText(texts.get("casefile.next", texts.get(WordKeys.of(first))));
        nextStep.setOnAction(_ -> add(first));
        List<MenuItem> items = new ArrayList<>();
        for (var kind : steps) {
            var item = new MenuItem(texts.get(WordKeys.of(kind)));
            item.setId("next-" + kind.key());
            item.setOnAction(_ -> add(kind));
            items.add(item);
        }
        nextStep.getItems().setAll(items);
    }

    private void fill(Tab tab, StoredFile stored) {
        var kind = (FileTab) tab.getUserData();
        switch (kind) {
            case REVIEW -> tab.setContent(desk.reviews().apply(stored));
            case DOSSIER -> tab.setContent(desk.dossier().apply(stored));
            case HISTORY ->
                model.history(stored, entries -> {
                    var history = new HistoryTab(
                            texts, desk.codec(), desk.forms().session().clock().getZone());
                    tab.setContent(scrolled(List.of(Rows.list(history.of(stored, entries)))));
                });
            case COURSE, FACTS, EVIDENCE, DOCUMENTS, DECISION -> {
                List<Node> content = new ArrayList<>();
                if (kind == FileTab.COURSE) content.addAll(course(stored));
                if (kind == FileTab.DOCUMENTS) content.add(papers(stored));
                if (kind == FileTab.DECISION) {
                    var today = desk.forms().session().today();
                    content.addAll(DecisionPanels.of(texts, desk.clock(), this, stored.file(), today));
                }
                content.addAll(sections.of(stored, KINDS.getOrDefault(kind, List.of())));
                tab.setContent(scrolled(content));
            }
        }
    }

    private List<Node> course(StoredFile stored) {
        var rows = new DeadlineRows(
                texts,
                desk.clock().book(),
                stored.file(),
                desk.forms().session().today());
        var deadlines = model.deadlines(stored);
        var text = new PartText(texts, stored.file());
        var events = CaseFileModel.course(stored).stream()
                .map(part -> Rows.part(texts, text, part, true, () -> open(part)))
                .toList();
        List<Node> content = new ArrayList<>();
        if (!deadlines.isEmpty())
            content.add(new VBox(
                    4, Rows.heading(texts.get("casefile.deadlines"), deadlines.size()), Rows.list(rows.of(deadlines))));
        if (!events.isEmpty())
            content.add(new VBox(4, Rows.heading(texts.get("casefile.course"), events.size()), Rows.list(events)));
        content.add(Rows.heading(texts.get("casefile.steps"), 0));
        return content;
    }

    private Node papers(StoredFile stored) {
        var text = new PartText(texts, stored.file());
        List<Node> rows = new ArrayList<>();
        var papers = PapersOnFile.of(stored.file()).all().stream()
                .sorted(Comparator.comparing(
                        paper -> paper.date().value().map(When::start).orElse(LocalDateTime.MAX)))
                .toList();
        for (var paper : papers) {
            var part = stored.file().find(paper.part());
            if (part.isEmpty()) continue;
            var day = Rows.label(paper.date().value().map(text::when).orElse(texts.get("casefile.noDay")), "row-day");
            day.getStyleClass().add("quiet");
            var name = Rows.label(desk.types().title(paper), "row-what");
            HBox.setHgrow(name, Priority.ALWAYS);
            var number = Rows.label(paper.number().map(DocumentNumber::text).orElse(""), "quiet");
            rows.add(Rows.button(
                    List.of(day, name, number),
                    day.getText() + " " + name.getText() + " " + number.getText(),
                    () -> open(part.get())));
        }
        if (rows.isEmpty()) return Rows.label(texts.get("casefile.noPapers"), "quiet");
        return new VBox(4, Rows.heading(texts.get("casefile.papers"), rows.size()), Rows.list(rows));
    }

    private static ScrollPane scrolled(List<? extends Node> content) {
        var column = new VBox(18);
        column.getStyleClass().add("tab-column");
        column.getChildren().setAll(content);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tab-scroll");
        return scroll;
    }

    @Override
    public void open(Part part) {
        var stored = model.file().get();
        if (stored != null) forms.edit(stored, part);
    }

    @Override
    public void add(PartKind kind) {
        var stored = model.file().get();
        if (stored != null) forms.add(stored, kind, NextSteps.about(stored.file(), kind));
    }

    @Override
    public void markNone(PartKind kind, boolean none) {
        model.markNone(kind, none);
    }

    @Override
    public void show(FormPane opened) {
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
                .ifPresent(part -> reveal(part.kindOfPart()));
    }

    /** Goes to the tab where parts of this kind stand, unless they can be seen already. */
    private void reveal(PartKind kind) {
        if (tab() == FileTab.COURSE || KINDS.getOrDefault(tab(), List.of()).contains(kind)) return;
        KINDS.forEach((tab, kinds) -> {
            if (kinds.contains(kind)) select(tab);
        });
    }

    @Override
    public void left() {
        form = null;
        body.getChildren().setAll(tabs);
        tabs.requestFocus();
    }
}
