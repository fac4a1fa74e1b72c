package org.anjuan.ui.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.law.Article;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Provision;
import org.anjuan.ui.common.Icon;

/**
 * The name of a violation: typed, or chosen from the catalogue together with the articles breached and applied. What the law says about the entry chosen
 * stands below it, by the day of the act.
 */
final class OffenceChooser extends VBox {

    private final FieldModel field;
    private final FormSupport support;
    private final TextField text = new TextField();
    private final Map<String, List<RecordModel>> filled = new HashMap<>();

    OffenceChooser(FieldModel field, FormSupport support) {
        super(6);
        this.field = field;
        this.support = support;
        Editors.follow(text, field);
        HBox.setHgrow(text, Priority.ALWAYS);
        var choose = new Button(support.texts().get("form.offence.choose"), Icon.SEARCH.node());
        choose.setId("offence-choose");
        choose.setOnAction(_ -> new OffenceSearch(support, day(), this::take).show(choose));
        var card = new OffenceCard(support);
        card.setId("offence-card");
        getChildren().setAll(new HBox(6, text, choose), card);
        Runnable show = () -> {
            var offence = Offences.chosen(field.form(), support);
            card.setVisible(offence.isPresent());
            card.setManaged(offence.isPresent());
            offence.ifPresent(entry -> card.show(entry, day(), false));
        };
        for (var name : List.of("catalogueId", "from", "until", "discoveredOn"))
            field.form().field(name).textProperty().subscribe(_ -> show.run());
    }

    TextInputControl input() {
        return text;
    }

    /** Takes over the name, and the articles of the law in force at the time of the act. */
    void take(Offence offence) {
        var form = field.form();
        field.textProperty().set(offence.name().zh());
        form.field("catalogueId").textProperty().set(offence.id());
        provision(offence).ifPresent(provision -> {
            var law = support.law().laws().find(provision.law());
            var name = law.map(found -> found.name().zh()).orElse(provision.law());
            cite(
                    "breached",
                    provision.breached().stream()
                            .map(number -> cite(name, provision.law(), article(number)))
                            .toList());
            cite(
                    "penaltyBasis",
                    provision.penalty().stream()
                            .map(article -> cite(name, provision.law(), article.words(Locale.SIMPLIFIED_CHINESE)))
                            .toList());
        });
        text.requestFocus();
    }

    private static String article(int number) {
        return new Article(number, OptionalInt.empty(), List.of()).words(Locale.SIMPLIFIED_CHINESE);
    }

    /** The provision to cite: of a law that fines before any other. Where several former laws could be meant, a person says which. */
    private Optional<Provision> provision(Offence offence) {
        var provisions = offence.provisionsOn(day(), support.law().laws());
        var laws = provisions.stream()
                .filter(provision -> provision.basis() != Provision.Basis.REGULATION)
                .filter(provision -> !provision.fines().isEmpty())
                .toList();
        if (laws.size() > 1) return Optional.empty();
        return laws.stream().findFirst().or(() -> provisions.stream().findFirst());
    }

    /** The day of the act as far as it is known; today where it is not. */
    private LocalDate day() {
        var form = field.form();
        return List.of("until", "from", "discoveredOn").stream()
                .flatMap(name -> Times.read(form.field(name).text(), form.now()).stream())
                .findFirst()
                .map(When::latest)
                .orElse(form.now().toLocalDate());
    }

    private static LawCite cite(String name, String law, String article) {
        return new LawCite(name, Fact.known(article), Fact.known(law));
    }

    /** Fills the articles in, unless a person wrote some. */
    private void cite(String name, List<LawCite> cites) {
        var target = field.form().field(name);
        if (!target.isBlank() && !target.rows().equals(filled.get(name))) return;
        var rows = cites.stream()
                .map(cite -> {
                    var row = target.newRow();
                    row.show(cite);
                    return row;
                })
                .toList();
        target.rows().setAll(rows);
        filled.put(name, rows);
    }
}
