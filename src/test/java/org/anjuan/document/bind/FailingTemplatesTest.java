package org.anjuan.document.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestPress;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One paper that cannot be made is told, a page that says so stands in its place, and the volume goes on. */
class FailingTemplatesTest extends VolumeTest {

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @CsvSource({
        "TEST_BROKEN, 1, dossier.paper.failed, test-broken-paper.html",
        "TEST_SYNTAX, 1, dossier.paper.failed, test-syntax-paper.html",
        "TEST_AGAIN, 1, dossier.paper.failed, test-again-paper.html",
        "TEST_PLAIN, 1, dossier.paper.failed, test-plain-paper.html",
        "TEST_UNCLOSED, 1, dossier.paper.malformed, test-unclosed-paper.html",
        "TEST_PAGES, 401, dossier.paper.tooManyPages, test-pages-paper.html",
        "TEST_DEEP, 2000, dossier.paper.malformed, test-deep-paper.html",
        "TEST_DEEP, 200000, dossier.paper.failed, test-deep-paper.html"
    })
    void theVolumeGoesOnWithAPageInItsPlace(String type, int paragraphs, String key, String template) throws Exception {
        var done = bind(paper(1, type, paragraphs), paper(2, "SERVICE_ADDRESS", 1));
        assertThat(done.papers()).hasSize(2);
        assertThat(done.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.path()).isEqualTo(type);
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(words(problem)).contains(template, "以本说明页代替", "案卷未改动");
        });
        try (var pdf = open()) {
            var text = text(pdf);
            assertThat(text).contains("未能生成的原因", template, "SERVICE_ADDRESS", "第一段");
        }
        assertThat(ArchiveCheck.violations(target())).isEmpty();
    }

    @Test
    void twoThatFailAreBothToldAndTheOrderStays() throws Exception {
        var done = bind(paper(1, "TEST_PAGES", 401), paper(2, "TEST_UNCLOSED", 1), paper(3, "SERVICE_ADDRESS", 1));
        assertThat(done.papers()).hasSize(3);
        assertThat(done.problems())
                .extracting(Problem::key)
                .containsExactly("dossier.paper.tooManyPages", "dossier.paper.malformed");
    }

    @Test
    void nothingIsFetchedFromAnywhere() throws Exception {
        var picture = elsewhere.resolve("picture.png");
        ImageIO.write(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var web = "http://127.0.0.1:" + server.getLocalPort() + "/picture.png";
            for (var place : List.of(web, picture.toUri().toString(), picture.toString())) {
                var done = bind(Shape.of(Paper.class)
                        .make(Map.of("id", new UUID(77, 1), "documentType", "TEST_LINKS", "title", place)));
                assertThat(done.problems()).as(place).isEmpty();
                try (var pdf = open()) {
                    for (var page : pdf.getPages())
                        assertThat(page.getResources().getXObjectNames())
                                .as(place)
                                .isEmpty();
                }
            }
            server.setSoTimeout(100);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static String words(Problem problem) {
        return ResourceWords.CHINESE.get(problem.key(), problem.values().toArray());
    }

    private static Paper paper(int id, String type, int paragraphs) {
        var text = IntStream.range(0, paragraphs).mapToObj(_ -> "第一段").collect(Collectors.joining("\n"));
        var values = new HashMap<String, Object>(Map.of("id", new UUID(77, id), "documentType", type, "title", type));
        values.put("text", Fact.known(new Prose(text)));
        return Shape.of(Paper.class).make(values);
    }

    private Pressed.Done bind(Paper... papers) throws Exception {
        var pressed = bind(TestPress.RULES, papers);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target());
        }
        return pressed;
    }
}
