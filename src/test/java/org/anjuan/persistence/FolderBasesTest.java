package org.anjuan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Random;
import org.anjuan.domain.text.Problem;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseBases.Look;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.OpenBase.BackupOutcome;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case base in a folder: what is kept, what is readable without the password, and every way of not opening. */
class FolderBasesTest {

    private static final KeySlot.Cost CHEAP = new KeySlot.Cost(64, 1, 1);
    private static final String SECRET = "correct horse 电池";

    private final FolderBases bases = new FolderBases(new JsonCaseCodec(), new ReviewJson(), CHEAP);

    @TempDir
    Path folder;

    private static Optional<char[]> password(String text) {
        return Optional.of(text.toCharArray());
    }

    private OpenBase create(Path place) {
        return ((BaseOutcome.Opened) bases.create(place, password(SECRET))).base();
    }

    private OpenBase open(Path place) {
        return ((BaseOutcome.Opened) bases.open(place, password(SECRET))).base();
    }

    private static void set(OpenBase base, String key, String value) {
        base.store().inTransaction(tx -> {
            tx.office().set(key, value);
            return 0;
        });
    }

    private static String setting(OpenBase base, String key) {
        return base.store().inTransaction(tx -> tx.office().settings().getOrDefault(key, ""));
    }

    private static InputStream content(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void whereMakingOneFailsItCanBeTriedAgainInTheSameFolder() {
        var broken = new FolderBases(new JsonCaseCodec(), new ReviewJson(), new KeySlot.Cost(64, 0, 1));
        assertThatThrownBy(() -> broken.create(folder, password(SECRET))).isInstanceOf(RuntimeException.class);
        assertThat(bases.look(folder)).isEqualTo(Look.NOTHING);
        assertThat(bases.create(folder, password(SECRET)))
                .isInstanceOfSatisfying(
                        BaseOutcome.Opened.class, opened -> opened.base().close());
    }

    @Test
    void whatWasWrittenIsThereAfterClosingAndOpening() throws IOException {
        var photo = random(3_000_000);
        String hash;
        try (var base = create(folder)) {
            set(base, "k", "滨海化工");
            hash = base.evidence().add(content(photo), "照片.jpg", "image/jpeg").sha256();
        }
        assertThat(bases.look(folder)).isEqualTo(Look.ENCRYPTED);
        try (var base = open(folder)) {
            assertThat(setting(base, "k")).isEqualTo("滨海化工");
            assertThat(base.isEncrypted()).isTrue();
            assertThat(base.evidence().all()).containsExactly(hash);
            try (var in = base.evidence().open(hash)) {
                assertThat(in.readAllBytes()).isEqualTo(photo);
            }
        }
    }

    @Test
    void aBaseIsWholeUnderANameWithBlanksAndSigns() {
        var odd = folder.resolve("案卷 库#%20?A=B&'");
        try (var base = create(odd)) {
            set(base, "k", "v");
        }
        try (var base = open(odd)) {
            assertThat(setting(base, "k")).isEqualTo("v");
        }
        assertThat(odd.resolve("db").resolve(H2Database.FILE)).exists();
        assertThat(bases.create(folder.resolve("a;b"), Optional.empty())).isInstanceOf(BaseOutcome.OddName.class);
        assertThat(folder.resolve("a;b")).doesNotExist();
    }

    @Test
    void withoutThePasswordNoWordOfACaseIsReadable() throws IOException {
        var word = "滨海化工有限公司";
        try (var base = create(folder)) {
            set(base, "k", word.repeat(40));
            base.evidence().add(content(word.repeat(40).getBytes(StandardCharsets.UTF_8)), word, "text/plain");
            assertThat(base.backup(Progress.IGNORED)).isInstanceOf(BackupOutcome.Made.class);
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("滨海化工");
                assertThat(new String(bytes, StandardCharsets.UTF_16LE)).doesNotContain("滨海化工");
                assertThat(file.toString()).doesNotContain("滨海化工");
            }
        }
    }

    @Test
    void aPlainBaseNeedsNoPassword() {
        ((BaseOutcome.Opened) bases.create(folder, Optional.empty())).base().close();
        assertThat(bases.look(folder)).isEqualTo(Look.PLAIN);
        try (var base = ((BaseOutcome.Opened) bases.open(folder, Optional.empty())).base()) {
            assertThat(base.isEncrypted()).isFalse();
        }
    }

