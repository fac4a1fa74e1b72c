package org.anjuan.ui.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Provision;
import org.anjuan.usecase.LawWords;

/** What the law says about an act of the catalogue: the articles, the ranges, the other measures, who acts, what else may follow. */
final class OffenceCard extends VBox {

    private final FormSupport support;

    OffenceCard(FormSupport support) {
        super(2);
        this.support = support;
        getStyleClass().add("offence-card");
    }

    /**
     * Shows the rules of the day of the act, and below them those of today where these are others.
     *
     * @param whole with the other measures and the notes too
     */
    void show(Offence offence, LocalDate day, boolean whole) {
        var laws = support.law().laws();
        var today = support.session().today();
        var then = offence.provisionsOn(day, laws);
        var now = offence.provisionsOn(today, laws);
        List<Node> lines = new ArrayList<>();
        if (then.equals(now)) {
            lines.addAll(provisions(now, whole));
            lines.addAll(detention(offence, today));
        } else {
            lines.add(line(text("form.offence.onDay", day.toString()), "block-label"));
            lines.addAll(
                    then.isEmpty()
                            ? List.of(line(text("form.offence.noVersion"), "field-doubt"))
                            : provisions(then, whole));
            if (!then.isEmpty()) lines.addAll(detention(offence, day));
            lines.add(line(text("form.offence.onDay", today.toString()), "block-label"));
            lines.addAll(provisions(now, whole));
            lines.addAll(detention(offence, today));
        }
        Stream.of(day, today)
                .map(on -> words().dailyFine(offence, on))
                .distinct()
                .map(said -> line(text("form.offence.dailyFine", said), "quiet"))
                .forEach(lines::add);
        offence.note()
                .filter(_ -> whole)
                .ifPresent(note -> lines.add(line(note.in(support.texts().locale()), "quiet")));
        getChildren().setAll(lines);
    }

    private List<Node> provisions(List<Provision> provisions, boolean whole) {
        return provisions.stream()
                .sorted(Comparator.comparing(provision -> provision.basis() == Provision.Basis.REGULATION))
                .flatMap(provision -> provision(provision, whole))
                .toList();
    }

    private Stream<Node> provision(Provision provision, boolean whole) {
        var words = words();
        var articles = provision.breached().isEmpty()
                ? words.penalty(provision)
                : text("form.offence.articles", words.penalty(provision), words.breached(provision));
        Stream<Node> head = Stream.of(line(articles, "offence-law"));
        var fines = provision.fines().stream().map(words::fine).map(text -> (Node) line(text, "offence-line"));
        var measures = provision.measures().stream()
                .filter(_ -> whole)
                .map(words::measure)
                .map(text -> (Node) line(text, "offence-line"));
        var by = provision.handledBy().stream()
                .map(code -> support.law().offences().words().handledBy(code))
                .map(name -> (Node) line(text("form.offence.handledBy", words.of(name)), "offence-line"));
        return Stream.of(head, fines, measures, by).flatMap(each -> each);
    }

    /** Whether the police may detain for it, by the laws of that day. */
    private List<Node> detention(Offence offence, LocalDate day) {
        return words().detentions(offence, day).stream()
                .map(each -> (Node) line(text("form.offence.detention", each), "offence-line"))
                .toList();
    }

    private LawWords words() {
        return new LawWords(support.texts().words().get(), support.law());
    }

    private String text(String key, Object... values) {
        return support.texts().get(key, values);
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
