package org.anjuan.document.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a camera wrote into a photo.
 *
 * @param takenAt by the clock of the camera
 * @param camera who made it and what it is called; blank where it does not say
 */
public record PhotoData(Optional<LocalDateTime> takenAt, String camera) {

    static final PhotoData NOTHING = new PhotoData(Optional.empty(), "");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 80;

    /** What stands there; nothing where it cannot be read. */
    static PhotoData of(Path file) {
        try {
            var metadata = ImageMetadataReader.readMetadata(file.toFile());
            return new PhotoData(takenAt(metadata), camera(metadata));
        } catch (ImageProcessingException | IOException | RuntimeException | StackOverflowError e) {
            return NOTHING;
        }
    }

    private static Optional<LocalDateTime> takenAt(Metadata metadata) {
        return metadata.getDirectoriesOfType(ExifSubIFDDirectory.class).stream()
                .flatMap(exif -> Stream.ofNullable(exif.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL)))
                .flatMap(text -> time(text).stream())
                .findFirst();
    }

    private static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), CLOCK));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String camera(Metadata metadata) {
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (exif == null) return "";
        var name = Stream.of(ExifIFD0Directory.TAG_MAKE, ExifIFD0Directory.TAG_MODEL)
                .flatMap(tag -> Stream.ofNullable(exif.getString(tag)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
