package org.anjuan.document.evidence;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Colours of a printing press, as a screen shows them. */
final class PrintColours {

    private static final int BANDS = 4;
    /** What an Adobe program notes where the first three inks are kept as light and two colours. */
    private static final int LIGHT_AND_COLOURS = 2;

    private PrintColours() {}

    /**
     * The picture in red, green and blue.
     *
     * @param transform what an Adobe program noted, which also keeps paper instead of ink; -1 where none did
     */
    static BufferedImage onScreen(Raster inks, int transform) {
        int width = inks.getWidth();
        var image = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        var row = new int[width * BANDS];
        var shown = new int[width];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) shown[x] = rgb(row, x * BANDS, transform);
            image.setRGB(0, y, width, 1, shown, 0, width);
        }
        return image;
    }

    private static int rgb(int[] row, int at, int transform) {
        int first = row[at];
        int second = row[at + 1];
        int third = row[at + 2];
        int black = row[at + 3];
        if (transform == LIGHT_AND_COLOURS) {
            double blue = second - 128.0;
            double red = third - 128.0;
            int light = first;
            first = clamp(light + 1.402 * red);
            second = clamp(light - 0.344136 * blue - 0.714136 * red);
            third = clamp(light + 1.772 * blue);
        }
        if (transform < 0) {
            first = 255 - first;
            second = 255 - second;
            third = 255 - third;
            black = 255 - black;
        }
        return first * black / 255 << 16 | second * black / 255 << 8 | third * black / 255;
    }

    private static int clamp(double value) {
        return (int) Math.clamp(Math.round(value), 0, 255);
    }
}