    @Test
    void aWrongOrMissingPasswordOpensNothing() {
        create(folder).close();
        assertThat(bases.open(folder, password("wrong"))).isInstanceOf(BaseOutcome.PasswordWrong.class);
        assertThat(bases.open(folder, Optional.empty())).isInstanceOf(BaseOutcome.PasswordNeeded.class);
        open(folder).close();
        assertThat(bases.create(folder.resolve("x"), password("  "))).isInstanceOf(BaseOutcome.PasswordNeeded.class);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aFolderThatIsNoCaseBaseIsLeftAsItIs() throws IOException {
        assertThat(bases.open(folder, Optional.empty())).isInstanceOf(BaseOutcome.NotABase.class);
        assertThat(bases.open(folder.resolve("gone"), Optional.empty())).isInstanceOf(BaseOutcome.NotABase.class);
        assertThat(bases.look(folder.resolve("gone"))).isEqualTo(Look.NOTHING);
        var letter = folder.resolve("letter.txt");
        Files.writeString(letter, "hello");
        assertThat(bases.open(letter, Optional.empty())).isInstanceOf(BaseOutcome.NotABase.class);
        assertThat(bases.create(folder, Optional.empty())).isInstanceOf(BaseOutcome.AlreadyUsed.class);
        assertThat(bases.look(folder)).isEqualTo(Look.OTHER);
        Files.writeString(
                folder.resolve(BaseMarker.NAME),
                "{\"format\":\"other/1\",\"id\":\"00000000-0000-0000-0000-000000000000\"}");
        assertThat(bases.open(folder, Optional.empty())).isInstanceOf(BaseOutcome.NotABase.class);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aNewerBaseIsRefused() throws IOException {
        create(folder).close();
        var marker = BaseMarker.read(folder);
        marker.withSchema(Schema.KNOWN + 1).write(folder);
        assertThat(bases.open(folder, password(SECRET)))
                .isEqualTo(new BaseOutcome.Newer(
                        folder, Integer.toString(Schema.KNOWN + 1), Integer.toString(Schema.KNOWN)));
        new BaseMarker("anjuan.base/2", marker.id(), 1, true, marker.keys()).write(folder);
        assertThat(bases.open(folder, password(SECRET))).isInstanceOf(BaseOutcome.Newer.class);
        marker.write(folder);
        open(folder).close();
    }

    @Test
    void aDatabaseThatANewerProgramUpgradedIsRefused() throws Exception {
        ((BaseOutcome.Opened) bases.create(folder, Optional.empty())).base().close();
        var pool = H2Database.open(folder.resolve("db"), "");
        try (var connection = pool.getConnection()) {
            connection
                    .createStatement()
                    .execute("insert into \"flyway_schema_history\" select 99, '99', 'later', 'SQL', 'V99__later.sql',"
                            + " 1, 'x', current_timestamp, 1, true");
        }
        pool.dispose();
        assertThat(bases.open(folder, Optional.empty()))
                .isEqualTo(new BaseOutcome.Newer(folder, "99", Integer.toString(Schema.KNOWN)));
    }

    @Test
    void theKnownSchemaIsTheNewestMigration() throws IOException {
        try (var files = Files.list(Path.of("resources", "db", "migration"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".sql"))).hasSize(Schema.KNOWN);
        }
        try (var base = create(folder)) {
            assertThat(base.folder()).isEqualTo(folder);
        }
        assertThat(BaseMarker.read(folder).schema()).isEqualTo(Schema.KNOWN);
    }

    @Test
    void aSecondProgramIsRefusedUntilTheFirstCloses() {
        var first = create(folder);
        assertThat(bases.open(folder, password(SECRET))).isInstanceOf(BaseOutcome.InUse.class);
        first.close();
        open(folder).close();
    }

    @Test
    void aSecondProcessIsRefusedToo() throws Exception {
        create(folder).close();
        var program = "import java.nio.channels.*;import java.nio.file.*;class Hold{public static void main(String[]"
                + " a)throws Exception{var c=FileChannel.open(Path.of(a[0]),StandardOpenOption.WRITE);var"
                + " l=c.lock();System.out.println(\"held\");System.in.read();l.release();}}";
        var source = Files.writeString(Files.createTempDirectory("hold").resolve("Hold.java"), program);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, source.toString(), folder.resolve("anjuan.lock").toString())
                .start();
        try (var out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("held");
            assertThat(bases.open(folder, password(SECRET))).isInstanceOf(BaseOutcome.InUse.class);
        } finally {
            process.destroyForcibly().waitFor();
        }
        open(folder).close();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThat(bases.create(file.resolve("base"), Optional.empty()))
                .isInstanceOf(BaseOutcome.NoWritePermission.class);
        if (Files.isDirectory(Path.of("/proc/self")))
            assertThat(bases.create(Path.of("/proc/self/base"), Optional.empty()))
                    .isInstanceOf(BaseOutcome.NoWritePermission.class);
    }

