package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.MemoryPreferences;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** A new user's first case, from an empty folder to the dossier, with mouse and keys only. */
class NewCaseJourneyTest {

    private static final String PASSWORD = "a long Password 7";
    private static final String PARTY = "津河市宏达印染有限公司";

    @TempDir
    Path folder;

    private final StepClock clock = new StepClock("2026-10-09T09:30");
    private final KeptChoosers choosers = new KeptChoosers();
    private Window window;
    private Hand hand;
    private Worker officer;

    @BeforeEach
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        window = Hand.onFx(() -> {
            HeadlessScreen.widen();
            var stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1366);
            stage.setHeight(768);
            var opened = new Window(new Wiring(clock), ResourceWords.CHINESE, new MemoryPreferences(), stage, choosers);
            opened.welcome();
            return opened;
        });
        hand = new Hand(window::jobs);
        officer = new Worker(hand);
        officer.makesBase(folder.resolve("base"), PASSWORD, "津河市生态环境局", "津河环", "王敏", "1201010001");
        // this platform takes the least size for the size of the window
        Hand.onFx(() -> {
            var stage = (Stage) window.scene().getWindow();
            stage.setMinWidth(1366);
            stage.setMinHeight(768);
            return stage;
        });
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        Hand.onFx(() -> {
            window.close();
            return true;
        });
        FxToolkit.cleanupStages();
    }

    @Test
    void aNewUserTakesACaseFromAnEmptyBaseToItsDossier() throws IOException {
        inspects();
        orders();
        files();
        punishes();
        executes();
        scores();
        binds();
    }

    private void inspects() {
        officer.beginsInspection(PARTY, "91120104MA06XK3D9X", "津河市澜川区工业路18号", "李强");
        assertThat(hand.sees("#form-save"))
                .as("a wrong check digit is pointed out")
                .isFalse();
        hand.type("#code", "91120104MA06XK3D98");
        hand.click("#start");
        hand.type("#endedAt", "11:20");
        hand.type("#presentName", "赵某");
        hand.click("#certificatesShown-true");
        hand.click("#rightsTold-true");
        hand.click("#problemFound-true");
        hand.type("#findings", "总排口出水化学需氧量监测值126毫克/升，超过许可排放浓度80毫克/升。");
        hand.choose("#signature", "已签名");
        officer.saves("inspection");
        officer.takesNextStep("record-violation");
        hand.click("#offence-choose");
        hand.write("超过许可排放浓度");
        hand.press(KeyCode.ENTER);
        officer.saves("violation");
    }

    private void orders() {
        assertThat(hand.read("#nextStep")).contains("责令改正");
        officer.takesNextStep("step-ORDER_CORRECTION");
        hand.type("#number", "津河环责改〔2026〕1号");
        hand.click("#measures-add");
        hand.write("立即停止超标排放，完成治理设施整改");
        hand.type("#due", "2026-02-30");
        hand.click("#form-save");
        assertThat(hand.read("#form-state")).as("there is no such day").contains("1");
        hand.type("#due", "2026-10-01");
        hand.click("#form-save");
        assertThat(hand.read("#form-state")).as("due before it was issued").contains("核对");
        hand.type("#due", "2026-11-09");
        officer.saves("order");
        serves("correctionOrder");
        hand.click("#place-TODAY");
        hand.look("today");
        assertThat(hand.words("#table")).contains("2026-11-09", PARTY);
        hand.click("#place-RECTIFICATION");
        hand.look("rectification");
        assertThat(hand.words("#table")).contains("津河环责改〔2026〕1号", "11-09");
    }

    private void serves(String paper) {
        officer.takesNextStep("serve-" + paper);
        hand.choose("#method", "直接送达");
        officer.saves("service");
    }

    private void files() {
        clock.set("2026-10-12T09:00");
        hand.doubleClick("#table .table-row-cell");
        hand.press(KeyCode.ESCAPE);
        officer.takesNextStep("step-FILE");
        hand.type("#number", "津河环立〔2026〕1号");
        officer.saves("filing");
        assertThat(hand.read("#headLine")).contains("津河环立〔2026〕1号", "普通程序");
        assertThat(hand.read("#headTitle")).startsWith(PARTY + "涉嫌").endsWith("案");
        clock.set("2026-10-16T10:00");
        officer.takesNextStep("step-REPORT");
        officer.saves("report");
        officer.takesNextStep("step-REVIEW");
        hand.choose("#outcome", "同意");
        officer.saves("review");
    }

    private void punishes() {
        officer.takesNextStep("step-NOTIFY");
        hand.type("#number", "津河环罚告〔2026〕1号");
        hand.click("#proposed-add");
        hand.choose("#proposed #kind", "罚款");
        hand.type("#proposed #amount", "二十万");
        hand.click("#form-save");
        assertThat(hand.read("#form-state")).as("no amount").contains("1");
        hand.type("#proposed #amount", "20万");
        officer.saves("notice");
        serves("priorNotice");
        clock.set("2026-11-02T10:00");
        officer.takesNextStep("step-DECIDE");
        hand.type("#number", "something");
        hand.press(KeyCode.ESCAPE);
        hand.click("#confirm-action");
        officer.takesNextStep("step-DECIDE");
        assertThat(hand.read("#number")).as("given up").isEmpty();
        hand.type("#number", "津河环罚〔2026〕1号");
        officer.saves("decision");
        serves("penaltyDecision");
    }

    private void executes() {
        clock.set("2026-11-09T10:00");
        officer.takesNextStep("step-EXECUTE");
        assertThat(hand.read("#amount")).isEqualTo("200000.00");
        officer.saves("payment");
        assertThat(hand.read("#nextStep")).contains("复查");
        officer.takesNextStep("step-RECHECK");
        hand.choose("#result", "已改正");
        officer.saves("recheck");
        officer.takesNextStep("record-signOff");
        officer.saves("signOff");
        officer.takesNextStep("step-CLOSE");
        hand.choose("#ground", "违法行为已改正");
        officer.saves("closing");
    }

    private void scores() {
        officer.addsPerson("陈红", "案卷评查");
        officer.handsOverTo("陈红");
        hand.click("#place-CASES");
        hand.doubleClick("#table .table-row-cell");
        officer.opensTab("REVIEW");
        hand.click("#score-file");
        officer.marksEverything("立案审批表没有写条款");
        hand.click("#finish");
        hand.click("#confirm-action");
        hand.look("scored");
        assertThat(hand.read("#range")).matches("9\\d\\.\\d+  \\p{IsHan}+");
        assertThat(hand.read("#state")).contains("陈红");
    }

    private void binds() throws IOException {
        choosers.answers.add(folder.resolve("out"));
        hand.click("#place-CASES");
        hand.doubleClick("#table .table-row-cell");
        officer.opensTab("DOSSIER");
        hand.look("dossier");
        hand.click("#dossier-export");
        hand.find(".dialog-pane");
        hand.look("dossier-exported");
        hand.press(KeyCode.ENTER);
        try (var found = Files.list(folder.resolve("out"))) {
            var volume = found.filter(file -> file.toString().contains("正卷")).findFirst();
            assertThat(volume).isPresent();
            var text = text(volume.get());
            assertThat(text).contains(PARTY, "津河环罚〔2026〕1号", "2026年11月9日", "贰拾万元");
        }
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
