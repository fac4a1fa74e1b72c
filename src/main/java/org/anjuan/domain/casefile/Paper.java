package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** Any further paper on file, by its document type. */
public record Paper(
        UUID id,
        String documentType,
        String title,
        Fact<DocumentNumber> number,
        Fact<When> on,
        Fact<Volume> volume,
        Fact<Ref<Part>> about,
        Fact<Prose> text,
        Fact<Integer> pages,
        Fact<StoredItem> item)
        implements Part {

    public Paper {
        Required.present("id", id);
        documentType = Required.text("documentType", documentType);
        title = Required.text("title", title);
        Required.present("number", number);
        Required.present("on", on);
        Required.present("volume", volume);
        Required.present("about", about);
        Required.present("text", text);
        Required.present("pages", pages);
        Required.present("item", item);
    }
}
