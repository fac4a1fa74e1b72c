package org.anjuan.document.fill;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.anjuan.document.FilledPapers;
import org.anjuan.document.FilledPapers.Filling;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperField;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.text.Prose;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.Test;

/** Whatever somebody writes into a paper under a name of their own stands on its pages. */
class FurtherWordsTest {

    private static final DocumentTypes TYPES = new DocumentReference().types();
    private static final PaperWriter WRITER =
            new PaperWriter(ENGINE.faces(), ResourceWords.CHINESE, TYPES.forms(), Optional::empty);

    @Test
    void everyPaperOfTheOfficePrintsWhatWasWrittenUnderAFurtherName() throws IOException {
        var papers = new FilledPapers(TYPES);
        int seen = 0;
        for (var type : papers.types()) {
            var filled = papers.paper(type, Filling.FULL);
            var made = filled.paper().paper().made();
            if (made.isEmpty() || !TYPES.isOfOffice(type)) continue;
            var fields = new ArrayList<>(made.get().fields());
            fields.add(new PaperField("补充事项", new Prose("另有附言。")));
            var paper = Shape.of(OfficePaper.class).with(made.get(), "fields", fields);
            var file = filled.file().with(paper);
            var bound = PapersOnFile.of(file, TYPES).all().stream()
                    .filter(one -> one.made().filter(paper::equals).isPresent())
                    .findFirst()
                    .orElseThrow();
            assertThat(WRITER.paper(file, new BoundPaper(bound, Volume.MAIN, "1", TYPES.name(type)))
                            .xhtml())
                    .as(type)
                    .contains("补充事项", "另有附言。");
            seen++;
        }
        assertThat(seen).isGreaterThan(60);
    }
}
