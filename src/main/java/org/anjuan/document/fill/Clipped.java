package org.anjuan.document.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Names and titles as the pages of the dossier itself show them: cover, catalogue, closing note and the sheets that stand for what could not be bound name things, and no
 * name however long may cost a volume.
 */
final class Clipped {

    /** More than any name has, and less than fills a page. */
    static final int MOST = 1_200;

    private static final String CUT = "……";

    private Clipped() {}

    /** The text, cut where it is longer than any name. */
    static String text(String text) {
        if (text.length() <= MOST) return text;
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return text.substring(0, end) + CUT;
    }

    /** A value with all its texts cut. */
    static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text(text);
            case List<?> list -> list.stream().map(Clipped::value).toList();
            case Map<?, ?> map -> {
                var cut = new HashMap<Object, @Nullable Object>();
                map.forEach((name, content) -> cut.put(name, value(content)));
                yield cut;
            }
            default -> value;
        };
    }

    /** The file with its title and the names of its parties cut. */
    static CaseFile file(CaseFile file) {
        var cut = file;
        if (file.head().title().length() > MOST)
            cut = cut.withHead(Shape.of(Head.class)
                    .with(file.head(), "title", text(file.head().title())));
        for (var party : file.all(Party.class))
            if (party.name().length() > MOST)
                cut = cut.with(Shape.of(Party.class).with(party, "name", text(party.name())));
        return cut;
    }
}
