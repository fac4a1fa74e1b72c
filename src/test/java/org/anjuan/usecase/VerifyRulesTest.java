package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Sha256;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.BehindItsBack;
import org.anjuan.persistence.FolderBases;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.OwnRulesReader;
import org.anjuan.reference.Rules;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.OfficeRules.Note;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.RuleText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's own rules against the audit: a text whose hash lies beside it proves nothing, for who changes one changes the other. */
class VerifyRulesTest {

    private static final JsonCaseCodec CODEC = new JsonCaseCodec();
    private static final String NAME = "ours.yaml";

    @TempDir
    Path folder;

    private final Actor administrator = Sample.actor("管理员", Role.ADMINISTRATOR);
    private final FolderBases bases = new FolderBases(CODEC, new ReviewJson());
    private OpenBase base;
    private ManageRules rules;

    @BeforeEach
    void makeBase() {
        use(bases.create(folder.resolve("base"), Optional.empty()));
        new ManageOffice(base.store(), Sample.CLOCK).keep(administrator, administrator.person());
    }

    private void use(BaseOutcome opened) {
        base = ((BaseOutcome.Opened) opened).base();
        rules = new ManageRules(base.store(), new OwnRulesReader(Rules.shipped()), Sample.CLOCK);
    }

    /** Deletes the rows with this text from the database. */
    private void takeOut(boolean used) throws SQLException {
        base.close();
        var sql = "delete from office_rule where content like '%use: " + used + "%'";
        assertThat(BehindItsBack.run(folder.resolve("base"), sql)).isEqualTo(1);
        use(bases.open(folder.resolve("base"), Optional.empty()));
    }

    @AfterEach
    void closeBase() {
        base.close();
    }

    private static String text(boolean used) {
        return "format: anjuan.time-limits/1\nlimits:\n  - {id: archive-local, use: " + used + "}\n";
    }

    private void add(boolean used) {
        assertThat(rules.add(administrator, NAME, text(used).getBytes(StandardCharsets.UTF_8), "trial"))
                .isInstanceOf(RulesOutcome.Kept.class);
    }

    private List<Problem> findings() {
        return new VerifyBase(base.store(), CODEC, base.evidence())
                .verify(administrator, Progress.IGNORED)
                .findings();
    }

    private Note note() {
        return new Note(Sample.CLOCK.instant(), administrator.id(), administrator.name(), "quietly");
    }

    @Test
    void filesThatWereAddedReplacedAndWithdrawnAreSound() {
        add(true);
        assertThat(findings()).isEmpty();
        add(false);
        assertThat(findings()).isEmpty();
        rules.withdraw(administrator, NAME, "over");
        assertThat(findings()).isEmpty();
        add(true);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aTextPutInThePlaceOfAnotherWithItsHashBesideItIsFound() {
        add(true);
        base.store().inTransaction(tx -> {
            tx.rules().end(tx.rules().current().getFirst().number(), note());
            var other = new RuleText(NAME, text(false));
            tx.rules().add(other, "anjuan.time-limits/1", Sha256.of(other.text()), note());
            return true;
        });
        assertThat(findings()).containsExactly(Problem.error(NAME, "base.verify.ruleChanged"));
    }

    @Test
    void whatWasTakenOutOfTheDatabaseIsNamedEntryByEntry() throws Exception {
        add(true);
        add(false);
        takeOut(true);
        assertThat(findings()).containsExactly(missing(true, 1));
        takeOut(false);
        assertThat(findings()).containsExactly(missing(true, 1), missing(false, 2));
    }

    @Test
    void aFileWhoseOnlyRowIsGoneIsFoundToo() throws Exception {
        add(true);
        rules.withdraw(administrator, NAME, "over");
        assertThat(findings()).isEmpty();
        takeOut(true);
        assertThat(findings()).containsExactly(missing(true, 1));
    }

    /** The nth of the entries about rules. */
    private Problem missing(boolean used, int nth) {
        var entry = base.store()
                .inTransaction(tx -> tx.audit().of(ManageRules.ACTIONS))
                .get(nth - 1);
        return Problem.error(
                NAME,
                "base.verify.ruleMissing",
                Sha256.of(text(used)),
                Long.toString(entry.number()),
                administrator.name());
    }

    @Test
    void aFileThatWasEndedWithoutAnEntryIsFound() {
        add(true);
        base.store().inTransaction(tx -> {
            tx.rules().end(tx.rules().current().getFirst().number(), note());
            return true;
        });
        assertThat(findings()).containsExactly(Problem.error(NAME, "base.verify.ruleChanged"));
    }
}
