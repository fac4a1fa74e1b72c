package org.anjuan.usecase;

import static org.anjuan.usecase.PaperBase.HEAD;
import static org.anjuan.usecase.PaperBase.OFFICER;
import static org.anjuan.usecase.PaperBase.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.exchange.JsonNumberSlips;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.NumberingReader;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that somebody writes by hand are held to the same as those that are drawn, in the office and away from it. */
class WrittenNumbersTest {

    private static final Party PARTY = Sample.party("甲公司", "91120116MA05ABCD1X", "南港路");

    @TempDir
    Path folder;

    private PaperBase office;
    private PaperBase laptop;

    @BeforeEach
    void open() {
        office = new PaperBase(folder.resolve("office"));
        laptop = new PaperBase(folder.resolve("laptop"));
    }

    @AfterEach
    void close() {
        office.close();
        laptop.close();
    }

    private static ManageNumbers numbers(PaperBase base) {
        return new ManageNumbers(
                base.base.store(), NumberingReader.shipped(), new JsonNumberSlips(), Sample.CLOCK, UUID::randomUUID);
    }

    /** Takes a block of summonses along, from 1 to 5. */
    private UUID takeAlong() {
        var sent = (NumbersOutcome.Sent) numbers(office).reserve(HEAD, PaperBase.SUMMONS, 2026, 5, "外勤");
        assertThat(numbers(laptop).take(OFFICER, sent.slip())).isInstanceOf(NumbersOutcome.Taken.class);
        return sent.kept().block().id();
    }

    private static DocumentNumber summons(int serial) {
        return new DocumentNumber("津环调询通〔2026〕" + serial + "号");
    }

