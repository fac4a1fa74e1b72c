package org.anjuan.document.bind;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.anjuan.document.TestPress;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.usecase.StoppedProgress;
import org.anjuan.usecase.port.PaperPress.Sheet;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.Test;

/** Single papers, while others are printed. */
class PdfPaperPressTest extends VolumeTest {

    @Test
    void whoeverWaitsForAPlaceIsHeardWhenTheyStop() throws Exception {
        var engine = new PdfEngine(ENGINE.faces(), 1);
        var press = TestPress.of(items, engine).papers();
        var file = fileOf(Shape.of(Paper.class)
                .make(Map.of("id", new UUID(77, 1), "documentType", "TELEPHONE_NOTE", "title", "电话记录")));
        var paper = press.papers(file).getFirst();
        var at = LocalDateTime.of(2026, 9, 1, 9, 30);
        try (var busy = engine.open()) {
            assertThat(busy.pages()).isZero();
            var sheet = assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> press.print(file, paper, at, target(), StoppedProgress.NOW));
            assertThat(sheet).isInstanceOf(Sheet.Stopped.class);
            assertThat(target()).doesNotExist();
        }
        assertThat(press.print(file, paper, at, target(), Progress.IGNORED)).isInstanceOf(Sheet.Done.class);
    }
}
