package org.anjuan.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.papers.PapersModel.Seen;
import org.anjuan.usecase.PaperReceipts;
import org.anjuan.usecase.PaperReceipts.Receipted;
import org.anjuan.usecase.SeePapers.Pages;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.SeePapers.Standing;

/** What is known of a paper that went out: which pages stand for it, on whom it was served, and its versions. */
final class OutBox extends VBox {

    /** Where the lines of the box lead. */
    interface Ways {
        void serve(Seen seen, Optional<Party> party);

        void open(UUID part);

        void look(Row row);
    }

    private final PapersDesk desk;
    private final Texts texts;
    private final PapersModel model;
    private final Ways ways;

    OutBox(PapersDesk desk, PapersModel model, Ways ways) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.ways = ways;
        setId("papers-out");
        getStyleClass().add("paper-out");
    }

    void show(Seen seen) {
        var row = seen.row();
        List<Node> nodes = new ArrayList<>();
        seen.made().ifPresent(made -> {
            reason(nodes, made);
            if (row.standing() == Standing.CHECKED)
                nodes.add(line(
                        "papers.checkedBy",
                        name(made.checkedBy().value()),
                        at(made.checkedAt().value())));
            if (made.state().isOut() || row.standing() == Standing.VOID) pages(nodes, row, made);
        });
        if (row.standing() != Standing.VOID) receipts(nodes, seen);
        versions(nodes, seen);
        getChildren().setAll(nodes);
        setVisible(!nodes.isEmpty());
        setManaged(!nodes.isEmpty());
    }

    private void reason(List<Node> nodes, OfficePaper made) {
        made.reason().value().ifPresent(why -> nodes.add(line("papers.reason", why.text())));
    }

    private void pages(List<Node> nodes, Row row, OfficePaper made) {
        nodes.add(line(
                "papers.issuedBy", name(made.issuedBy().value()), at(made.on().value())));
        var status = new Status(texts.get(row.pages().key()), tone(row.pages())).label();
        status.setWrapText(true);
        nodes.add(status);
        made.scan().value().or(() -> made.frozen().value()).ifPresent(item -> nodes.add(hash(item)));
    }

    private static Tone tone(Pages pages) {
        return switch (pages) {
            case FROZEN, SCANNED -> Tone.GOOD;
            case DIFFERS -> Tone.CAUTION;
            case LOST -> Tone.BAD;
            case RECORD -> Tone.NEUTRAL;
        };
    }

    /** The whole hash, to be compared and copied. */
    private Node hash(StoredItem item) {
        var field = new TextField(item.sha256());
        field.setId("papers-hash");
        field.setEditable(false);
        field.setAccessibleText("SHA-256");
        field.getStyleClass().add("paper-hash");
        var name = new Label("SHA-256");
        name.getStyleClass().add("field-name");
        name.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(8, name, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void receipts(List<Node> nodes, Seen seen) {
        var row = seen.row();
        if (desk.types().find(row.type()).filter(type -> type.served()).isEmpty()) return;
        var receipts = PaperReceipts.of(seen.file().file(), row);
        boolean serving = row.standing() == Standing.ISSUED;
        if (!serving && receipts.stream().noneMatch(Receipted::isServed)) return;
        nodes.add(heading("papers.receipts"));
        for (var receipt : receipts) nodes.add(receipt(seen, receipt, serving));
    }

    private Node receipt(Seen seen, Receipted receipt, boolean serving) {
        var name = receipt.party().name();
        if (receipt.service().isPresent()) {
            var service = receipt.service().get();
            var day = at(service.servedOn().value());
            var link = new Hyperlink(texts.get(
                    "papers.served",
                    name,
                    texts.of(service.method()),
                    day.isEmpty() ? texts.get("papers.noDay") : day));
            link.getStyleClass().add("paper-finding");
            link.setWrapText(true);
            link.setOnAction(_ -> ways.open(service.id()));
            return link;
        }
        var open = new Status(texts.get("papers.notServed", name), Tone.CAUTION).label();
        open.setWrapText(true);
        HBox.setHgrow(open, Priority.ALWAYS);
        open.setMaxWidth(Double.MAX_VALUE);
        if (!serving) return open;
        var serve = new Button(texts.get("papers.act.SERVE"), Icon.ADD.node());
        serve.getStyleClass().addAll("flat", "add-part");
        serve.setMinWidth(USE_PREF_SIZE);
        serve.setAccessibleText(texts.get("papers.serveOn", name));
        serve.setOnAction(_ -> ways.serve(seen, Optional.of(receipt.party())));
        var line = new HBox(8, open, serve);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** The other versions of this paper, and what corrects it. */
    private void versions(List<Node> nodes, Seen seen) {
        var row = seen.row();
        var others = model.rows().stream()
                .filter(other -> !PapersModel.isSame(other, row) && isRelated(row, other))
                .toList();
        if (others.isEmpty()) return;
        nodes.add(heading("papers.versions"));
        for (var other : others) {
            var link = new Hyperlink(String.join(
                    "  ",
                    PaperList.title(desk, other),
                    texts.get(other.standing().key()),
                    other.number().map(DocumentNumber::text).orElse(""),
                    PaperList.day(other)));
            link.setWrapText(true);
            link.getStyleClass().add("paper-finding");
            link.setOnAction(_ -> ways.look(other));
            nodes.add(link);
        }
    }

    private static boolean isRelated(Row row, Row other) {
        if (row.made().isEmpty() || other.made().isEmpty()) return false;
        boolean linked = row.corrects().equals(other.made()) || other.corrects().equals(row.made());
        return linked
                || row.part().equals(other.part())
                        && row.type().equals(other.type())
                        && row.party().equals(other.party());
    }

    private Label heading(String key) {
        var heading = new Label(texts.get(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Label line(String key, Object... values) {
        var label = new Label(texts.get(key, values));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static String name(Optional<Official> official) {
        return official.map(Official::name).orElse("");
    }

    private static String at(Optional<When> when) {
        return when.map(known -> known.toString().replace('T', ' ')).orElse("");
    }
}
