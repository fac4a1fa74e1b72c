package org.anjuan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anjuan.cli.CaseBase;
import org.anjuan.document.pdf.PdfPageImages;
import org.anjuan.document.seal.PdfDossierReader;
import org.anjuan.domain.check.PaperChecks;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.exchange.DueFiles;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.JsonCasePackages;
import org.anjuan.exchange.JsonNumberSlips;
import org.anjuan.exchange.MarksReader;
import org.anjuan.reference.CheckReader;
import org.anjuan.reference.NumberingReader;
import org.anjuan.ui.review.Reviewing;
import org.anjuan.usecase.AddEvidence;
import org.anjuan.usecase.ArchiveFile;
import org.anjuan.usecase.ArrangeDossier;
import org.anjuan.usecase.ChangeFile;
import org.anjuan.usecase.ClockDueDates;
import org.anjuan.usecase.ContentChecks;
import org.anjuan.usecase.CourseWords;
import org.anjuan.usecase.DropReview;
import org.anjuan.usecase.DueSteps;
import org.anjuan.usecase.ExportDossier;
import org.anjuan.usecase.ExportDue;
import org.anjuan.usecase.ExportFiles;
import org.anjuan.usecase.FinishReview;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.ImportMarks;
import org.anjuan.usecase.IncomingRules;
import org.anjuan.usecase.KeepDraft;
import org.anjuan.usecase.ListCases;
import org.anjuan.usecase.ListDue;
import org.anjuan.usecase.ManageNumbers;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.ManageRules;
import org.anjuan.usecase.NewFile;
import org.anjuan.usecase.OpenFile;
import org.anjuan.usecase.PaperTools;
import org.anjuan.usecase.PaperUseCases;
import org.anjuan.usecase.PaperWatch;
import org.anjuan.usecase.PreviewDossier;
import org.anjuan.usecase.PrintScoreSheet;
import org.anjuan.usecase.ReadyRowsOf;
import org.anjuan.usecase.RecordMarks;
import org.anjuan.usecase.RefreshRows;
import org.anjuan.usecase.SeeCourse;
import org.anjuan.usecase.SeeReviews;
import org.anjuan.usecase.StartReview;
import org.anjuan.usecase.StepGuards;
import org.anjuan.usecase.VerifyBase;
import org.anjuan.usecase.VerifyDossier;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.PageImages;
import org.anjuan.usecase.port.PaperPress;
import org.anjuan.usecase.port.Store;

/** The use cases on one open case base. */
final class Workshop implements CaseBase {

    private final OpenBase base;
    private final Reference reference;
    private final Printing printing;
    private final JsonCaseCodec codec;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final ReadyRowsOf rows;
    private final Function<OpenBase, Workshop> renewed;

    Workshop(
            OpenBase base,
            Reference reference,
            Printing printing,
            JsonCaseCodec codec,
            Clock clock,
            Supplier<UUID> ids,
            Function<OpenBase, Workshop> renewed) {
        this.renewed = renewed;
        this.base = base;
        this.reference = reference;
        this.printing = printing;
        this.codec = codec;
        this.clock = clock;
        this.ids = ids;
        this.rows = new ReadyRowsOf(new ClockDueDates(reference.clock()), clock);
    }

    OpenBase base() {
        return base;
    }

    Reference reference() {
        return reference;
    }

    Clock clock() {
        return clock;
    }

    Supplier<UUID> ids() {
        return ids;
    }

    ReadyRowsOf rows() {
        return rows;
    }

    Store store() {
        return base.store();
    }

    @Override
    public CaseCodec codec() {
        return codec;
    }

    @Override
    public ManageOffice office() {
        return new ManageOffice(store(), clock);
    }

    @Override
    public ManageRules rules() {
        return new ManageRules(store(), reference.reader(), clock);
    }

    @Override
    public ManageNumbers numbers() {
        return new ManageNumbers(store(), NumberingReader.shipped(), new JsonNumberSlips(), clock, ids);
    }

    @Override
    public PaperUseCases papers() {
        return PaperUseCases.of(paperTools());
    }

    PaperTools paperTools() {
        return new PaperTools(
                store(),
                codec,
                rows,
                guards(),
                base.evidence(),
                printing.types(),
                paperPress(),
                NumberingReader.shipped(),
                contentChecks(),
                clock,
                ids);
    }

    private ContentChecks contentChecks() {
        var laws = reference.law().laws();
        return ContentChecks.of(new PaperChecks(new CheckReader(printing.types(), laws).shipped(), laws));
    }

