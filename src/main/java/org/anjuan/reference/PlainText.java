package org.anjuan.reference;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.anjuan.usecase.port.RuleReader;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Makes text of the bytes of a file from outside. What could take the program down is refused before anything is built of it: too many bytes, values
 * that stand for others, lists in lists without end.
 */
final class PlainText {

    private static final int DEEPEST = 30;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char DELETE = '\u007F';

    private PlainText() {}

    /**
     * The text of a file.
     *
     * @throws BrokenEntry where it is none
     */
    static String of(String name, byte[] content) {
        if (content.length > RuleReader.MOST_BYTES)
            throw new BrokenEntry(name, 1, "rules.broken.tooLarge", RuleReader.MOST_BYTES / 1024);
        var text = decoded(name, content);
        checkCharacters(name, text);
        checkNodes(name, text);
        return text;
    }

    /** The text as the YAML library takes it: in JSON, which is YAML but for that, a tab is a blank. */
    static String readable(String text) {
        return text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
    }

    /** Some editors write a mark before the first character, which is no part of the text. */
    private static String decoded(String name, byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return marked ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            int line = 1;
            for (int i = 0; i < bytes.position(); i++) if (content[i] == '\n') line++;
            throw new BrokenEntry(name, line, "rules.broken.encoding");
        }
    }

    private static void checkCharacters(String name, String text) {
        int line = 1;
        for (int c : text.codePoints().toArray()) {
            if (c == '\n') line++;
            else if (!StreamReader.isPrintable(c) || c == DELETE)
                throw new BrokenEntry(name, line, "rules.broken.character", Integer.toHexString(c));
        }
    }

    /** Goes through the file without building anything of it. */
    private static void checkNodes(String name, String text) {
        int depth = 0;
        try {
            for (var event : new Parse(YamlFile.settings(name)).parseString(readable(text))) {
                boolean stands = event instanceof AliasEvent
                        || event instanceof NodeEvent node && node.getAnchor().isPresent();
                if (stands) throw new BrokenEntry(name, line(event), "rules.broken.alias");
                if (event instanceof CollectionStartEvent && ++depth > DEEPEST)
                    throw new BrokenEntry(name, line(event), "rules.broken.deep");
                if (event instanceof CollectionEndEvent) depth--;
            }
        } catch (YamlEngineException broken) {
            throw SyntaxFault.of(name, readable(text), broken);
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
