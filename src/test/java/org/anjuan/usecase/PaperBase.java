package org.anjuan.usecase;

import static org.anjuan.document.TestEngine.ENGINE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.anjuan.document.TestPress;
import org.anjuan.document.bind.PdfDossierPress;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Prose;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.FolderBases;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.NumberingReader;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.DraftPaper.Entry;
import org.anjuan.usecase.DraftPaper.Wanted;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** A case base with an office in it, and its papers, for tests of their life. */
final class PaperBase implements AutoCloseable {

    static final Actor OFFICER = Sample.actor("张三", Role.OFFICER);
    static final Actor HEAD = Sample.actor("李四", Role.UNIT_HEAD);
    static final JsonCaseCodec CODEC = new JsonCaseCodec();
    static final String SUMMONS = "INQUIRY_SUMMONS";

    private static final DocumentReference REFERENCE = new DocumentReference();

    final OpenBase base;
    final PdfDossierPress press;
    final ReadyRowsOf rows = new ReadyRowsOf((_, _) -> DueDates.Found.NOTHING, Sample.CLOCK);
    private final AtomicLong made = new AtomicLong();

    PaperBase(Path folder) {
        base = ((BaseOutcome.Opened)
                        new FolderBases(CODEC, new ReviewJson()).create(folder.resolve("base"), Optional.empty()))
                .base();
        base.store().inTransaction(tx -> {
            tx.office().keep(new Office("某市生态环境局", "津环", "某路1号", "王五", "022-1", "某市人民政府", "某法院"));
            return true;
        });
        press = new PdfDossierPress(
                ENGINE,
                base.evidence(),
                REFERENCE.binding(),
                ResourceWords.CHINESE,
                () -> base.store().inTransaction(tx -> tx.office().office()),
                TestPress.PROOF);
    }

    @Override
    public void close() {
        base.close();
    }

    PaperTools tools() {
        return tools(base.store());
    }

    PaperTools tools(Store store) {
        return new PaperTools(
                store,
                CODEC,
                rows,
                TestGuards.on(Sample.CLOCK),
                base.evidence(),
                REFERENCE.types(),
                press.papers(),
                NumberingReader.shipped(),
                ContentChecks.NONE,
                Sample.CLOCK,
                () -> new UUID(77, made.incrementAndGet()));
    }

    PaperWatch watch() {
        return new PaperWatch(press.papers(), REFERENCE.types());
    }

    ChangeFile changes() {
        return new ChangeFile(base.store(), CODEC, rows, TestGuards.on(Sample.CLOCK), watch(), Sample.CLOCK);
    }

    <T> T read(Function<Store.Tx, T> work) {
        return base.store().inTransaction(work);
    }

    /** A file as it came about, with these parts. */
    StoredFile file(Origin origin, Part... parts) {
        var head = Sample.head("甲公司案", "", "一大队", "张三", Sample.TODAY).withOrigin(origin);
        var agency = Shape.of(Agency.class)
                .make(Map.of(
                        "name", "某市生态环境局",
                        "address", Fact.known("某路1号"),
                        "contact", Fact.known("王五"),
                        "phone", Fact.known("022-1")));
        return add(Sample.file(Shape.of(Head.class).with(head, "agency", agency), parts));
    }

    StoredFile add(CaseFile file) {
        return read(tx -> {
            tx.cases().addAll(List.of(new CaseFiles.Addition(file, rows.file(file))));
            return tx.cases().find(file.id()).orElseThrow();
        });
    }

    StoredFile now(UUID file) {
        return read(tx -> tx.cases().find(file)).orElseThrow();
    }

    OfficePaper paper(UUID file, UUID paper) {
        return (OfficePaper) now(file).file().find(paper).orElseThrow();
    }

    /** What a summons says beyond its file. */
    static Entry summons() {
        return new Entry(
                Map.of(
                        "cause", Fact.known(new Prose("你单位涉嫌超标排放水污染物，需要调查询问。")),
                        "appearAt", Fact.known(new Prose("2026-09-03T09:30")),
                        "appearPlace", Fact.known(new Prose("某市生态环境局二楼询问室")),
                        "papersToBring", Fact.known(new Prose("营业执照\n排污许可证"))),
                Optional.of(Fact.known("甲公司")),
                Optional.empty(),
                Optional.of(List.of(
                        Shape.of(LawCite.class).make(Map.of("law", "中华人民共和国行政处罚法", "article", Fact.known("第五十五条"))))),
                Optional.empty());
    }

    /** A draft of this type; the paper's id. */
    UUID draft(UUID file, String type, Optional<UUID> about) {
        return done(new DraftPaper(tools())
                        .start(OFFICER, file, now(file).version(), new Wanted(type, about, Optional.empty())))
                .paper();
    }

    UUID summonsDraft(UUID file) {
        var id = draft(file, SUMMONS, Optional.empty());
        done(new DraftPaper(tools()).write(OFFICER, file, now(file).version(), id, summons()));
        return id;
    }

    PaperOutcome check(UUID file, UUID paper) {
        return new CheckPaper(tools()).check(OFFICER, file, now(file).version(), paper);
    }

    PaperOutcome issue(UUID file, UUID paper) {
        return issue(tools(), HEAD, file, paper);
    }

    PaperOutcome issue(PaperTools tools, Actor actor, UUID file, UUID paper) {
        return new IssuePaper(tools)
                .issue(actor, file, now(file).version(), paper, Optional.<LocalDate>empty(), Progress.IGNORED);
    }

    /** Checks and issues a draft. */
    OfficePaper issued(UUID file, UUID paper) {
        done(check(file, paper));
        done(issue(file, paper));
        return paper(file, paper);
    }

    static PaperOutcome.Done done(PaperOutcome outcome) {
        if (outcome instanceof PaperOutcome.Done done) return done;
        throw new AssertionError(outcome.toString());
    }
}
