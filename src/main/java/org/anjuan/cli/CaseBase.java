package org.anjuan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.ArchiveFile;
import org.anjuan.usecase.ChangeFile;
import org.anjuan.usecase.CourseWords;
import org.anjuan.usecase.ExportDossier;
import org.anjuan.usecase.ExportDue;
import org.anjuan.usecase.ExportFiles;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.ImportMarks;
import org.anjuan.usecase.ListCases;
import org.anjuan.usecase.ListDue;
import org.anjuan.usecase.ManageNumbers;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.ManageRules;
import org.anjuan.usecase.OpenFile;
import org.anjuan.usecase.PaperUseCases;
import org.anjuan.usecase.PrintScoreSheet;
import org.anjuan.usecase.RefreshRows;
import org.anjuan.usecase.SeeCourse;
import org.anjuan.usecase.SeeReviews;
import org.anjuan.usecase.VerifyBase;
import org.anjuan.usecase.VerifyDossier;
import org.anjuan.usecase.port.CaseCodec;

/** The use cases on an open case base, as the commands call them. */
public interface CaseBase {

    CaseCodec codec();

    ManageOffice office();

    ManageRules rules();

    ManageNumbers numbers();

    PaperUseCases papers();

    ArchiveFile archiving();

    /** The law as it holds here, with the office's own rules. */
    LawBook law();

    /** What is wrong with rules of the office's own that are left out for it. */
    List<Problem> setAside();

    /** The same case base after its rules were changed. */
    CaseBase byRulesOfNow();

    RefreshRows refreshing();

    ListCases lists();

    ListDue due();

    ExportDue dueExports();

    OpenFile files();

    ChangeFile changes();

    ImportFiles imports();

    ExportFiles exports();

    ExportDossier dossiers();

    VerifyBase verifying();

    VerifyDossier verifyingDossiers();

    SeeReviews reviews();

    PrintScoreSheet sheets();

    SeeCourse courses();

    CourseWords courseWords();

    /** Records the marks in this file as the person's review; of the case the marks name where none is given. */
    ImportMarks.Outcome recordMarks(Path marks, Optional<String> called, Actor actor);
}
