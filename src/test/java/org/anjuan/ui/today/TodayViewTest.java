package org.anjuan.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.usecase.MinuteClock;
import org.junit.jupiter.api.Test;

class TodayViewTest extends TodayDesk {

    @Test
    void whatIsDueStandsFirstWithTheReasonForItsDate() throws Exception {
        fill();
        open();
        assertThat(table().getItems()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(table().getItems().getFirst().left()).startsWith("逾期");
        assertThat(robot.lookup("#tile-TODAY .tile-number").queryAs(Label.class).getText())
                .isEqualTo("2");
        var notice = table().getItems().stream()
                .filter(row -> row.row().limitId().equals("statement-defence"))
                .findFirst()
                .orElseThrow();
        doFx(() -> table().getSelectionModel().select(notice));
        assertThat(robot.lookup("#question").queryAs(Label.class).getText())
                .contains("2026-10-09")
                .contains("陈述");
        assertThat(robot.lookup(".day-chip").queryAll()).hasSize(16);
        assertThat(robot.lookup(".day-counted").queryAll()).hasSize(4);
    }

    @Test
    void aTileNarrowsTheListAndGivesItBack() throws Exception {
        fill();
        open();
        int all = table().getItems().size();
        robot.clickOn("#tile-OVERDUE");
        assertThat(table().getItems())
                .isNotEmpty()
                .hasSizeLessThan(all)
                .allMatch(row -> row.left().startsWith("逾期"));
        robot.clickOn("#tile-OVERDUE");
        assertThat(table().getItems()).hasSize(all);
    }

    @Test
    void enterOpensTheFileAndTheButtonDoesTheNextStep() throws Exception {
        fill();
        open();
        doFx(() -> table().getSelectionModel().selectFirst());
        doFx(() -> table().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(navigator.went.getLast()).isInstanceOf(Target.ToCase.class);
        var service = table().getItems().stream()
                .filter(row -> row.row().limitId().equals("decision-service"))
                .findFirst()
                .orElseThrow();
        var button = robot.lookup(".step").<Button>queryAll().stream()
                .filter(shown -> shown.getText().equals(service.step().get().text()))
                .findFirst()
                .orElseThrow();
        robot.clickOn(button);
        assertThat(navigator.went.getLast())
                .isEqualTo(new Target.ToNewPart(
                        service.row().caseId(), PartKind.SERVICE, service.row().partId()));
    }

    @Test
    void theButtonThatCompletesAFactLeadsToTheFieldThatLacks() throws Exception {
        fill();
        open();
        var seizure = row("seizure-term");
        robot.clickOn(button(seizure));
        assertThat(navigator.went.getLast())
                .isEqualTo(
                        new Target.ToPart(seizure.row().caseId(), seizure.row().partId(), "releasedOn"));
    }

    @Test
    void anUnpaidFineSaysWhatTheLateFineHasGrownTo() throws Exception {
        var unpaid = file(1, "津环罚〔2026〕9号", "丙热力有限公司");
        var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000");
        var decision = unpaid.add(PenaltyDecision.class, "decidedOn", "2026-09-09", "lines", List.of(fine));
        unpaid.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-14");
        keep(unpaid.file());
        open();
        var payment = table().getItems().stream()
                .filter(row -> row.row().limitId().equals("fine-payment"))
                .findFirst()
                .orElseThrow();
        doFx(() -> table().getSelectionModel().select(payment));
        assertThat(robot.lookup("#sentences .label").<Label>queryAll())
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("10 日") && text.contains("60,000 元"));
    }

    @Test
    void afterMidnightTheListIsThatOfTheNewDay() throws Exception {
        fill();
        var clock = new MinuteClock(LocalDateTime.now(session.clock()));
        now = new Session(clock, session.actor());
        open();
        clock.set(LocalDateTime.now(clock).plusDays(1));
        doFx(now::lookAtClock);
        assertThat(robot.lookup("#tile-TODAY .tile-number").queryAs(Label.class).getText())
                .isEqualTo("0");
    }

    @Test
    void aDoubleClickOnTheHeadOfTheTableOpensNothing() throws Exception {
        fill();
        open();
        robot.doubleClickOn(robot.lookup("#table .column-header").nth(2).<Node>query());
        assertThat(navigator.went).isEmpty();
        robot.doubleClickOn(robot.lookup("#table .table-row-cell").nth(1).<Node>query());
        assertThat(navigator.went).hasSize(1);
    }

    @Test
    void draftsLeftOpenStandAbove() throws Exception {
        fill();
        var caseId = new UUID(1, 2);
        drafts.keep(session.actor(), caseId, new UUID(5, 5), "rechecks", "复查记录 · 乙化工有限公司", "{}", "");
        open();
        robot.clickOn("#draftLinks .hyperlink");
        assertThat(navigator.went.getLast()).isEqualTo(new Target.ToPart(caseId, new UUID(5, 5)));
    }

    @Test
    void anEmptyListOffersTheFirstStep() throws Exception {
        open();
        robot.clickOn(".empty-state .button");
        assertThat(navigator.went.getLast()).isEqualTo(new Target.ToNewInspection(null));
    }

    @Test
    void everyControlHasAName() throws Exception {
        fill();
        assertThat(nameless(open().root())).isEmpty();
    }

    @Test
    void itIsReadableInBothLanguagesAndThemes() throws Exception {
        fill();
        drafts.keep(session.actor(), new UUID(1, 2), new UUID(5, 5), "rechecks", "复查记录 · 乙化工有限公司", "{}", "");
        open();
        snapshots("today", _ -> shown().root());
        doFx(() -> table().getSelectionModel().selectLast());
        snapshot("today-long-count");
        assertThat(robot.lookup("#question").queryAs(Label.class).getText()).isNotBlank();
    }
}
