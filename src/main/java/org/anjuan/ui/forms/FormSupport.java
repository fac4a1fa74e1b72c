package org.anjuan.ui.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.office.Person;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;

/**
 * What a form needs from the screen it is shown in.
 *
 * @param file the file whose parts can be referred to
 * @param people the register, for naming officials
 * @param law the law to cite and the catalogue of offences
 * @param types the types of papers to choose from
 * @param files takes files into the evidence store, and reads them
 */
public record FormSupport(
        Texts texts,
        Session session,
        CaseFile file,
        List<Person> people,
        LawBook law,
        DocumentTypes types,
        EvidenceFiles files) {

    public FormSupport {
        people = List.copyOf(people);
    }

    /** The names of the laws, as papers write them. */
    List<String> laws() {
        return law.laws().all().stream().map(each -> each.name().zh()).toList();
    }

    PartText parts() {
        return new PartText(texts, file);
    }

    /** The evidence store as a form sees it. */
    public interface EvidenceFiles {

        /** Lets the person choose a file and takes it in. */
        void choose(Consumer<StoredItem> then);

        /** Takes this file in. */
        void take(Path path, Consumer<StoredItem> then);

        /** The content of a file that is in the store; nothing is handed on where it is not here. */
        void read(StoredItem item, Consumer<byte[]> then);
    }
}
