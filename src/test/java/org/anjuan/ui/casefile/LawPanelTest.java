package org.anjuan.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.BaseAmount;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.text.Money;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.UiTest;
import org.junit.jupiter.api.Test;

class LawPanelTest extends UiTest {

    private static final LawBook BOOK = LawReference.shipped().read();

    private long next = 1;

    @Test
    void bothLawsStandSideBySideAndTheLighterIsProposedWithItsReason() {
        var file = file("30000000", "2026-06-30", "1200000");
        var text = shown(file);
        assertThat(text)
                .contains("2026-06-30 的法律", "2026-10-08 的法律")
                .contains("30 万–150 万元（建设项目总投资额的 1–5%，按 3,000 万元）")
                .contains("20 万–100 万元")
                .contains("决定时的法律较轻，建议适用法典：罚款上限较低", "法典 1057")
                .contains("罚款 120 万元：高于上限（20 万–100 万元）");
    }

    @Test
    void anActOverTheChangeIsLeftToAPerson() {
        assertThat(shown(file("20000000", "2026-09-01", "300000")))
                .contains("违法行为跨越法律变更，适用哪部法律由人判断（法典 1057")
                .contains("在幅度之内");
    }

    @Test
    void whetherAPersonChoseTheLawIsSaid() {
        assertThat(shown(file("20000000", "2026-09-01", "300000"))).contains("案卷没有记载选择适用哪部法律");
    }

    @Test
    void anActThatNobodyNamedInTheCatalogueIsSaidToHaveNoComparison() {
        var file = SampleStore.file(1).with(make(Violation.class, "description", "偷排废水"));
        assertThat(shown(file)).contains("偷排废水", "没有写明违法行为目录的条目", "请在违法行为中选择目录条目");
    }

    @Test
    void theFourQuestionsAreAnsweredWithTheirArticles() {
        assertThat(shown(file("20000000", "2026-06-30", "600000")))
                .contains("告知听证权利", "应当", "单项 60 万元，标准 20 万元", "行政处罚法 63；处罚办法 46")
                .contains("集体讨论", "单项 60 万元，标准 50 万元", "处罚办法 52")
                .contains("法制审核", "由人判断")
                .contains("当场处罚", "不可以");
    }

    @Test
    void aFileWithoutAnyProposalShowsNothing() {
        assertThat(onFx(() -> new LawPanel(texts, BOOK).of(SampleStore.file(1), session.today())))
                .isEmpty();
    }

    @Test
    void itIsReadableInBothLanguagesAndThemes() {
        var file = file("30000000", "2026-06-30", "1200000");
        var panel = show(() -> panel(file));
        assertThat(panel.prefHeight(1300)).isLessThan(500);
        snapshots("law-panel", _ -> panel(file));
    }

    private VBox panel(CaseFile file) {
        var box = new VBox(new LawPanel(texts, BOOK).of(file, session.today()).orElseThrow());
        box.getStylesheets()
                .add(CaseFileView.class.getResource("/ui/casefile/casefile.css").toExternalForm());
        box.setStyle("-fx-padding: 16px;");
        return box;
    }

    private String shown(CaseFile file) {
        var panel = show(() -> panel(file));
        var text = new StringBuilder();
        collect(panel, text);
        return text.toString();
    }

    private static void collect(Node node, StringBuilder text) {
        if (node instanceof Label label) text.append(label.getText()).append('\n');
        else if (node instanceof Parent parent) for (var child : parent.getChildrenUnmodifiable()) collect(child, text);
    }

    /** A project built without approval from March 2026 on, with a notice and a decision of 2026-10-08. */
    private CaseFile file(String investment, String until, String fine) {
        var line = Shape.of(PenaltyLine.class)
                .make(java.util.Map.of("kind", PenaltyKind.FINE, "amount", Fact.known(Money.parse(fine))));
        return SampleStore.file(1)
                .with(make(Party.class, "name", "某印染有限公司", "kind", PartyKind.COMPANY))
                .with(make(
                        Violation.class,
                        "description",
                        "环评文件未经批准擅自开工建设",
                        "catalogueId",
                        Fact.known("eia-unapproved-start"),
                        "from",
                        Fact.known(When.of("2026-03-01")),
                        "until",
                        Fact.known(When.of(until)),
                        "penaltyBasis",
                        List.of(
                                new LawCite("环境影响评价法", Fact.unknown(), Fact.known("eia-2018")),
                                new LawCite("生态环境法典", Fact.unknown(), Fact.known("eco-code-2026"))),
                        "circumstances",
                        List.of("report"),
                        "bases",
                        List.of(new BaseAmount("investment", Money.parse(investment), Fact.unknown()))))
                .with(make(
                        PriorNotice.class,
                        "kind",
                        NoticeKind.PENALTY,
                        "issuedOn",
                        Fact.known(When.of("2026-09-20")),
                        "proposed",
                        List.of(line)))
                .with(make(
                        PenaltyDecision.class, "decidedOn", Fact.known(When.of("2026-10-08")), "lines", List.of(line)));
    }

    private <P extends Part> P make(Class<P> type, Object... fields) {
        var values = new HashMap<String, Object>();
        values.put("id", new UUID(0xABC, next++));
        for (int i = 0; i < fields.length; i += 2) values.put((String) fields[i], fields[i + 1]);
        return Shape.of(type).make(values);
    }
}
