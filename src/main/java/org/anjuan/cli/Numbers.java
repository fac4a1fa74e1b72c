package org.anjuan.cli;

import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.port.Words;

/** How a file is called on a line of text. */
final class Numbers {

    private Numbers() {}

    /** Its number, or that it has none yet. */
    static String of(CaseFile file, Words words) {
        return file.head()
                .number()
                .value()
                .map(DocumentNumber::toString)
                .orElseGet(() -> words.get("cli.show.numberless"));
    }
}