    @Override
    public ArchiveFile archiving() {
        return new ArchiveFile(paperTools(), press());
    }

    ArrangeDossier arranging() {
        return new ArrangeDossier(paperTools());
    }

    @Override
    public Workshop byRulesOfNow() {
        return renewed.apply(base);
    }

    @Override
    public LawBook law() {
        return reference.law();
    }

    @Override
    public List<Problem> setAside() {
        return reference.setAside();
    }

    @Override
    public ListCases lists() {
        return new ListCases(store());
    }

    @Override
    public OpenFile files() {
        return new OpenFile(store());
    }

    @Override
    public ChangeFile changes() {
        return new ChangeFile(store(), codec, rows, guards(), watch(), clock);
    }

    private PaperWatch watch() {
        return new PaperWatch(paperPress(), printing.types());
    }

    private PaperPress paperPress() {
        return printing.papers(base);
    }

    private StepGuards guards() {
        return new StepGuards(reference.course(), courseWords(), clock);
    }

    @Override
    public CourseWords courseWords() {
        return new CourseWords(reference.law());
    }

    @Override
    public SeeCourse courses() {
        return new SeeCourse(store(), reference.course(), clock);
    }

    @Override
    public ImportFiles imports() {
        return new ImportFiles(
                store(),
                base.evidence(),
                new JsonCasePackages(codec),
                codec,
                rows::file,
                new IncomingRules(guards(), NumberingReader.shipped(), watch()),
                clock);
    }

    @Override
    public ExportFiles exports() {
        return new ExportFiles(store(), base.evidence(), new JsonCasePackages(codec), clock);
    }

    @Override
    public ListDue due() {
        return new ListDue(store());
    }

    @Override
    public ExportDue dueExports() {
        return new ExportDue(store(), new DueFiles(), reference.law(), clock);
    }

    DueSteps dueSteps() {
        return new DueSteps(store(), reference.course(), reference.law(), clock);
    }

    KeepDraft drafts() {
        return new KeepDraft(store(), clock);
    }

    @Override
    public RefreshRows refreshing() {
        return new RefreshRows(store(), rows, clock, reference.lawState());
    }

    NewFile newFiles() {
        return new NewFile(store(), codec, rows, guards(), clock, ids);
    }

    PreviewDossier previews() {
        return new PreviewDossier(store(), press(), base.temporary(), clock);
    }

    DossierPress press() {
        return printing.press(base);
    }

    PageImages pageImages() {
        return new PdfPageImages();
    }

    DocumentTypes documentTypes() {
        return printing.types();
    }

    AddEvidence addingEvidence() {
        return new AddEvidence(store(), base.evidence(), clock);
    }

    Reviewing reviewing() {
        var standards = reference.standards();
        return new Reviewing(
                reviews(),
                new StartReview(store(), standards, clock, ids),
                new RecordMarks(store(), standards),
                new FinishReview(store(), standards, clock),
                new DropReview(store(), clock),
                sheets());
    }

    @Override
    public PrintScoreSheet sheets() {
        return new PrintScoreSheet(store(), reference.standards(), printing.sheets(), clock);
    }

    @Override
    public ExportDossier dossiers() {
        return new ExportDossier(store(), press(), clock);
    }

    @Override
    public VerifyBase verifying() {
        return new VerifyBase(store(), codec, base.evidence());
    }

    @Override
    public VerifyDossier verifyingDossiers() {
        return new VerifyDossier(new PdfDossierReader(), store(), press(), clock);
    }

    @Override
    public SeeReviews reviews() {
        return new SeeReviews(store(), reference.standards());
    }

    @Override
    public ImportMarks.Outcome recordMarks(Path file, Optional<String> called, Actor actor) {
        try (var content = Files.newInputStream(file)) {
            return switch (MarksReader.read(content)) {
                case MarksReader.Reading.Read(var marks) -> importMarks().record(called, marks, actor);
                case MarksReader.Reading.Refused(var problems) -> new ImportMarks.Outcome.Refused(problems);
            };
        } catch (IOException unreadable) {
            return new ImportMarks.Outcome.Refused(
                    List.of(Problem.error(file.toString(), "cli.score.unreadable", file.toString())));
        }
    }

    ImportMarks importMarks() {
        var standards = reference.standards();
        return new ImportMarks(
                store(),
                standards,
                new StartReview(store(), standards, clock, ids),
                new RecordMarks(store(), standards),
                new FinishReview(store(), standards, clock));
    }
}
