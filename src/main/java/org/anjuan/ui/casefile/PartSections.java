package org.anjuan.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.port.StoredFile;

/**
 * The parts of some kinds: a section for each kind that the file has, and below them the kinds nothing is known of yet
 * and those known to be none.
 */
final class PartSections {

    private final Texts texts;
    private final Actions actions;

    /** What can be done with parts. */
    interface Actions {

        void open(Part part);

        void add(PartKind kind);

        void markNone(PartKind kind, boolean none);
    }

    PartSections(Texts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
    }

    List<Node> of(StoredFile stored, List<PartKind> kinds) {
        var file = stored.file();
        var text = new PartText(texts, file);
        List<Node> sections = new ArrayList<>();
        List<Node> unknown = new ArrayList<>();
        List<Node> none = new ArrayList<>();
        for (var kind : kinds) {
            var parts = file.all(kind);
            if (!parts.isEmpty()) sections.add(section(kind, text, parts));
            else if (file.none().contains(kind)) none.add(none(kind));
            else unknown.add(unknown(kind));
        }
        if (!unknown.isEmpty()) sections.add(menus("casefile.part.unknown", unknown));
        if (!none.isEmpty()) sections.add(menus("casefile.part.knownNone", none));
        return sections;
    }

    private Node section(PartKind kind, PartText text, List<Part> parts) {
        var heading = Rows.heading(texts.get(WordKeys.plural(kind)), parts.size() > 1 ? parts.size() : 0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        heading.getChildren().addAll(space, add(kind));
        var rows = parts.stream()
                .map(part -> Rows.part(texts, text, part, false, () -> actions.open(part)))
                .toList();
        var section = new VBox(4, heading, Rows.list(rows));
        section.setId("section-" + kind.key());
        return section;
    }

    private Button add(PartKind kind) {
        var add = new Button(texts.get("casefile.part.add"), Icon.ADD.node());
        add.setId("add-" + kind.key());
        add.getStyleClass().addAll("flat", "add-part");
        add.setAccessibleText(texts.get("form.title.add", texts.get(WordKeys.of(kind))));
        add.setOnAction(_ -> actions.add(kind));
        return add;
    }

    private MenuButton none(PartKind kind) {
        var back = new MenuItem(texts.get("casefile.part.noneBack"));
        back.setId("none-back-" + kind.key());
        back.setOnAction(_ -> actions.markNone(kind, false));
        var menu = new MenuButton(texts.get(WordKeys.of(kind)), null, back);
        menu.setId("none-" + kind.key());
        menu.getStyleClass().addAll("unknown-kind");
        return menu;
    }

    private MenuButton unknown(PartKind kind) {
        var name = texts.get(WordKeys.of(kind));
        var add = new MenuItem(texts.get("form.title.add", name));
        add.setId("menu-add-" + kind.key());
        add.setOnAction(_ -> actions.add(kind));
        var none = new MenuItem(texts.get("casefile.part.markNone"));
        none.setId("menu-none-" + kind.key());
        none.setOnAction(_ -> actions.markNone(kind, true));
        var menu = new MenuButton(name, null, add, none);
        menu.setId("unknown-" + kind.key());
        menu.getStyleClass().addAll("unknown-kind");
        return menu;
    }

    private Node menus(String key, List<Node> menus) {
        var flow = new FlowPane(6, 6);
        flow.getChildren().setAll(menus);
        var heading = Rows.label(texts.get(key), "quiet");
        return new VBox(6, heading, flow);
    }
}
