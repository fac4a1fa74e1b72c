package org.anjuan.usecase.port;

import java.io.IOException;
import java.nio.file.Path;

/** Turns the pages of a PDF into pictures for the screen. */
public interface PageImages {

    /**
     * Opens a PDF; the file stays open until the pages are closed.
     *
     * @throws IOException where it cannot be read
     */
    Pages open(Path pdf) throws IOException;

    /** The pages of one PDF. Used by one thread at a time. */
    interface Pages extends AutoCloseable {

        int count();

        /** The width of a page in points, as it is shown. */
        double width(int page);

        /** The height of a page in points, as it is shown. */
        double height(int page);

        /**
         * The page drawn at this many pixels to the point.
         *
         * @throws IOException where it cannot be drawn
         */
        Image draw(int page, double scale) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Pixels, row by row, as opaque ARGB. */
    @SuppressWarnings("ArrayRecordComponent")
    record Image(int width, int height, int[] argb) {}
}
