package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PictureTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenReadsBackTheSame() throws Exception {
        var image = new WritableImage(5, 3);
        for (int x = 0; x < 5; x++)
            for (int y = 0; y < 3; y++) image.getPixelWriter().setColor(x, y, Color.rgb(x * 50, y * 100, 7));
        var file = folder.resolve("a.png");
        Picture.write(image, file);
        try (var in = Files.newInputStream(file)) {
            var back = new Image(in);
            assertThat(back.getWidth()).isEqualTo(5);
            assertThat(back.getPixelReader().getArgb(4, 2))
                    .isEqualTo(image.getPixelReader().getArgb(4, 2));
            assertThat(back.getPixelReader().getArgb(0, 0)).isEqualTo(0xff000007);
        }
    }
}
