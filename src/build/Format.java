import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * Checks that the Java sources are formatted ({@code check}), or formats them ({@code apply}), or does nothing ({@code skip}). It runs on the toolchain's JDK because the
 * formatter parses with the compiler it runs on, and Maven may have been started on an older one. Files found good
 * before are known by their digest and not looked at again.
 */
class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    public static void main(String[] args) throws Exception {
        if (args[0].equals("skip")) return;
        var apply = args[0].equals("apply");
        var known = Path.of(args[1]);
        var good = new TreeSet<String>(Files.exists(known) ? Files.readAllLines(known) : List.<String>of());
        var bad = new ArrayList<String>();
        for (var file : sources(Path.of(args[2]))) {
            var source = Files.readString(file);
            if (good.contains(digest(source))) continue;
            String formatted;
            try {
                formatted = FORMATTER.formatSourceAndFixImports(source);
            } catch (FormatterException failure) {
                bad.add(file + ": " + failure.getMessage() + " (in a record pattern write var _, not _)");
                continue;
            }
            if (!source.equals(formatted) && !apply) {
                bad.add(file.toString());
            } else {
                if (!source.equals(formatted)) Files.writeString(file, formatted);
                good.add(digest(formatted));
            }
        }
        Files.createDirectories(known.getParent());
        Files.write(known, good);
        if (!bad.isEmpty()) {
            System.err.println("Not formatted:");
            bad.forEach(file -> System.err.println("  " + file));
            System.err.println("Format them with: mvn -q process-sources -Dformat=apply");
            System.exit(1);
        }
    }

    private static List<Path> sources(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String digest(String source) throws NoSuchAlgorithmException {
        var sha = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(sha.digest(source.getBytes(StandardCharsets.UTF_8)));
    }
}
