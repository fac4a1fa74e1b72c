package org.anjuan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A layout that does not end, or asks too much, ends the paper and not the program. */
class WatchedSettingTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void aLayoutThatNeverEndsIsGivenUp() {
        var over = new AtomicBoolean();
        try {
            assertThatThrownBy(() -> WatchedSetting.of(() -> turn(over), SHORT))
                    .isInstanceOfSatisfying(UnsetException.class, unset -> {
                        assertThat(unset.key()).isEqualTo("dossier.paper.tooSlow");
                        assertThat(unset.touched()).isTrue();
                    });
        } finally {
            over.set(true);
        }
    }

    @Test
    void oneThatOnlyWaitsHasMoreTime() {
        assertThatCode(() -> WatchedSetting.of(() -> sleep(700), SHORT)).doesNotThrowAnyException();
    }

    @Test
    void oneThatIsNestedTooDeepOrTooLargeOrBrokenIsTold() {
        assertThatThrownBy(() -> WatchedSetting.of(() -> fall(1), SHORT))
                .isInstanceOfSatisfying(
                        UnsetException.class, unset -> assertThat(unset.key()).isEqualTo("dossier.paper.tooDeep"));
        assertThatThrownBy(() -> WatchedSetting.of(
                        () -> {
                            throw new OutOfMemoryError("as if");
                        },
                        SHORT))
                .isInstanceOfSatisfying(
                        UnsetException.class, unset -> assertThat(unset.key()).isEqualTo("dossier.paper.tooLarge"));
        assertThatThrownBy(() -> WatchedSetting.of(
                        () -> {
                            throw new IllegalStateException("inside");
                        },
                        SHORT))
                .isInstanceOfSatisfying(
                        UnsetException.class,
                        unset -> assertThat(unset.values()).containsExactly("java.lang.IllegalStateException: inside"));
    }

    @Test
    void aFullDiskIsNotTheFaultOfThePaper() {
        var full = new IOException("No space left on device");
        assertThatThrownBy(() -> WatchedSetting.of(
                        () -> {
                            throw new UncheckedIOException(full);
                        },
                        SHORT))
                .isSameAs(full);
    }

    @Test
    void longMarkupMayTakeLonger() {
        assertThat(SettingLimits.USUAL.longest(100)).isEqualTo(Duration.ofSeconds(5));
        assertThat(SettingLimits.USUAL.longest(400_000)).isEqualTo(Duration.ofSeconds(25));
    }

    private static void turn(AtomicBoolean over) {
        while (!over.get()) Thread.onSpinWait();
    }

    private static int fall(int depth) {
        return fall(depth + 1) + 1;
    }

    private static void sleep(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
