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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.anjuan.domain.text.Sha256;
import org.jspecify.annotations.Nullable;

/** The templates under {@code resources/documents}: XHTML bodies with the names of the JSON format in double braces. */
final class Templates {

    private static final int MOST = 2_000_000;
    private static final String FOLDER = "/documents/templates/";
    private static final String PARTIALS = "/documents/partials/";
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{>\\s*([\\w-]+)\\s*}}");
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

    /**
     * The template's body filled with these values; names not known to the first are looked up in the second.
     *
     * @throws TemplateException where it is not there, is broken, does not fit the values, or has no end
     */
    String fill(String name, Object inner, Object outer) {
        var file = file(name);
        var template = template(fileName(name))
                .orElseThrow(() -> new TemplateException(
                        file, "no such template", new IllegalArgumentException("no template " + name)));
        var out = new ShortWriter();
        try {
            template.execute(inner, outer, out);
        } catch (MustacheException e) {
            throw new TemplateException(file, String.valueOf(e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw new TemplateException(file, "partials that include each other", e);
        }
        return out.toString();
    }

    /** Tells one version of a template from another, by its text and that of the partials it asks for. */
    String version(String name) {
        return versions.computeIfAbsent(fileName(name), key -> {
            var texts = new TreeMap<String, String>();
            collect(FOLDER + key, texts);
            return Sha256.of(texts.toString()).substring(0, VERSION_LENGTH);
        });
    }

    private static void collect(String path, Map<String, String> texts) {
        var text = resource(path + ".html").orElse("");
        if (texts.put(path, text) == null)
            PARTIAL.matcher(text).results().forEach(asked -> collect(PARTIALS + asked.group(1), texts));
    }

    /** The file of a template, for people. */
    static String file(String name) {
        return fileName(name) + ".html";
    }

    /** The style sheet of this layout. */
    String style(String layout) {
        return styles.computeIfAbsent(
                layout,
                name -> resource(STYLES + "base.css").orElseThrow()
                        + resource(STYLES + name + ".css")
                                .orElseThrow(() -> new MustacheException("no layout " + name)));
    }

    private Optional<Template> template(String name) {
        try {
            return compiled.computeIfAbsent(
                    name, key -> resource(FOLDER + key + ".html").map(compiler::compile));
        } catch (MustacheException e) {
            throw new TemplateException(name + ".html", String.valueOf(e.getMessage()), e);
        }
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

    /** Ends what never ends: what a template writes is never longer than this. */
    private static final class ShortWriter extends StringWriter {
        @Override
        public void write(String text) {
            super.write(text);
            if (getBuffer().length() > MOST)
                throw new MustacheException("the filled template is longer than " + MOST + " characters");
        }
    }

    private static final class SeenCollector extends DefaultCollector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Seen seen ? seen.items() : super.toIterator(value);
        }
    }
}
