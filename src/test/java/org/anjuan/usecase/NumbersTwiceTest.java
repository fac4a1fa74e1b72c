package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.JsonCasePackages;
import org.anjuan.exchange.JsonNumberSlips;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.FolderBases;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.NumberingReader;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come in from elsewhere under numbers that are in use here. */
class NumbersTwiceTest {

    private static final Actor OFFICER = Sample.actor("张三", Role.OFFICER);
    private static final Actor HEAD = Sample.actor("李四", Role.UNIT_HEAD);
    private static final JsonCaseCodec CODEC = new JsonCaseCodec();

    @TempDir
    Path folder;

    private OpenBase base;
    private ImportFiles importing;

    @BeforeEach
    void open() {
        base = ((BaseOutcome.Opened)
                        new FolderBases(CODEC, new ReviewJson()).create(folder.resolve("base"), Optional.empty()))
                .base();
        base.store().inTransaction(tx -> {
            tx.office().keep(new Office("某市生态环境局", "津环", "", "", "", "", ""));
            return true;
        });
        var rows = new ReadyRowsOf((_, _) -> DueDates.Found.NOTHING, Sample.CLOCK);
        importing = new ImportFiles(
                base.store(),
                base.evidence(),
                new JsonCasePackages(CODEC),
                CODEC,
                rows::file,
                TestGuards.incoming(Sample.CLOCK),
                Sample.CLOCK);
    }

    @AfterEach
    void close() {
        base.close();
    }

    private static CaseFile file(String title, String decision) {
        return Sample.file(
                Sample.head(title, "", "一大队", "张三", Sample.TODAY),
                Sample.part(PenaltyDecision.class, Map.of("number", Fact.known(new DocumentNumber(decision)))));
    }

    private List<Problem> take(CaseFile... files) throws IOException {
        var into = Files.createDirectories(folder.resolve("in-" + UUID.randomUUID()));
        for (var file : files) Files.writeString(into.resolve(file.id() + ".json"), CODEC.pretty(file));
        var done = (ImportFiles.Outcome.Done) importing.run(OFFICER, List.of(into), true, Progress.IGNORED);
        assertThat(done.files()).hasSize(files.length);
        return done.warnings();
    }

    private CaseFile stored(CaseFile file) {
        return base.store()
                .inTransaction(tx -> tx.cases().find(file.id()))
                .orElseThrow()
                .file();
    }

    @Test
    void aNumberThatStandsInAnotherFileIsToldAndStays() throws IOException {
        assertThat(take(file("甲案", "津环罚〔2026〕12号"))).isEmpty();
        var second = file("乙案", "津环罚[2026]第012号");
        assertThat(take(second)).singleElement().satisfies(told -> {
            assertThat(told.key()).isEqualTo("import.warning.numberTwice");
            assertThat(told.values().toArray()).containsExactly("津环罚[2026]第012号", "甲案");
            assertThat(told.isError()).isFalse();
        });
        assertThat(stored(second)).isEqualTo(second);
    }

    @Test
    void twoFilesThatComeTogetherUnderOneNumberAreToldBoth() throws IOException {
        assertThat(take(file("甲案", "津环罚〔2026〕12号"), file("乙案", "津环罚〔2026〕12号")))
                .extracting(told -> told.values().getLast())
                .containsExactlyInAnyOrder("甲案", "乙案");
    }

    @Test
    void theSameFileAgainAndNumbersOfOthersAreNotTold() throws IOException {
        var first = file("甲案", "津环罚〔2026〕12号");
        take(first);
        var head = Sample.head("甲公司案", "", "一大队", "张三", Sample.TODAY);
        assertThat(take(first.withHead(head))).isEmpty();
        assertThat(take(file("丙案", "冀环罚〔2026〕5号"))).isEmpty();
        assertThat(take(file("丁案", "冀环罚〔2026〕5号"))).isEmpty();
    }

    @Test
    void aNumberThatWasVoidedHereIsToldWithTheReason() throws IOException {
        var numbers = new ManageNumbers(
                base.store(), NumberingReader.shipped(), new JsonNumberSlips(), Sample.CLOCK, UUID::randomUUID);
        assertThat(numbers.voidNumber(HEAD, "津环罚〔2026〕7号", "填错当事人")).isInstanceOf(NumbersOutcome.Voided.class);
        assertThat(take(file("甲案", "津环罚〔2026〕7号"))).singleElement().satisfies(told -> {
            assertThat(told.key()).isEqualTo("import.warning.numberVoid");
            assertThat(told.values().toArray()).containsExactly("津环罚〔2026〕7号", "填错当事人");
        });
    }
}
