package org.anjuan.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.SeizureKind;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferKind;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.DueWatch;
import org.anjuan.ui.common.Session;
import org.anjuan.usecase.ListDue;
import org.anjuan.usecase.MinuteClock;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Limits in hours on the place "Today": they run out at their minute, while somebody looks on. */
class TodayHoursTest extends TodayDesk {

    private static final String APPROVAL = "evidence-preservation-approval";

    private final MinuteClock clock = new MinuteClock(TODAY.atTime(14, 2));
    private Subscription watching = Subscription.EMPTY;

    @AfterEach
    void stopWatching() {
        watching.unsubscribe();
    }

    /** Kept on the day before at 16:07, so that the approval is due today at 16:07. */
    private void preserved(int n, String party, LocalDateTime at) {
        var file = file(n, "津环保存〔2026〕" + n + "号", party);
        file.add(Preservation.class, "urgent", true, "implementedAt", at.toString());
        keep(file.file());
    }

    private void watch() throws Exception {
        now = new Session(clock, session.actor());
        open();
        doFx(() -> watching = new DueWatch(
                        new ListDue(store), jobs, now, failure -> dialogs.tell("failed", failure.toString()))
                .start());
    }

    private void at(int hour, int minute, int second) {
        clock.set(TODAY.atTime(LocalTime.of(hour, minute, second)));
        doFx(now::lookAtClock);
    }

    private String cell(String limit) {
        var row = row(limit);
        return robot.lookup(".table-cell").queryAll().stream()
                .filter(LeftCell.class::isInstance)
                .map(LeftCell.class::cast)
                .filter(cell -> cell.getItem() == row)
                .map(cell -> ((Label) cell.getGraphic()).getText())
                .findFirst()
                .orElseThrow();
    }

    private String tile(DueBand band) {
        return robot.lookup("#tile-" + band + " .tile-number")
                .queryAs(Label.class)
                .getText();
    }

    @Test
    void theTimeLeftRunsOnAndTheRowIsOverdueFromTheMinuteAfterItsLast() throws Exception {
        preserved(1, "甲钢铁有限公司", TODAY.minusDays(1).atTime(16, 7));
        watch();
        assertThat(cell(APPROVAL)).endsWith("剩 2 小时 5 分");
        assertThat(tile(DueBand.TODAY)).isEqualTo("1");
        int asked = store.asked();
        at(14, 2, 40);
        at(14, 3, 0);
        assertThat(cell(APPROVAL)).endsWith("剩 2 小时 4 分");
        at(15, 30, 0);
        assertThat(cell(APPROVAL)).endsWith("剩 37 分钟");
        at(16, 7, 59);
        assertThat(cell(APPROVAL)).endsWith("剩 0 分钟");
        assertThat(row(APPROVAL).band()).isEqualTo(DueBand.TODAY);
        assertThat(store.asked()).as("nothing is read until it runs out").isEqualTo(asked);
        at(16, 8, 0);
        assertThat(row(APPROVAL).band()).isEqualTo(DueBand.OVERDUE);
        assertThat(cell(APPROVAL)).endsWith("逾期 1 分钟");
        assertThat(tile(DueBand.TODAY)).isEqualTo("0");
        assertThat(tile(DueBand.OVERDUE)).isEqualTo("1");
        asked = store.asked();
        at(19, 7, 0);
        assertThat(cell(APPROVAL)).endsWith("逾期 3 小时");
        assertThat(store.asked()).isEqualTo(asked);
        doFx(() -> texts.use(ResourceWords.ENGLISH));
        doFx(() -> stage.getScene().setRoot(shown().root()));
        assertThat(cell(APPROVAL)).endsWith("3 h over");
    }

    @Test
    void eachLimitInHoursRunsOutAtItsOwnMinute() throws Exception {
        preserved(1, "甲钢铁有限公司", TODAY.minusDays(1).atTime(14, 5));
        preserved(2, "乙化工有限公司", TODAY.minusDays(1).atTime(14, 3));
        preserved(3, "丙热力有限公司", TODAY.minusDays(1).atTime(20, 0));
        watch();
        assertThat(table().getItems())
                .filteredOn(row -> row.row().limitId().equals(APPROVAL))
                .extracting(row -> row.row().party())
                .containsExactly("乙化工有限公司", "甲钢铁有限公司", "丙热力有限公司");
        var overdue = List.of("0", "0", "1", "1", "2");
        for (int i = 0; i < overdue.size(); i++) {
            at(14, 2 + i, 0);
            assertThat(tile(DueBand.OVERDUE)).as("14:0%s", 2 + i).isEqualTo(overdue.get(i));
        }
    }

    @Test
    void itIsReadableInBothLanguagesAndThemes() throws Exception {
        fill();
        preserved(11, "甲钢铁有限公司", TODAY.minusDays(1).atTime(16, 7));
        preserved(12, "乙化工有限公司", TODAY.minusDays(1).atTime(11, 2));
        preserved(13, "丙热力有限公司", TODAY.atTime(12, 30));
        var sealed = file(14, "津环查〔2026〕14号", "戊再生资源有限公司");
        sealed.add(Seizure.class, "kind", SeizureKind.SEAL, "urgent", true, "executedOn", "2026-10-08T14:40");
        keep(sealed.file());
        var transferred = file(15, "津环移〔2026〕15号", "庚印染有限公司");
        transferred.add(Transfer.class, "kind", TransferKind.CRIME, "toBody", "公安局", "decidedAt", "2026-10-07T21:17");
        keep(transferred.file());
        watch();
        snapshots("today-hours", _ -> shown().root());
        assertThat(row("crime-send").left()).endsWith("over");
    }
}
