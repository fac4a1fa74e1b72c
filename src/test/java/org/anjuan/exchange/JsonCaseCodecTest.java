package org.anjuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Objection;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.text.Prose;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonCaseCodecTest {

    private final JsonCaseCodec codec = new JsonCaseCodec();

    static Stream<CaseFile> files() {
        var files = new ArbitraryFiles(new SplittableRandom(7));
        return Stream.generate(files::next).limit(60);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCanonicalTextIsThatOfRfc8785(CaseFile file) throws IOException {
        var expected = new JsonCanonicalizer(codec.pretty(file)).getEncodedString();
        assertThat(codec.canonical(file)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPartReadsBackAsItWas(CaseFile file) {
        assertThat(codec.readHead(codec.write(file.head()))).isEqualTo(file.head());
        for (var part : file.parts())
            assertThat(codec.read(part.kindOfPart(), codec.write(part))).isEqualTo(part);
    }

    @Test
    void unknownIsLeftOutAndKnownNotToBeIsNull() {
        var id = UUID.fromString("00000000-0000-0000-0000-000000000001");
        var objection = new Objection(id, Fact.none(), new Prose("不服"), Fact.unknown(), Fact.known(new Prose("答复")));
        assertThat(codec.write(objection))
                .isEqualTo("{\"answer\":\"答复\",\"content\":\"不服\",\"id\":\"" + id + "\",\"raisedOn\":null}");
    }

    @Test
    void theHashIsThatOfTheCanonicalText() throws Exception {
        var file = files().findFirst().orElseThrow();
        var digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(codec.canonical(file).getBytes(StandardCharsets.UTF_8));
        assertThat(codec.hash(file)).isEqualTo(java.util.HexFormat.of().formatHex(digest));
    }

    @Test
    void aPartThatIsNoneIsRefusedWithThePlace() {
        assertThatThrownBy(() -> codec.read(PartKind.PARTY, "{\"id\":\"00000000-0000-0000-0000-000000000001\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("$.name");
    }
}
