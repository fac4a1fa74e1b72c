package org.anjuan.ui.casefile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.port.StoredFile;

/** Fills the tabs of a file beside its course. */
final class TabContent {

    private final CaseFileDesk desk;
    private final CaseFileModel model;
    private final Texts texts;
    private final PartSections sections;
    private final FileActions actions;

    TabContent(CaseFileDesk desk, CaseFileModel model, FileActions actions) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.forms().texts();
        this.sections = new PartSections(texts, actions);
        this.actions = actions;
    }

    void fill(Tab tab, StoredFile stored) {
        var kind = (FileTab) tab.getUserData();
        switch (kind) {
            case COURSE -> {}
            case REVIEW -> tab.setContent(desk.reviews().apply(stored));
            case DOSSIER -> tab.setContent(desk.dossier().apply(stored));
            case HISTORY ->
                model.history(stored, entries -> {
                    var history = new HistoryTab(
                            texts, desk.codec(), desk.forms().session().clock().getZone());
                    tab.setContent(scrolled(List.of(Rows.list(history.of(stored, entries)))));
                });
            case FACTS, EVIDENCE, DOCUMENTS, DECISION -> {
                List<Node> content = new ArrayList<>();
                if (kind == FileTab.DOCUMENTS) content.add(papers(stored));
                if (kind == FileTab.DECISION) {
                    var today = desk.forms().session().today();
                    content.addAll(DecisionPanels.of(texts, desk.clock(), actions, stored.file(), today));
                }
                content.addAll(parts(stored, kind));
                tab.setContent(scrolled(content));
            }
        }
    }

    /** The sections of the parts that stand on a tab. */
    List<Node> parts(StoredFile stored, FileTab tab) {
        return sections.of(stored, TabKinds.of(tab));
    }

    private Node papers(StoredFile stored) {
        var text = new PartText(texts, stored.file());
        List<Node> rows = new ArrayList<>();
        var papers = PapersOnFile.of(stored.file(), desk.types()).all().stream()
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
                    () -> actions.open(part.get())));
        }
        if (rows.isEmpty()) return Rows.label(texts.get("casefile.noPapers"), "quiet");
        return new VBox(4, Rows.heading(texts.get("casefile.papers"), rows.size()), Rows.list(rows));
    }

    private static ScrollPane scrolled(List<? extends Node> content) {
        var scroll = scroll();
        ((VBox) scroll.getContent()).getChildren().setAll(content);
        return scroll;
    }

    /** A page of its own height with a column of nodes in it. */
    static ScrollPane scroll() {
        var column = new VBox(18);
        column.getStyleClass().add("tab-column");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tab-scroll");
        return scroll;
    }
}
