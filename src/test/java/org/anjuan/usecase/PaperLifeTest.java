package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperField;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.FolderBases;
import org.anjuan.persistence.Sample;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperLifeTest {

    private static final Actor OFFICER = Sample.actor("张三", Role.OFFICER);
    private static final JsonCaseCodec CODEC = new JsonCaseCodec();
    private static final StoredItem SCAN = new StoredItem("b".repeat(64), "扫描.pdf", "application/pdf", 10);

    @TempDir
    Path folder;

    private OpenBase base;
    private ReadyRowsOf rows;
    private ChangeFile changeFile;

    @BeforeEach
    void open() {
        base = ((BaseOutcome.Opened)
                        new FolderBases(CODEC, new ReviewJson()).create(folder.resolve("base"), Optional.empty()))
                .base();
        rows = new ReadyRowsOf((_, _) -> DueDates.Found.NOTHING, Sample.CLOCK);
        changeFile = new ChangeFile(
                base.store(), CODEC, rows, TestGuards.on(Sample.CLOCK), TestGuards.watch(), Sample.CLOCK);
    }

    @AfterEach
    void close() {
        base.close();
    }

    /** A file that came in as it is: with papers in any state. */
    private StoredFile file(Part... parts) {
        var head = Sample.head("甲公司案", "津环立〔2026〕1号", "一大队", "张三", Sample.TODAY);
        var file = Sample.file(head, parts);
        return base.store().inTransaction(tx -> {
            tx.cases().addAll(List.of(new CaseFiles.Addition(file, rows.file(file))));
            return tx.cases().find(file.id()).orElseThrow();
        });
    }

    private static OfficePaper paper(PaperState state) {
        return with(
                OfficePaper.draft(UUID.randomUUID(), "INQUIRY_SUMMONS", Fact.none()),
                Map.of(
                        "state",
                        state,
                        "checkedBy",
                        state == PaperState.DRAFT ? Fact.unknown() : Fact.known(Sample.official("李四")),
                        "fields",
                        List.of(new PaperField("when", new Prose("2026年9月1日")))));
    }

    private static OfficePaper with(OfficePaper paper, Map<String, ?> changes) {
        var shape = Shape.of(OfficePaper.class);
        var changed = paper;
        for (var change : changes.entrySet()) changed = shape.with(changed, change.getKey(), change.getValue());
        return changed;
    }

    private List<String> put(StoredFile stored, OfficePaper paper) {
        return keys(changeFile.change(
                OFFICER, stored.file().id(), stored.version(), List.of(new Change.Put(paper)), Optional.empty()));
    }

    private List<String> withdraw(StoredFile stored, OfficePaper paper) {
        return keys(changeFile.change(
                OFFICER,
                stored.file().id(),
                stored.version(),
                List.of(new Change.Withdraw(paper.id())),
                Optional.of("写错了")));
    }

    private static List<String> keys(ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Saved _ -> List.of();
            case ChangeOutcome.Refused(var problems) ->
                problems.stream().map(Problem::key).toList();
            case ChangeOutcome.ChangedMeanwhile _ -> throw new AssertionError("nobody else changes this file");
        };
    }

    private CaseFile now(StoredFile stored) {
        return base.store()
                .inTransaction(tx -> tx.cases().find(stored.file().id()))
                .orElseThrow()
                .file();
    }

    @Test
    void aDraftIsWrittenChangedAndWithdrawn() {
        var stored = file();
        var draft = paper(PaperState.DRAFT);
        assertThat(put(stored, draft)).isEmpty();
        assertThat(now(stored).all(OfficePaper.class)).containsExactly(draft);
        var written = base.store()
                .inTransaction(tx -> tx.cases().find(stored.file().id()))
                .orElseThrow();
        var further = with(draft, Map.of("on", Fact.known(When.of("2026-09-03"))));
        assertThat(put(written, further)).isEmpty();
        var again = base.store()
                .inTransaction(tx -> tx.cases().find(stored.file().id()))
                .orElseThrow();
        assertThat(withdraw(again, further)).isEmpty();
        assertThat(now(stored).all(OfficePaper.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PaperState.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void nobodyPutsAPaperInThatWasNotADraftFirst(PaperState state) {
        assertThat(put(file(), paper(state))).containsExactly("change.paper.draftOnly");
        var draft = paper(PaperState.DRAFT);
        assertThat(put(file(draft), with(draft, Map.of("state", state)))).containsExactly("change.paper.life");
        assertThat(put(file(), with(draft, Map.of("frozen", Fact.known(SCAN)))))
                .containsExactly("change.paper.draftOnly");
    }

    @Test
    void whoeverChangesACheckedPaperMakesItADraftAgain() {
        var checked = paper(PaperState.CHECKED);
        var other = Map.of("addressee", Fact.known("乙局"));
        assertThat(put(file(checked), with(checked, other))).containsExactly("change.paper.life");
        var draft = with(
                checked, Map.of("addressee", Fact.known("乙局"), "state", PaperState.DRAFT, "checkedBy", Fact.unknown()));
        assertThat(put(file(checked), draft)).isEmpty();
        assertThat(put(file(checked), with(draft, Map.of("documentType", "ASSIST_REQUEST"))))
                .containsExactly("change.paper.life");
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperState.class,
            names = {"ISSUED", "CORRECTED", "VOID"})
    void whatWentOutTakesItsSignedOriginalAndNothingElse(PaperState state) {
        var paper = paper(state);
        assertThat(put(file(paper), with(paper, Map.of("scan", Fact.known(SCAN)))))
                .isEmpty();
        var changes = new HashMap<String, Object>(Map.of(
                "number", Fact.known(new DocumentNumber("津环询〔2026〕9号")),
                "on", Fact.known(When.of("2026-09-09")),
                "fields", List.of(),
                "state", PaperState.DRAFT,
                "frozen", Fact.known(SCAN),
                "reason", Fact.known(new Prose("改"))));
        changes.forEach((name, value) -> assertThat(put(file(paper), with(paper, Map.of(name, value))))
                .as(name)
                .containsExactly("change.paper.issued"));
        assertThat(withdraw(file(paper), paper)).containsExactly("change.paper.issued");
    }

    @Test
    void aPartThatAPaperIsAboutIsNotWithdrawn() {
        var party = Sample.party("甲公司", "91120116MA05ABCD1X", "南港路");
        var paper = OfficePaper.draft(UUID.randomUUID(), "SERVICE_ADDRESS", Fact.known(new Ref<Part>(party.id())));
        var stored = file(party, paper);
        assertThat(keys(changeFile.change(
                        OFFICER,
                        stored.file().id(),
                        stored.version(),
                        List.of(new Change.Withdraw(party.id())),
                        Optional.of("错"))))
                .containsExactly("change.part.referred");
    }
}
