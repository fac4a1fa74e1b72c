package org.anjuan.document.fill;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.anjuan.domain.text.Sha256;
import org.jspecify.annotations.Nullable;

/** The templates under {@code resources/documents}: XHTML bodies with the names of the JSON format in double braces. */
final class Templates {

    private static final String FOLDER = "/documents/templates/";
    private static final String PARTIALS = "/documents/partials/";
    private static final String STYLES = "/documents/styles/";

    private final Map<String, Optional<Template>> compiled = new ConcurrentHashMap<>();
    private static final int VERSION_LENGTH = 16;

    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private final Map<String, String> styles = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .withCollector(new SeenCollector())
            .withFormatter(value -> value instanceof Seen seen ? seen.printed() : Marks.clean(value.toString()))
            .withLoader(name -> new StringReader(resource(PARTIALS + name + ".html")
                    .orElseThrow(() -> new MustacheException("no partial " + name))));

    /** Whether there is a template for this type of paper. */
    boolean has(String type) {
        return template(fileName(type)).isPresent();
    }

    /** The template's body filled with these values; names not known to the first are looked up in the second. */
    String fill(String name, Object inner, Object outer) {
        var template = template(fileName(name)).orElseThrow(() -> new IllegalArgumentException("no template " + name));
        var out = new StringWriter();
        template.execute(inner, outer, out);
        return out.toString();
    }

    /** Tells one version of a template from another, by its text. */
    String version(String name) {
        return versions.computeIfAbsent(fileName(name), key -> {
            var text = resource(FOLDER + key + ".html").orElseThrow();
            return Sha256.of(text).substring(0, VERSION_LENGTH);
        });
    }

    /** The style sheet of this layout. */
    String style(String layout) {
        return styles.computeIfAbsent(
                layout,
                name -> resource(STYLES + "base.css").orElseThrow()
                        + resource(STYLES + name + ".css")
                                .orElseThrow(() -> new IllegalArgumentException("no layout " + name)));
    }

    private Optional<Template> template(String name) {
        return compiled.computeIfAbsent(
                name, key -> resource(FOLDER + key + ".html").map(compiler::compile));
    }

    private static String fileName(String type) {
        return type.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<String> resource(String path) {
        try (var in = Templates.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static final class SeenCollector extends DefaultCollector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Seen seen ? seen.items() : super.toIterator(value);
        }
    }
}
