package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FxJobsTest extends UiTest {

    @Test
    void onceClosedItTakesNoMoreWorkAndRaisesNothing() {
        var done = new AtomicInteger();
        var closed = new FxJobs();
        closed.close();
        doFx(() -> {
            var quick = closed.start(_ -> 1, done::set, _ -> done.set(-1));
            var lengthy = closed.start(JobName.of("…"), _ -> 2, done::set, _ -> done.set(-1));
            assertThat(quick.active().get()).isFalse();
            assertThat(lengthy.active().get()).isFalse();
        });
        assertThat(closed.shown()).isEmpty();
        assertThat(closed.idle()).isTrue();
        assertThat(done).hasValue(0);
    }
}
