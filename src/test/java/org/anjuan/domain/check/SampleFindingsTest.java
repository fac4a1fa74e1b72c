package org.anjuan.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.law.Laws;
import org.anjuan.exchange.CaseReader;
import org.anjuan.exchange.Limits;
import org.anjuan.reference.CheckReader;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the papers of the files that ship as samples: looked at one by one, and kept here. */
class SampleFindingsTest {

    private static final Laws LAWS = LawReference.shipped().read().laws();
    private static final DocumentTypes TYPES = new DocumentReference().types();
    private static final PaperChecks CHECKS = new PaperChecks(new CheckReader(TYPES, LAWS).shipped(), LAWS);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"case-a", "case-b", "case-c", "case-d", "invented-ordinary", "invented-daily-fine"})
    void theSamplesShowTheseFindingsAndNoOthers(String name) throws IOException {
        var file = file(name);
        var found = PapersOnFile.of(file, TYPES).all().stream()
                .flatMap(paper -> CHECKS.of(file, paper, DAY).stream())
                .map(SampleFindingsTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(found).isEqualTo(golden(name));
    }

    private static String line(Finding finding) {
        return String.join(
                " ",
                finding.documentType(),
                finding.rule(),
                finding.kind().name(),
                finding.hinders() ? "hinders" : "shown",
                finding.field(),
                ResourceWords.CHINESE.get(finding.key(), finding.args().toArray()));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/findings", name + ".txt"));
    }

    private static CaseFile file(String name) throws IOException {
        try (var json = Files.newInputStream(Path.of("resources", "sample", name + ".json"))) {
            return new CaseReader(Limits.USUAL).read(json).file().orElseThrow();
        }
    }
}
