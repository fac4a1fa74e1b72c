package org.anjuan.ui.forms;

import static org.anjuan.domain.clock.FileOf.make;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.LateFine;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.Worksheet;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.text.Money;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.UiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The forms in which money is reckoned. */
class MoneyFormsTest extends UiTest {

    private static final LawBook LAW = LawReference.shipped().read();

    private final FileOf built = new FileOf();
    private final Violation act = built.add(
            Violation.class,
            "description",
            "超标排放大气污染物",
            "catalogueId",
            "discharge-over-standard",
            "from",
            "2026-06-01");
    private final TestReport report =
            built.add(TestReport.class, "number", new org.anjuan.domain.text.DocumentNumber("津河检（气）字2026第18号"));

    @Test
    void theWorksheetReckonsWhileTiersAreChosen() {
        var model = worksheet();
        open(model);
        choose("benchmark", "hunan-2021-6-1");
        assertThat(model.field("version").text()).isEqualTo("2021");
        assertThat(model.field("result").text()).isEqualTo("100000.00");
        emission();
        assertThat(model.field("result").text()).isEqualTo("320000.00");
        assertThat(text("figure-benchmark")).contains("320,000");
        assertThat(text("figure-range")).contains("100,000", "1,000,000");
        type(model, "proposed", "300000");
        assertThat(told()).anyMatch(line -> line.contains("偏离"));
        type(model, "reason", "主动停产整改，经集体审议。");
        assertThat(told()).noneMatch(line -> line.contains("请填写偏离的理由"));
        var sheet = (Worksheet) ((FormModel.Result.Made) onFx(model::read)).value();
        assertThat(sheet.result().value()).contains(Money.yuan(320_000));
        assertThat(sheet.proposed().value()).contains(Money.yuan(300_000));
        assertThat(sheet.choices())
                .hasSize(8)
                .allMatch(choice -> choice.percent().isKnown());
        assertThat(sheet.choices().get(2).proof().matches(ref -> ref.id().equals(report.id())))
                .isTrue();
        assertThat(nameless(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void anotherBenchmarkTakesItsOwnTiersOnly() {
        var model = worksheet();
        open(model);
        choose("benchmark", "hunan-2021-6-1");
        emission();
        choose("benchmark", "hunan-2021-6-3");
        assertThat(model.field("choices").rows())
                .extracting(row -> row.field("factor").text())
                .containsOnly("times", "complaint");
        choose("benchmark", "hunan-2021-1");
        assertThat(model.field("base").rows().getFirst().field("base").text()).isEqualTo("investment");
    }

    @Test
    void aTableOfTheFormerLawIsToldForAnActThatTheCodeJudges() {
        var model = worksheet();
        open(model);
        choose("benchmark", "hunan-2021-13");
        type(model, "lawId", "eco-code-2026");
        type(model, "most", "1000000");
        assertThat(told()).anyMatch(line -> line.contains("不能用于依法典处罚"));
    }

    @Test
    void aWorksheetThatWasSavedShowsItsTiersAgain() {
        var model = worksheet();
        open(model);
        choose("benchmark", "hunan-2021-6-1");
        emission();
        var sheet = ((FormModel.Result.Made) onFx(model::read)).value();
        var again = FormModel.of(sheet, session.clock(), UUID::randomUUID);
        open(again);
        assertThat(robot.lookup("#tier-exceedance").queryAs(ComboBox.class).getValue())
                .isEqualTo("100-300");
        assertThat(text("figure-benchmark")).contains("320,000");
        assertThat(onFx(again::isChanged)).isFalse();
    }

    @Test
    void theDailyFineIsFilledInFromTheFile() {
        order();
        var model = filled(DailyFine.class, PartKind.DAILY_FINE);
        assertThat(model.field("days").text()).isEqualTo("20");
        assertThat(model.field("decision").text()).as("decided by itself").isEmpty();
        assertThat(Typed.money(model.field("total").text())).contains(Money.yuan(4_000_000));
        open(model);
        assertThat(told()).anyMatch(line -> line.contains("共 20 日"));
        doFx(() -> model.field("total").textProperty().set("1"));
        doFx(() -> {});
        robot.interact(() -> robot.lookup("#total-take")
                .queryAs(javafx.scene.control.Button.class)
                .fire());
        assertThat(Typed.money(model.field("total").text())).contains(Money.yuan(4_000_000));
    }

    @Test
    void theLateFineIsFilledInFromTheFile() {
        decision("2026-09-08");
        var model = filled(LateFine.class, PartKind.LATE_FINE);
        assertThat(model.field("from").text()).isEqualTo("2026-09-24");
        assertThat(Typed.money(model.field("amount").text())).contains(Money.yuan(96_000));
    }

    @Test
    void theyLookRightInBothLanguagesLightAndDark() {
        var model = worksheet();
        open(model);
        choose("benchmark", "hunan-2021-6-1");
        emission();
        type(model, "proposed", "300000");
        snapshots("worksheet", words -> scrolled(pane(model, words), 0.25));
        snapshots("worksheet-arithmetic", words -> scrolled(pane(model, words), 1));
        order();
        snapshots("daily-fine", words -> pane(filled(DailyFine.class, PartKind.DAILY_FINE), words));
        snapshots("late-fine", words -> pane(filled(LateFine.class, PartKind.LATE_FINE), words));
    }

    private static FormPane scrolled(FormPane pane, double to) {
        pane.layout();
        javafx.application.Platform.runLater(() -> ((ScrollPane) pane.lookup(".form-scroll")).setVvalue(to));
        return pane;
    }

    private FormModel worksheet() {
        var model = onFx(() -> FormModel.empty(Worksheet.class, session.clock(), UUID::randomUUID));
        doFx(() -> model.field("violation").textProperty().set(act.id().toString()));
        return model;
    }

    private FormModel filled(Class<? extends Part> type, PartKind kind) {
        var model = FormModel.empty(type, session.clock(), UUID::randomUUID);
        Prefill.fill(model, kind, file(), null, LocalDateTime.now(session.clock()));
        MoneyPrefill.fill(model, kind, file(), LAW);
        return model;
    }

    private void emission() {
        pick("number", "one");
        pick("kind", "ordinary");
        pick("exceedance", "100-300");
        pick("flow", "10000-50000");
        pick("area", "residential");
        pick("period", "ordinary");
        pick("times", "one");
        pick("complaint", "verified");
        set("#proof-exceedance", report.id().toString());
        doFx(() -> {});
    }

    private void pick(String factor, String tier) {
        set("#tier-" + factor, tier);
    }

    private void choose(String field, String value) {
        set("#" + field, value);
        doFx(() -> {});
    }

    @SuppressWarnings("unchecked")
    private void set(String query, String value) {
        doFx(() -> ((ComboBox<String>) robot.lookup(query).queryAs(ComboBox.class)).setValue(value));
    }

    private void type(FormModel model, String field, String value) {
        doFx(() -> model.field(field).textProperty().set(value));
        doFx(() -> {});
    }

    private List<String> told() {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private String text(String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private PenaltyDecision decision(String servedOn) {
        var decision = built.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-09-07",
                "lines",
                List.of(make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000")));
        built.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", servedOn);
        return decision;
    }

    private void order() {
        decision("2026-09-08");
        var order = built.add(CorrectionOrder.class);
        built.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-10");
        built.add(Recheck.class, "order", order, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
    }

    private CaseFile file() {
        return built.file();
    }

    private void open(FormModel model) {
        var pane = show(() -> pane(model, texts));
        doFx(pane::begin);
    }

    private FormPane pane(FormModel model, Texts words) {
        var support = new FormSupport(
                words, session, file(), List.of(officer), LAW, new DocumentReference().types(), new NoFiles());
        return new FormPane(model, support, dialogs, new NoDrafts(), new Title());
    }

    private static final class Title implements FormPane.Task {
        @Override
        public String title() {
            return "裁量计算表";
        }

        @Override
        public void save(Object value) {}

        @Override
        public void leave() {}

        @Override
        public @Nullable Runnable withdraw() {
            return null;
        }
    }

    private static final class NoDrafts implements DraftKeeper.Drafting {
        @Override
        public void keep(String body, Consumer<java.time.Instant> then) {}

        @Override
        public void drop() {}
    }

    private static final class NoFiles implements FormSupport.EvidenceFiles {
        @Override
        public void choose(Consumer<StoredItem> then) {}

        @Override
        public void take(java.nio.file.Path path, Consumer<StoredItem> then) {}

        @Override
        public void read(StoredItem item, Consumer<byte[]> then) {}
    }
}
