package org.anjuan.document.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anjuan.usecase.StoppedProgress;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of foreign content does, the program outlives; what the machine lacks is not said of the content. */
@Timeout(60)
class WatchTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String BROKEN = "dossier.item.brokenPdf";

    private final Watch watch = new Watch(Progress.IGNORED);

    @Test
    void aReaderThatDoesNotComeBackIsGivenUp() {
        var never = new CountDownLatch(1);
        assertThatThrownBy(() -> watch.over(Duration.ofMillis(300), BROKEN, () -> waitFor(never)))
                .isInstanceOf(UnboundException.class)
                .hasMessage("dossier.item.tooSlow");
    }

    private static int waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    @Test
    void whateverComesTooLateIsClosed() throws Exception {
        var later = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        assertThatThrownBy(() -> watch.over(Duration.ofMillis(100), BROKEN, () -> {
                    boolean waiting = true;
                    while (waiting) {
                        try {
                            later.await();
                            waiting = false;
                        } catch (InterruptedException e) {
                            // a decoder does not hear it
                        }
                    }
                    return (Closeable) closed::countDown;
                }))
                .hasMessage("dossier.item.tooSlow");
        later.countDown();
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoeverAsksToStopIsHeardWhileAPageIsRead() {
        var asked = new AtomicBoolean();
        var progress = StoppedProgress.when(() -> asked.getAndSet(true));
        long before = System.nanoTime();
        assertThatThrownBy(() -> new Watch(progress).over(LONG, BROKEN, () -> {
                    while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
                    return 1;
                }))
                .isInstanceOf(StoppedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void memoryThatIsNotThereAndADeepWellAreReasonsToo() {
        assertThatThrownBy(() -> watch.over(LONG, BROKEN, () -> {
                    throw new OutOfMemoryError("as much as there is");
                }))
                .hasMessage("dossier.item.tooLarge");
        assertThatThrownBy(() -> watch.over(LONG, BROKEN, WatchTest::deeper)).hasMessage(BROKEN);
        assertThatThrownBy(() -> Watch.guard(BROKEN, WatchTest::deeper)).hasMessage(BROKEN);
        assertThatThrownBy(() -> Watch.guard(BROKEN, () -> {
                    throw new IllegalArgumentException("not a finite number");
                }))
                .isInstanceOf(UnboundException.class)
                .hasMessage(BROKEN);
    }

    private static int deeper() {
        return deeper() + 1;
    }

    @Test
    void aFaultOfTheProgramIsNotSaidOfTheContent() {
        assertThatThrownBy(() -> watch.over(LONG, BROKEN, () -> {
                    throw new AssertionError("of the program");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("of the program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "磁盘空间不足。", "x.item (Too many open files)"})
    void whatTheMachineLacksIsNotSaidOfTheContent(String words) {
        assertThatThrownBy(() -> watch.over(LONG, BROKEN, () -> {
                    throw new IOException("written", new IOException(words));
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("written");
        for (var failure : new IOException[] {new FileSystemException("x"), new FileNotFoundException("x")})
            assertThatThrownBy(() -> Watch.guard(BROKEN, () -> {
                        throw failure;
                    }))
                    .isSameAs(failure);
        assertThatThrownBy(() -> watch.over(LONG, BROKEN, () -> {
                    throw new IOException("expected='endstream'");
                }))
                .isInstanceOf(UnboundException.class)
                .hasMessage(BROKEN);
    }
}
