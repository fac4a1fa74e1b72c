package org.anjuan.usecase;

import java.time.Instant;
import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.ReadyRows;

/** The rows of a file of which a test wants nothing but that it is found again. */
public final class TestRows {

    private TestRows() {}

    public static ReadyRows of(CaseFile file, Stage stage, Instant savedAt) {
        var head = file.head();
        var row = new CaseRow(
                file.id(),
                head.number().value().map(Object::toString).orElse(""),
                head.title(),
                "",
                "",
                "",
                head.procedure(),
                head.origin(),
                stage,
                !stage.isEnd(),
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                savedAt);
        return new ReadyRows(row, List.of(), List.of(), List.of(), List.of(), null);
    }
}
