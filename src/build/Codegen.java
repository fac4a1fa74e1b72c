import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Makes the jOOQ classes from the same numbered SQL files that the program runs: they are run on an empty database in
 * memory, and the tables found there become classes. Does nothing when the files are those of the last run.
 */
class Codegen {

    private static final String PACKAGE = "org.anjuan.persistence.jooq";

    public static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var output = Path.of(args[1]);
        if (!Files.isDirectory(migrations)) return;
        var stamp = output.resolve(".made-from");
        var madeFrom = digest(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(madeFrom)) return;
        delete(output);
        generate(migrations, output);
        Files.writeString(stamp, madeFrom);
    }

    private static void generate(Path migrations, Path output) throws Exception {
        var url = "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + migrations.toAbsolutePath())
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.h2.Driver")
                        .withUrl(url)
                        .withUser("sa")
                        .withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("PUBLIC")
                                .withOutputSchemaToDefault(true)
                                .withIncludes(".*")
                                .withExcludes("flyway_schema_history"))
                        .withGenerate(
                                new Generate().withGeneratedAnnotation(false).withComments(false))
                        .withTarget(new Target().withPackageName(PACKAGE).withDirectory(output.toString()))));
    }

    private static String digest(Path migrations) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update(org.jooq.Constants.VERSION.getBytes("UTF-8"));
        for (var file : files(migrations)) {
            sha.update(file.getFileName().toString().getBytes("UTF-8"));
            sha.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var found = Files.walk(folder)) {
            found.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }
}
