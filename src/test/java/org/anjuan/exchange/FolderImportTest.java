package org.anjuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.StoppedProgress;
import org.anjuan.usecase.port.CasePackages.Incoming;
import org.anjuan.usecase.port.CasePackages.Opened;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is taken in with all that is in it, and what was not looked into is said. */
class FolderImportTest {

    @TempDir
    Path dir;

    private final JsonCaseCodec codec = new JsonCaseCodec();

    private Path folder() {
        return dir.resolve("in");
    }

    private void file(int number, Path place) throws IOException {
        var agency = Shape.of(Agency.class).make(Map.of("name", "津河市生态环境局"));
        var head = Shape.of(Head.class)
                .make(Map.of(
                        "title",
                        "案" + number,
                        "procedure",
                        Procedure.ORDINARY,
                        "origin",
                        Origin.LIVE,
                        "agency",
                        agency));
        Files.createDirectories(place);
        Files.writeString(place.resolve(number + ".json"), codec.pretty(CaseFile.empty(new UUID(0, number), head)));
    }

    private Path levels(int count) {
        var place = folder();
        for (int i = 1; i <= count; i++) place = place.resolve("d" + i);
        return place;
    }

    private Opened open(Path path) {
        return new JsonCasePackages(codec).open(path, Progress.IGNORED);
    }

    private Incoming opened(Path path) {
        return ((Opened.Readable) open(path)).content();
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }

    @Test
    void filesAreTakenFromAnyDepthPeopleSortThemIn() throws IOException {
        file(1, folder());
        file(2, levels(5));
        file(3, levels(FolderSource.DEEPEST));
        var in = opened(folder());
        assertThat(in.files()).hasSize(3);
        assertThat(in.warnings()).isEmpty();
    }

    @Test
    void aFolderBelowThatIsNamedWithWhatToDo() throws IOException {
        file(1, folder());
        file(2, levels(FolderSource.DEEPEST + 1));
        var in = opened(folder());
        assertThat(in.files()).hasSize(1);
        assertThat(in.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).startsWith("in/d1/d2/").endsWith("/d" + (FolderSource.DEEPEST + 1));
            assertThat(problem.key()).isEqualTo("import.warning.deep");
            assertThat(problem.values()).containsExactly(FolderSource.DEEPEST);
        });
    }

    @Test
    void linksToFoldersAreNotFollowedAndNamedSoThatNoCircleIsWalked() throws IOException {
        file(1, levels(2));
        file(2, dir.resolve("elsewhere"));
        Files.createSymbolicLink(levels(2).resolve("round"), folder());
        Files.createSymbolicLink(levels(1).resolve("away"), dir.resolve("elsewhere"));
        Files.createSymbolicLink(levels(1).resolve("gone"), dir.resolve("nowhere"));
        var in = opened(folder());
        assertThat(in.files()).hasSize(1);
        assertThat(said(in.warnings()))
                .containsExactlyInAnyOrder(
                        "in/d1/d2/round import.warning.link",
                        "in/d1/away import.warning.link",
                        "in/d1/gone import.warning.link");
    }

    @Test
    void aLinkToAFileIsReadAndALinkThatWasNamedItselfIsItsFolder() throws IOException {
        file(1, dir.resolve("elsewhere"));
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve("one.json"), dir.resolve("elsewhere/1.json"));
        var link = Files.createSymbolicLink(dir.resolve("link"), folder());
        assertThat(opened(link).files()).hasSize(1);
    }

    @Test
    void whereNothingButALinkIsInsideTheLinkIsSaid() throws IOException {
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve("away"), dir);
        assertThat(said(((Opened.Refused) open(folder())).problems()))
                .containsExactly("in/away import.warning.link", "in import.problem.nothingInside");
    }

    @Test
    void aNameOnDiskLeadsNowhereElse() throws IOException {
        file(1, folder());
        Files.writeString(folder().resolve("10:30.txt"), "a note");
        assertThat(said(opened(folder()).warnings())).containsExactly("in/10:30.txt import.warning.ignored");
    }

    @Test
    void aWalkThroughAFolderCanBeStopped() throws IOException {
        file(1, levels(3));
        assertThat(new JsonCasePackages(codec).open(folder(), StoppedProgress.NOW))
                .isInstanceOf(Opened.Stopped.class);
    }
}
