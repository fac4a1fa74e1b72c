package org.anjuan.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.layout.VBox;
import org.anjuan.ui.common.FilePane;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.Texts;
import org.anjuan.usecase.port.StoredFile;

/** Fills the tabs of a file beside its course. */
final class TabContent {

    private final CaseFileDesk desk;
    private final CaseFileModel model;
    private final Texts texts;
    private final PartSections sections;
    private final FileActions actions;
    private final FilePane papers;

    /** @param papers stays in its tab while the file changes */
    TabContent(CaseFileDesk desk, CaseFileModel model, FileActions actions, FilePane papers) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.forms().texts();
        this.sections = new PartSections(texts, actions);
        this.actions = actions;
        this.papers = papers;
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
            case DOCUMENTS -> {
                papers.show(stored);
                if (tab.getContent() != papers.node()) tab.setContent(papers.node());
            }
            case FACTS, EVIDENCE, DECISION -> {
                List<Node> content = new ArrayList<>();
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
