package org.anjuan.ui.casefile;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.forms.Changed;
import org.anjuan.usecase.port.AuditLog.Recorded;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what in the file, when and why; each entry opens to show what was before and what is after. */
final class HistoryTab {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Texts texts;
    private final CaseCodec codec;
    private final ZoneId zone;

    HistoryTab(Texts texts, CaseCodec codec, ZoneId zone) {
        this.texts = texts;
        this.codec = codec;
        this.zone = zone;
    }

    List<Node> of(StoredFile stored, List<Recorded> entries) {
        List<Node> rows = new ArrayList<>();
        for (var entry : entries) rows.add(row(stored, entry));
        return rows;
    }

    private Node row(StoredFile stored, Recorded recorded) {
        var entry = recorded.entry();
        var lines = lines(stored, entry.detail());
        var at = Rows.label(Days.minute(entry.at(), zone), "row-day");
        var who = Rows.label(entry.actorName(), "row-kind");
        var what = Rows.label(summary(entry.action(), lines), "row-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        var reason = Rows.label(
                Optional.ofNullable(entry.reason())
                        .map(why -> texts.get("casefile.history.reason", why))
                        .orElse(""),
                "quiet");
        var details = details(lines);
        details.setVisible(false);
        details.setManaged(false);
        Button button = Rows.button(
                List.of(at, who, what, reason), at.getText() + " " + who.getText() + " " + what.getText(), () -> {
                    details.setVisible(!details.isVisible());
                    details.setManaged(details.isVisible());
                });
        if (!lines.isEmpty()) return new VBox(button, details);
        button.getStyleClass().add("row-closed");
        button.setOnAction(null);
        return button;
    }

    private String summary(String action, List<Changed.Line> lines) {
        var key = "casefile.action." + action;
        var name = texts.has(key) ? texts.get(key) : action;
        if (lines.isEmpty()) return name;
        var first = lines.getFirst();
        var what = first.field().isEmpty()
                ? first.what()
                : texts.get("casefile.history.field", first.what(), first.field());
        return lines.size() == 1
                ? texts.get("casefile.history.one", name, what)
                : texts.get("casefile.history.more", name, what, lines.size());
    }

    private GridPane details(List<Changed.Line> lines) {
        var grid = new GridPane(14, 4);
        grid.getStyleClass().add("history-details");
        int row = 0;
        for (var line : lines) {
            var name = line.field().isEmpty() ? line.what() : line.field();
            grid.addRow(
                    row++,
                    wrapped(name, "quiet", 180),
                    wrapped(line.before(), "before", 380),
                    new Label("\u2192"),
                    wrapped(line.after(), "after", 380));
        }
        return grid;
    }

    private static Label wrapped(String text, String style, double width) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(width);
        label.getStyleClass().add(style);
        return label;
    }

    /** What the entry's detail says, as far as it can still be read. */
    private List<Changed.Line> lines(StoredFile stored, String detail) {
        List<Changed.Line> lines = new ArrayList<>();
        try {
            var root = JSON.readTree(detail);
            var changed = new Changed(texts, stored.file(), stored.file());
            if (root.path("head").has("before"))
                lines.addAll(changed.records(
                        texts.get("casefile.head.name"),
                        codec.readHead(root.path("head").path("before").toString()),
                        codec.readHead(root.path("head").path("after").toString())));
            if (root.path("none").has("before")) lines.add(none(root.path("none")));
            if (root.path("parts").isArray())
                for (var part : root.path("parts")) {
                    var kind = PartKind.ofPlural(part.path("kind").asString("")).orElseThrow();
                    lines.addAll(changed.parts(read(kind, part.path("before")), read(kind, part.path("after"))));
                }
        } catch (JacksonException | IllegalArgumentException | NoSuchElementException unreadable) {
            System.getLogger("history").log(System.Logger.Level.DEBUG, "an entry that cannot be read", unreadable);
        }
        return lines;
    }

    private Changed.Line none(JsonNode pair) {
        return new Changed.Line(
                texts.get("casefile.part.none"),
                texts.get("casefile.part.none"),
                kinds(pair.path("before")),
                kinds(pair.path("after")));
    }

    private String kinds(JsonNode plurals) {
        List<String> names = new ArrayList<>();
        for (var plural : plurals)
            PartKind.ofPlural(plural.asString(""))
                    .map(WordKeys::plural)
                    .map(texts::get)
                    .ifPresent(names::add);
        return String.join(texts.get("form.text.list"), names);
    }

    private @Nullable Part read(PartKind kind, JsonNode json) {
        return json.isObject() ? codec.read(kind, json.toString()) : null;
    }
}
