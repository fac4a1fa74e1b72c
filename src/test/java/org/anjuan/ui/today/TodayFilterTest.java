package org.anjuan.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.today.DueFilter.Scope;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayFilterTest extends TodayDesk {

    @Test
    void whatStandsStillHasABandOfItsOwnWithWordAndShape() throws Exception {
        fill();
        suspended();
        open();
        assertThat(number("SUSPENDED")).isEqualTo("1");
        robot.clickOn("#tile-SUSPENDED");
        assertThat(table().getItems())
                .hasSize(1)
                .allMatch(row -> row.band() == DueBand.SUSPENDED && row.row().due() == null);
        assertThat(robot.lookup(".table-row-cell .status .mark").queryAll()).isNotEmpty();
        assertThat(table().getItems().getFirst().left()).isEqualTo("中止");
        assertThat(robot.lookup("#sentences .label").<Label>queryAll())
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("停止计算"));
    }

    @Test
    void wordsFindTheirRowsAndClearingShowsAllAgain() throws Exception {
        fill();
        open();
        int all = table().getItems().size();
        robot.clickOn("#text").write("涂装");
        robot.type(KeyCode.ENTER);
        assertThat(table().getItems()).isNotEmpty().allMatch(row -> row.file().contains("丁涂装厂"));
        assertThat(robot.lookup("#count").queryAs(Label.class).getText())
                .isEqualTo("共 " + table().getItems().size() + " 项");
        robot.clickOn("#clear");
        assertThat(table().getItems()).hasSize(all);
        assertThat(robot.lookup("#clear").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void aGroupOfLimitsNarrowsTheListAndIsRemembered() throws Exception {
        fill();
        open();
        choose("#group", "coercive");
        assertThat(table().getItems())
                .isNotEmpty()
                .allMatch(row -> row.row().limitId().startsWith("seizure"));
        open();
        assertThat(box("#group").getValue()).isEqualTo("coercive");
        assertThat(table().getItems()).allMatch(row -> row.row().limitId().startsWith("seizure"));
    }

    @Test
    void typedWordsAndTheBandAreNotRemembered() throws Exception {
        fill();
        open();
        robot.clickOn("#tile-OVERDUE");
        robot.clickOn("#text").write("甲");
        robot.type(KeyCode.ENTER);
        open();
        assertThat(robot.lookup("#text").queryTextInputControl().getText()).isEmpty();
        assertThat(table().getItems()).anyMatch(row -> row.band() != DueBand.OVERDUE);
    }

    @Test
    void whoLeadsOthersLooksAtOneOfThem() throws Exception {
        fill();
        var other = file(9, "津环立〔2026〕9号", "壬造纸厂");
        other.add(Filing.class, "filed", true, "decidedOn", "2026-08-03");
        other.head("handlers", List.of());
        keep(other.file());
        var head = new Person(new UUID(0, 8), "李*", "法制科", List.of(role(Role.SUPERVISOR)), List.of());
        store.inTransaction(tx -> {
            tx.office().keep(officer);
            tx.office().keep(head);
            return true;
        });
        now = new Session(session.clock(), new Actor(head));
        open();
        assertThat(box("#person").isVisible()).isTrue();
        choose("#person", "张*");
        assertThat(table().getItems()).isNotEmpty().noneMatch(row -> row.file().contains("壬造纸厂"));
        choose("#unit", "执法二大队");
        assertThat(table().getItems()).isNotEmpty();
    }

    @Test
    void aPersonChosenByOneWhoLeadsNarrowsNobodyElsesList() throws Exception {
        fill();
        var head = new Person(new UUID(0, 8), "李*", "法制科", List.of(role(Role.SUPERVISOR)), List.of());
        var officers = now;
        now = new Session(session.clock(), new Actor(head));
        open();
        choose("#person", "孙*");
        assertThat(table().getItems()).isEmpty();
        now = officers;
        open();
        assertThat(box("#person").isVisible()).isFalse();
        assertThat(table().getItems()).isNotEmpty();
        assertThat(robot.lookup("#clear").queryAs(Button.class).isDisabled()).isTrue();
        now = new Session(session.clock(), new Actor(head));
        open();
        assertThat(box("#person").getValue()).isEqualTo("孙*");
    }

    @Test
    void whoNoLongerLeadsIsNotShownThePersonChosenBeforeNorANarrowedList() throws Exception {
        fill();
        var head = new Person(new UUID(0, 8), "李*", "法制科", List.of(role(Role.SUPERVISOR)), List.of());
        now = new Session(session.clock(), new Actor(head));
        open();
        choose("#person", "孙*");
        assertThat(table().getItems()).isEmpty();
        var officerNow = new Person(head.id(), head.name(), head.unit(), List.of(role(Role.OFFICER)), List.of());
        now = new Session(session.clock(), new Actor(officerNow));
        open();
        assertThat(box("#person").isVisible()).isFalse();
        assertThat(table().getItems()).isNotEmpty();
        assertThat(robot.lookup("#clear").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void anOfficerIsNotAskedForAPersonAndForHerOwnFilesNotForAUnit() throws Exception {
        fill();
        open();
        assertThat(box("#person").isVisible()).isFalse();
        assertThat(box("#unit").isVisible()).isTrue();
        doFx(() -> robot.lookup("#scope").<ComboBox<Scope>>query().setValue(Scope.MINE));
        assertThat(box("#unit").isVisible()).isFalse();
    }

    @Test
    void aListThatTheFiltersEmptiedSaysSoAndGivesTheWayBack() throws Exception {
        fill();
        open();
        choose("#group", "damage-compensation");
        assertThat(table().getItems()).isEmpty();
        assertThat(robot.lookup(".empty-title").queryAs(Label.class).getText()).isEqualTo("没有符合筛选的事项");
        robot.clickOn(".empty-state .button");
        assertThat(table().getItems()).isNotEmpty();
    }

    @Test
    void furtherDraftsAreInAMenu() throws Exception {
        fill();
        for (int n = 1; n <= 4; n++)
            drafts.keep(session.actor(), new UUID(1, n), new UUID(5, n), "rechecks", "草稿 " + n, "{}", "");
        open();
        var more = robot.lookup("#moreDrafts").queryAs(MenuButton.class);
        assertThat(more.getText()).isEqualTo("另有 2 份");
        assertThat(more.getItems()).hasSize(2);
        doFx(() -> more.getItems().getFirst().fire());
        assertThat(navigator.went.getLast()).isInstanceOf(Target.ToPart.class);
    }

    @Test
    void theListGoesOutAsTheFiltersShowIt(@TempDir Path folder) throws Exception {
        fill();
        suspended();
        open();
        choose("#group", "coercive");
        choosers.answers.add(folder.resolve("list.ics"));
        export("CALENDAR");
        var ics = Files.readString(folder.resolve("list.ics"));
        assertThat(ics.split("BEGIN:VEVENT", -1)).hasSize(1 + table().getItems().size());
        choosers.answers.set(0, folder.resolve("list"));
        export("WORKBOOK");
        assertThat(folder.resolve("list.xlsx")).exists();
        choosers.answers.set(0, folder.resolve("nowhere").resolve("x.xlsx"));
        export("WORKBOOK");
        assertThat(dialogs.told.getLast()).contains("文件夹不存在");
    }

    @Test
    void theKeysOfTheRowLeadToTheReasonAndBackAndToTheStep() throws Exception {
        fill();
        var view = open();
        assertThat(view.keys()).hasSize(4);
        doFx(() -> table().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#why").query().isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(table().isFocused()).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(navigator.went.getLast())
                .isEqualTo(table().getItems().getFirst().step().get().target());
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#text").query().isFocused()).isTrue();
    }

    private void suspended() {
        var still = file(8, "津环立〔2026〕8号", "辛电镀厂");
        still.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        still.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-09-10");
        keep(still.file());
    }

    private static DatedRole role(Role role) {
        return new DatedRole(role, LocalDate.of(2020, 1, 1), Optional.empty());
    }

    private String number(String band) {
        return robot.lookup("#tile-" + band + " .tile-number")
                .queryAs(Label.class)
                .getText();
    }

    private ComboBox<String> box(String id) {
        return robot.lookup(id).query();
    }

    private void choose(String id, String value) {
        doFx(() -> box(id).setValue(value));
    }

    private void export(String format) {
        doFx(() -> robot.lookup("#export").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getId().equals("export-" + format))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
