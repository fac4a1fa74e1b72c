package org.anjuan.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.text.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One YAML file being read: what it is called, whose it is, and what was found wrong with it. A fault of a file that ships is thrown at once; those of a
 * file of the office's own are collected, so that all of them can be told together.
 */
final class YamlFile {

    private enum Faults {
        THROWN,
        COLLECTED,
        /** Below a field that is missing, where each field would only be missing once more. */
        UNSAID
    }

    private final String name;
    private final Faults faults;
    private final List<Problem> said = new ArrayList<>();

    private YamlFile(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    /** The whole of a file that ships, which must be a mapping that names the wanted format. */
    static YamlEntry shipped(String name, InputStream content, String format) {
        var entry = new YamlFile(name, Faults.THROWN).root(text(content));
        if (!entry.text("format").equals(format))
            throw entry.broken("format", "rules.broken.format", format, entry.text("format"));
        return entry;
    }

    /**
     * The whole of a file of the office's own, whatever its format.
     *
     * @throws BrokenEntry where it is no mapping
     */
    static YamlEntry own(String name, String text) {
        return new YamlFile(name, Faults.COLLECTED).root(PlainText.readable(text));
    }

    /** How every file is read. What is no plain name of a field is told with its line later on. */
    static LoadSettings settings(String name) {
        return LoadSettings.builder().setLabel(name).setAllowNonScalarKeys(true).build();
    }

    private static String text(InputStream content) {
        try {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private YamlEntry root(String text) {
        return YamlEntry.root(this, composed(text));
    }

    private Node composed(String text) {
        try {
            return new Compose(settings(name))
                    .composeString(text)
                    .orElseThrow(() -> new BrokenEntry(name, 1, "rules.broken.empty"));
        } catch (YamlEngineException broken) {
            throw SyntaxFault.of(name, text, broken);
        }
    }

    String name() {
        return name;
    }

    /** Whether it is a file of the office's own. */
    boolean own() {
        return faults != Faults.THROWN;
    }

    /** The same file for reading what is not there. */
    YamlFile unsaid() {
        return new YamlFile(name, Faults.UNSAID);
    }

    /** Something is wrong: thrown, or said once. */
    void add(BrokenEntry broken) {
        if (faults == Faults.THROWN) throw broken;
        if (faults == Faults.COLLECTED) say(broken.problem());
    }

    void say(Problem problem) {
        if (!said.contains(problem)) said.add(problem);
    }

    /** What was said so far, as it was found. */
    List<Problem> said() {
        return List.copyOf(said);
    }
}
