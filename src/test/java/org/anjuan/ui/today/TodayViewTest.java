package org.anjuan.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.SeizureKind;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.UiTest;
import org.anjuan.usecase.ClockDueDates;
import org.anjuan.usecase.KeepDraft;
import org.anjuan.usecase.ListDue;
import org.anjuan.usecase.OpenFile;
import org.anjuan.usecase.ReadyRowsOf;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.Test;

class TodayViewTest extends UiTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    private final Store store = SampleStore.empty();
    private final KeepDraft drafts = new KeepDraft(store, session.clock());
    private Session now = session;

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
                .filter(shown -> shown.getText().equals(service.step()))
                .findFirst()
                .orElseThrow();
        robot.clickOn(button);
        assertThat(navigator.went.getLast())
                .isEqualTo(new Target.ToNewPart(
                        service.row().caseId(), PartKind.SERVICE, service.row().partId()));
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
        var clock = new TurningClock(session.clock());
        now = new Session(clock, session.actor());
        open();
        clock.shown = Clock.offset(session.clock(), Duration.ofDays(1));
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
        drafts.keep(session.actor(), caseId, new UUID(5, 5), "rechecks", "复查记录 · 乙化工有限公司", "{}");
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
        drafts.keep(session.actor(), new UUID(1, 2), new UUID(5, 5), "rechecks", "复查记录 · 乙化工有限公司", "{}");
        open();
        snapshots("today", _ -> shown().root());
        doFx(() -> table().getSelectionModel().selectLast());
        snapshot("today-long-count");
        assertThat(robot.lookup("#question").queryAs(Label.class).getText()).isNotBlank();
    }

    @SuppressWarnings("unchecked")
    private TableView<TodayRow> table() {
        return robot.lookup("#table").queryAs(TableView.class);
    }

    private TodayView open() throws Exception {
        var view = onFx(this::view);
        show(view::root);
        doFx(view::opened);
        return view;
    }

    private TodayView shown() {
        var view = view();
        view.opened();
        return view;
    }

    private TodayView view() {
        var useCases = new TodayModel.UseCases(new ListDue(store), new OpenFile(store), drafts);
        return new TodayView(
                new TodayModel(useCases, CLOCK, texts, jobs, dialogs, now, navigator), texts, views, preferences);
    }

    /** A clock whose hands the test moves. */
    private static final class TurningClock extends Clock {

        private Clock shown;

        TurningClock(Clock shown) {
            this.shown = shown;
        }

        @Override
        public ZoneId getZone() {
            return shown.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return shown.withZone(zone);
        }

        @Override
        public Instant instant() {
            return shown.instant();
        }
    }

    private void fill() {
        var decided = file(1, "津环罚〔2026〕31号", "甲钢铁有限公司");
        decided.add(Filing.class, "filed", true, "decidedOn", "2026-08-03");
        decided.add(PenaltyDecision.class, "decidedOn", "2026-09-21");
        keep(decided.file());

        var noticed = file(2, "津环罚告〔2026〕8号", "乙化工有限公司");
        noticed.add(Filing.class, "filed", true, "decidedOn", "2026-08-17");
        var notice = noticed.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        noticed.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-24");
        keep(noticed.file());

        var ordered = file(3, "津环责改〔2026〕44号", "丁涂装厂");
        var measure = FileOf.make(Measure.class, "id", new UUID(3, 3), "what", "活性炭更换并记录台账", "due", "2026-10-12");
        var order = ordered.add(CorrectionOrder.class, "issuedOn", "2026-09-21", "measures", List.of(measure));
        ordered.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-22");
        keep(ordered.file());

        var sealed = file(4, "津环查〔2026〕3号", "戊再生资源有限公司");
        sealed.add(Seizure.class, "kind", SeizureKind.values()[0], "executedOn", "2026-09-14");
        keep(sealed.file());

        var tested = file(5, "津环立〔2026〕12号", "己食品有限公司");
        tested.add(Filing.class, "filed", true, "decidedOn", "2026-08-24");
        tested.add(ExcludedPeriod.class, "kind", ExclusionKind.MONITORING, "from", "2026-09-02", "until", "2026-09-08");
        keep(tested.file());

        var late = file(6, "津环立〔2026〕21号", "庚印染有限公司");
        late.add(Filing.class, "filed", true, "decidedOn", "2026-10-06");
        keep(late.file());
    }

    private static FileOf file(int n, String number, String party) {
        var build = new FileOf(n)
                .head("title", party + "涉嫌违法案")
                .head("number", new DocumentNumber(number))
                .head("unit", "执法二大队")
                .head("handlers", List.of(FileOf.make(Official.class, "name", "张*")));
        build.add(Party.class, "name", party, "kind", PartyKind.values()[0]);
        return build;
    }

    private void keep(CaseFile file) {
        var ready = new ReadyRowsOf(new ClockDueDates(CLOCK), session.clock()).file(file);
        store.inTransaction(tx -> tx.cases().add(file, ready));
    }
}
