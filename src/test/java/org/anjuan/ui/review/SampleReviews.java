package org.anjuan.ui.review;

import static org.anjuan.document.TestEngine.ENGINE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.anjuan.document.bind.PdfScoreSheetPress;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.review.Standards;
import org.anjuan.exchange.CaseReader;
import org.anjuan.exchange.Limits;
import org.anjuan.reference.StandardsReader;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.usecase.DropReview;
import org.anjuan.usecase.FinishReview;
import org.anjuan.usecase.PrintScoreSheet;
import org.anjuan.usecase.RecordMarks;
import org.anjuan.usecase.SeeReviews;
import org.anjuan.usecase.StartReview;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.PageImages;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.ReadyRows;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** A store with the invented sample file in it, and the use cases of reviews over it. */
final class SampleReviews {

    static final Person REVIEWER = new Person(
            new UUID(0, 9),
            "王*",
            "法制科",
            List.of(new DatedRole(Role.CASE_REVIEWER, LocalDate.of(2020, 1, 1), Optional.empty())),
            List.of());

    final Store store = SampleStore.empty();
    final CaseFile file = sample();
    final Standards standards = StandardsReader.shipped();
    final Reviewing reviewing;

    SampleReviews(Clock clock) {
        store.inTransaction(
                tx -> tx.cases().add(file, new ReadyRows(row(), List.of(), List.of(), List.of(), List.of(), null)));
        var random = new SplittableRandom(5);
        reviewing = new Reviewing(
                new SeeReviews(store, standards),
                new StartReview(store, standards, clock, () -> new UUID(random.nextLong(), random.nextLong())),
                new RecordMarks(store, standards),
                new FinishReview(store, standards, clock),
                new DropReview(store, clock),
                new PrintScoreSheet(store, standards, new PdfScoreSheetPress(ENGINE, clock), clock));
    }

    private static CaseFile sample() {
        try (var in =
                Objects.requireNonNull(SampleReviews.class.getResourceAsStream("/sample/invented-ordinary.json"))) {
            var reading = new CaseReader(Limits.USUAL).read(in);
            return reading.file().orElseThrow(() -> new AssertionError(reading.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseRow row() {
        return new CaseRow(
                file.id(),
                file.head().number().value().map(Object::toString).orElse(""),
                file.head().title(),
                file.first(Party.class).map(Party::name).orElse(""),
                "",
                "",
                file.head().procedure(),
                file.head().origin(),
                Stage.CLOSED,
                false,
                "",
                "",
                LocalDate.of(2026, 8, 20),
                LocalDate.of(2026, 11, 6),
                null,
                null,
                null,
                null,
                false,
                Instant.parse("2026-11-06T06:02:11Z"));
    }

    /** A press that binds every paper on a page of its own, without ink. */
    static final class BlankPress implements DossierPress {
        @Override
        public Map<Volume, List<BoundPaper>> order(CaseFile bound) {
            return Map.of(
                    Volume.MAIN,
                    PapersOnFile.of(bound, StandardsReader.shipped().types()).all().stream()
                            .map(paper -> new BoundPaper(paper, Volume.MAIN, "1", paper.type()))
                            .toList());
        }

        @Override
        public Pressed volume(StoredFile bound, Volume volume, Path target, Progress progress) {
            var papers = order(bound.file()).getOrDefault(volume, List.of());
            var placed = new ArrayList<Placed>();
            for (int i = 0; i < papers.size(); i++) placed.add(new Placed(papers.get(i), i + 1, i + 1));
            return new Pressed.Done(placed.size(), placed, List.of(), List.of());
        }

        @Override
        public Pressed internal(StoredFile stored, Volume volume, Path target, Progress progress) {
            return volume(stored, volume, target, progress);
        }

        @Override
        public Content content(CaseFile file, VolumeManifest before) {
            return new Content(before.cover(), List.of());
        }
    }

    /** Pages that are blank, as many as wanted. */
    static final class BlankImages implements PageImages {
        int open;

        @Override
        public Pages open(Path pdf) {
            open++;
            return new Pages() {
                @Override
                public int count() {
                    return 40;
                }

                @Override
                public double width(int page) {
                    return 595;
                }

                @Override
                public double height(int page) {
                    return 842;
                }

                @Override
                public Image draw(int page, double scale) {
                    int width = (int) (595 * scale);
                    int height = (int) (842 * scale);
                    var argb = new int[width * height];
                    Arrays.fill(argb, 0xFFFFFFFF);
                    return new Image(width, height, argb);
                }

                @Override
                public void close() {
                    open--;
                }
            };
        }
    }
}
