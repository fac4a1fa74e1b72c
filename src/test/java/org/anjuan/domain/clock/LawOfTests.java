package org.anjuan.domain.clock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.anjuan.reference.LawReference;

/** The law that ships, with other words in one of its files. */
final class LawOfTests {

    private LawOfTests() {}

    static LawBook with(String file, String words, String others) {
        return new LawReference(name -> {
                    try (var content = LawReference.class.getResourceAsStream("/law/" + name)) {
                        var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        if (name.equals(file) && !text.contains(words))
                            throw new IOException("no such words: " + words);
                        var changed = name.equals(file) ? text.replace(words, others) : text;
                        return new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8));
                    }
                })
                .read();
    }
}
