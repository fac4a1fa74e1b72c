package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayFieldTest extends UiTest {

    @Test
    void whatIsNoDayIsPutBackAndToldOnceUnlessSomethingElseIsTyped() {
        var day = LocalDate.of(2026, 10, 9);
        var field = onFx(DayField::new);
        doFx(() -> {
            field.setValue(day);
            field.getEditor().setText(" 2026-11-31 ");
            field.commit();
        });
        assertThat(field.getValue()).isEqualTo(day);
        assertThat(onFx(field::takeRefused)).isEqualTo("2026-11-31");
        assertThat(onFx(field::takeRefused)).isEmpty();
        doFx(() -> {
            field.getEditor().setText("tomorrow");
            field.commit();
            field.getEditor().setText("2026-11-30");
            field.commit();
        });
        assertThat(onFx(field::takeRefused)).isEmpty();
        assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 11, 30));
    }
}
