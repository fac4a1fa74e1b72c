package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.Fault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class CommonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

    @TempDir
    Path folder;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aDayCanBeTypedInSeveralWays() {
        for (var text : List.of("2026-10-12", "20261012", "2026/10/12", "2026年10月12日", "10-12", "10.12", "12"))
            assertThat(DayField.read(text, TODAY)).as(text).isEqualTo(LocalDate.of(2026, 10, 12));
        for (var text : List.of("2026-02-30", "tomorrow", "13-40", "2026-10"))
            assertThatThrownBy(() -> DayField.read(text, TODAY)).as(text).isInstanceOf(DateTimeException.class);
    }

    @Test
    void daysAreWrittenWithTheirWeekday() {
        assertThat(Days.withWeekday(TODAY, Locale.SIMPLIFIED_CHINESE)).isEqualTo("2026-10-09 周五");
        assertThat(Days.withWeekday(TODAY, Locale.ENGLISH)).isEqualTo("2026-10-09 Fri");
    }

    @Test
    void aDueDaySaysHowManyDaysAreLeft() {
        var texts = new Texts(ResourceWords.CHINESE);
        assertThat(Statuses.due(texts, TODAY.minusDays(2), TODAY)).isEqualTo(new Status("逾期 2 日", Tone.BAD));
        assertThat(Statuses.due(texts, TODAY, TODAY)).isEqualTo(new Status("今天", Tone.CAUTION));
        assertThat(Statuses.due(texts, TODAY.plusDays(20), TODAY)).isEqualTo(new Status("20 日", Tone.NEUTRAL));
    }

    @Test
    void aDueMinuteIsToldAndIsOverFromTheNextOneOn() {
        var texts = new Texts(ResourceWords.CHINESE);
        var at = LocalDateTime.of(2026, 10, 9, 9, 30);
        assertThat(Statuses.dueAt(texts, at, at.minusDays(2))).isEqualTo(new Status("10-09 09:30 · 2 日", Tone.CAUTION));
        assertThat(Statuses.dueAt(texts, at, at.plusSeconds(59)))
                .isEqualTo(new Status("10-09 09:30 · 今天", Tone.CAUTION));
        assertThat(Statuses.dueAt(texts, at, at.plusMinutes(1))).isEqualTo(new Status("10-09 09:30 · 已过", Tone.BAD));
        assertThat(Statuses.dueAt(texts, at, at.plusDays(1))).isEqualTo(new Status("10-09 09:30 · 逾期 1 日", Tone.BAD));
    }

    @Test
    void preferencesComeBackAndADamagedFileIsForgotten() throws IOException {
        var file = folder.resolve("deep").resolve("preferences");
        new PreferencesFile(file).put("columns.cases", "title 200 true -;");
        assertThat(new PreferencesFile(file).get("columns.cases")).contains("title 200 true -;");
        new PreferencesFile(file).put("columns.cases", "");
        assertThat(new PreferencesFile(file).get("columns.cases")).isEmpty();
        Files.writeString(file, "a=\\u00zz");
        assertThat(new PreferencesFile(file).get("a")).isEmpty();
    }

    @Test
    void onlyTheAnswerToTheLastQuestionCounts() {
        var late = new ArrayList<Runnable>();
        Jobs held = new Jobs() {
            @Override
            public <T> Running start(
                    Job<T> job,
                    java.util.function.Consumer<? super T> whenDone,
                    java.util.function.Consumer<? super Throwable> whenFailed) {
                late.add(() -> new InlineJobs().start(job, whenDone, whenFailed));
                return new Running(JobName.NONE);
            }

            @Override
            public <T> Running start(
                    JobName name,
                    Job<T> job,
                    java.util.function.Consumer<? super T> whenDone,
                    java.util.function.Consumer<? super Throwable> whenFailed) {
                return start(job, whenDone, whenFailed);
            }

            @Override
            public javafx.collections.ObservableList<Running> shown() {
                return javafx.collections.FXCollections.observableArrayList();
            }
        };
        var latest = new Latest(held);
        var answers = new ArrayList<String>();
        latest.ask(_ -> "first", answers::add, _ -> {});
        latest.ask(_ -> "second", answers::add, _ -> {});
        late.reversed().forEach(Runnable::run);
        assertThat(answers).containsExactly("second");
    }

    @Test
    void aFailureHasTheSameCodeEachTimeItHappensAtTheSamePlace() {
        assertThat(Fault.of(failure()).code())
                .isEqualTo(Fault.of(failure()).code())
                .matches("E-[0-9A-F]{8}");
    }

    private static Exception failure() {
        return new IllegalStateException("here");
    }
}