    @Test
    void aDamagedBaseIsToldAndLeftAsItIs() throws IOException {
        create(folder).close();
        var database = folder.resolve("db").resolve(H2Database.FILE);
        var marker = folder.resolve(BaseMarker.NAME);
        var whole = Files.readAllBytes(database);
        Files.write(database, random(10_000));
        assertThat(bases.open(folder, password(SECRET))).isInstanceOf(BaseOutcome.Damaged.class);
        Files.delete(database);
        assertThat(bases.open(folder, password(SECRET))).isInstanceOf(BaseOutcome.Damaged.class);
        assertThat(database).doesNotExist();
        Files.write(database, whole);
        var slots = Files.readString(marker);
        for (var broken : new String[] {"", "{", "[]", "null", "{\"format\":1}", slots.replace("argon2id-19", "md5")}) {
            Files.writeString(marker, broken);
            assertThat(bases.open(folder, password(SECRET))).as(broken).isInstanceOf(BaseOutcome.Damaged.class);
        }
        Files.writeString(marker, slots);
        open(folder).close();
    }

    @Test
    void everyRefusalHasItsWords() {
        for (var refusal : new BaseOutcome.Refused[] {
            new BaseOutcome.NotABase(folder),
            new BaseOutcome.AlreadyUsed(folder),
            new BaseOutcome.Newer(folder, "9", "1"),
            new BaseOutcome.OddName(folder),
            new BaseOutcome.NoWritePermission(folder),
            new BaseOutcome.InUse(folder),
            new BaseOutcome.PasswordNeeded(folder),
            new BaseOutcome.PasswordWrong(folder),
            new BaseOutcome.Damaged(folder, "x")
        }) {
            Problem problem = refusal.problem();
            assertThat(ResourceWords.ENGLISH.get(problem.key(), problem.values().toArray()))
                    .contains(folder.toString());
        }
    }

    @Test
    void evidenceThatIsMissingOrChangedIsNotPassedOn() throws IOException {
        try (var base = create(folder)) {
            var evidence = base.evidence();
            var item = evidence.add(content(random(50_000)), "a.jpg", "image/jpeg");
            assertThat(evidence.add(content(random(50_000)), "b.jpg", "image/jpeg")
                            .sha256())
                    .isEqualTo(item.sha256());
            assertThat(evidence.all()).hasSize(1);
            var file = folder.resolve("evidence")
                    .resolve(item.sha256().substring(0, 2))
                    .resolve(item.sha256());
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
            assertThatThrownBy(() -> evidence.open(item.sha256()).readAllBytes())
                    .isInstanceOf(IOException.class);
            Files.delete(file);
            assertThat(evidence.has(item.sha256())).isFalse();
            assertThatThrownBy(() -> evidence.open(item.sha256())).isInstanceOf(FileNotFoundException.class);
            assertThatThrownBy(() -> evidence.open("../../etc/passwd")).isInstanceOf(FileNotFoundException.class);
        }
    }

    @Test
    void aCopyThatBreaksOffLeavesNothing() throws IOException {
        try (var base = ((BaseOutcome.Opened) bases.create(folder, Optional.empty())).base()) {
            var breaking = new InputStream() {
                private int left = 100_000;

                @Override
                public int read() throws IOException {
                    if (--left < 0) throw new IOException("card pulled out");
                    return 7;
                }
            };
            assertThatThrownBy(() -> base.evidence().add(breaking, "a", "image/jpeg"))
                    .isInstanceOf(IOException.class);
            assertThat(base.evidence().all()).isEmpty();
            try (var files = Files.walk(folder.resolve("evidence"))) {
                assertThat(files.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }
}
