package org.anjuan.ui.casefile;

import static org.anjuan.domain.clock.FileOf.make;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.UiTest;
import org.junit.jupiter.api.Test;

/** What the decision tab says of daily and late fines. */
class MoneyPanelTest extends UiTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    private final List<PartKind> added = new ArrayList<>();

    @Test
    void itShowsWhatGrowsAndHowItWasReckoned() {
        show(() -> panel(file(), texts));
        var told = robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(told)
                .contains("4,000,000 元", "人民币肆佰万元整", "200,000 元 × 20 日 = 4,000,000 元")
                .contains("66,000 元", "人民币陆万陆仟元整", "200,000 元 × 3% × 11 日 → 66,000 元");
        robot.interact(
                () -> robot.lookup("#record-lateFine").queryAs(Button.class).fire());
        assertThat(added).containsExactly(PartKind.LATE_FINE);
        assertThat(nameless(stage.getScene().getRoot())).isEmpty();
        snapshots("money-panel", words -> panel(file(), words));
    }

    @Test
    void whereNothingGrowsThereIsNoPanel() {
        assertThat(onFx(() -> new MoneyPanel(texts, CLOCK, new Kept()).of(new FileOf().file(), TODAY)))
                .isEmpty();
    }

    private VBox panel(CaseFile file, Texts words) {
        var box = new VBox(
                new MoneyPanel(words, CLOCK, new Kept()).of(file, TODAY).orElseThrow());
        box.setStyle("-fx-padding: 20px");
        box.getStylesheets()
                .add(Objects.requireNonNull(MoneyPanel.class.getResource("/ui/casefile/casefile.css"))
                        .toExternalForm());
        return box;
    }

    private static CaseFile file() {
        var file = new FileOf();
        var decision = file.add(
                PenaltyDecision.class,
                "number",
                new DocumentNumber("津河环罚〔2026〕57号"),
                "decidedOn",
                "2026-09-07",
                "lines",
                List.of(make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000")));
        file.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-08");
        file.add(Reconsideration.class, "about", decision, "acceptedOn", "2026-10-04", "servedOn", "2026-10-30");
        var order = file.add(CorrectionOrder.class, "number", new DocumentNumber("津河环责改〔2026〕41号"));
        file.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-10");
        file.add(Recheck.class, "order", order, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        return file.file();
    }

    private final class Kept implements PartSections.Actions {
        @Override
        public void open(Part part) {}

        @Override
        public void add(PartKind kind) {
            added.add(kind);
        }

        @Override
        public void markNone(PartKind kind, boolean none) {}
    }
}