    private static List<String> keys(PaperOutcome outcome) {
        return outcome instanceof PaperOutcome.Refused(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of(outcome.getClass().getSimpleName());
    }

    private static List<Entry> entries(PaperBase base) {
        return base.read(tx -> tx.numbers().entries(OptionalInt.empty()));
    }

    private static UUID file(PaperBase base) {
        return base.file(Origin.LIVE, PARTY).file().id();
    }

    private static void write(PaperBase base, UUID file, UUID paper, DocumentNumber number) {
        var typed = Shape.of(OfficePaper.class).with(base.paper(file, paper), "number", Fact.known(number));
        var outcome = base.changes()
                .change(OFFICER, file, base.now(file).version(), List.of(new Change.Put(typed)), Optional.empty());
        assertThat(outcome).isInstanceOf(ChangeOutcome.Saved.class);
    }

    /** Issues a summons under a number that somebody wrote. */
    private static List<String> issue(PaperBase base, DocumentNumber number) {
        var file = file(base);
        var id = base.summonsDraft(file);
        write(base, file, id, number);
        done(base.check(file, id));
        var outlook = new IssuePaper(base.tools()).outlook(file, id, Optional.empty());
        var keys = keys(base.issue(file, id));
        assertThat(outlook.orElseThrow().problem().map(Problem::key).stream().toList())
                .isEqualTo(keys.equals(List.of("Done")) ? List.of() : keys);
        return keys;
    }

    @Test
    void awayOnlyTheNumbersOfTheBlockAreWrittenAndInTheOfficeNoneOfThem() {
        takeAlong();
        assertThat(issue(laptop, summons(3))).containsExactly("Done");
        assertThat(issue(laptop, summons(6))).containsExactly("paper.number.notOurs");
        assertThat(issue(laptop, new DocumentNumber("津环罚〔2026〕1号"))).containsExactly("paper.number.notOurs");
        assertThat(issue(office, summons(4))).containsExactly("paper.number.away");
        assertThat(issue(office, summons(6))).containsExactly("Done");
        assertThat(entries(laptop)).hasSize(1);
        assertThat(entries(office)).hasSize(1);
    }

    @Test
    void whatCameBackUnusedStaysUnused() {
        var block = takeAlong();
        assertThat(issue(laptop, summons(1))).containsExactly("Done");
        assertThat(issue(laptop, summons(2))).containsExactly("Done");
        var back = (NumbersOutcome.Sent) numbers(laptop).giveBack(OFFICER, block);
        assertThat(numbers(office).take(HEAD, back.slip())).isInstanceOf(NumbersOutcome.Back.class);
        assertThat(issue(office, summons(3))).containsExactly("paper.number.away");
        assertThat(issue(office, summons(5))).containsExactly("paper.number.away");
        assertThat(issue(office, summons(2))).containsExactly("paper.number.taken");
        assertThat(issue(laptop, summons(4))).containsExactly("paper.number.notOurs");
        assertThat(issue(office, summons(7))).containsExactly("Done");
    }

    @Test
    void aNewVersionBearsItsNumberWhereverThatWasDrawn() {
        var file = file(office);
        var id = office.summonsDraft(file);
        var issued = office.issued(file, id);
        takeAlong();
        laptop.summonsDraft(file(laptop)); // the ids of both bases begin alike
        laptop.add(office.now(file).file());
        var next = done(new CorrectPaper(laptop.tools())
                        .newVersion(HEAD, file, laptop.now(file).version(), id, "时间写错"))
                .paper();
        assertThat(laptop.issued(file, next).number()).isEqualTo(issued.number());
    }

    @Test
    void noTwoPapersOfAFileBearANumberThoughTheFirstWasNeverDraftedHere() {
        var type = "PRIOR_NOTICE";
        var first = Sample.part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY));
        var second = Sample.part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY));
        var file = office.file(Origin.IMPORTED, PARTY, first, second).file().id();
        var drawn = office.issued(file, office.draft(file, type, Optional.of(first.id())));
        var text = drawn.number().value().orElseThrow().text();
        var number = new DocumentNumber(text.replace("1号", "8号"));
        var told = Sample.part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY, "number", Fact.known(number)));
        var other = office.file(Origin.IMPORTED, PARTY, told, second).file().id();
        var id = office.draft(other, type, Optional.of(second.id()));
        write(
                office,
                other,
                id,
                new DocumentNumber(number.text().replace("〔", "[").replace("〕", "]")));
        done(office.check(other, id));
        assertThat(keys(office.issue(other, id))).containsExactly("paper.number.taken");
        var own = office.draft(other, type, Optional.of(told.id()));
        done(office.check(other, own));
        done(office.issue(other, own));
        assertThat(office.paper(other, own).number()).isEqualTo(Fact.known(number));
    }

    private static List<String> record(PaperBase base, DocumentNumber number) {
        var file = base.file(Origin.ENTERED_LATE, PARTY).file().id();
        var id = base.draft(file, PaperBase.SUMMONS, Optional.empty());
        return keys(new IssuePaper(base.tools())
                .recorded(
                        HEAD,
                        file,
                        base.now(file).version(),
                        id,
                        Optional.of(number),
                        Optional.of(LocalDate.of(2026, 3, 4))));
    }

    @Test
    void aPaperThatIsRecordedAsGoneOutEntersItsNumber() {
        assertThat(record(office, summons(4))).containsExactly("Done");
        assertThat(entries(office)).singleElement().satisfies(entry -> {
            assertThat(entry.serial()).isEqualTo(4);
            assertThat(entry.state()).isEqualTo(NumberState.ISSUED);
        });
        assertThat(record(office, summons(4))).containsExactly("paper.number.taken");
        assertThat(numbers(office).voidNumber(HEAD, summons(9).text(), "多打一张"))
                .isInstanceOf(NumbersOutcome.Voided.class);
        assertThat(record(office, summons(9))).containsExactly("paper.number.void");
        takeAlong();
        assertThat(record(laptop, summons(4))).containsExactly("Done");
        assertThat(entries(laptop)).isEmpty();
    }

    @Test
    void aFilingThatIsCalledBackLeavesNoVoidNumberToTheFile() {
        var filing = Sample.part(Filing.class, Map.of());
        var file = office.file(Origin.IMPORTED, PARTY, filing).file().id();
        var first = office.issued(file, office.draft(file, "FILING_APPROVAL", Optional.of(filing.id())));
        assertThat(office.now(file).file().head().number()).isEqualTo(first.number());
        done(new VoidPaper(office.tools()).callBack(HEAD, file, office.now(file).version(), first.id(), "当事人写错"));
        assertThat(office.now(file).file().head().number()).isEqualTo(Fact.unknown());
        var second = office.issued(file, office.draft(file, "FILING_APPROVAL", Optional.of(filing.id())));
        assertThat(second.number().isKnown()).isTrue();
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(office.now(file).file().head().number()).isEqualTo(second.number());
    }
}
