package org.anjuan.usecase;

/** What people do with the papers of a file, together. */
public record PaperUseCases(
        SeePapers seeing,
        DraftPaper drafting,
        CheckPaper checking,
        IssuePaper issuing,
        CorrectPaper correcting,
        VoidPaper callingBack,
        PrintPaper printing,
        PaperChoices choices) {

    /** All of them, on the same case base. */
    public static PaperUseCases of(PaperTools tools) {
        return new PaperUseCases(
                new SeePapers(tools),
                new DraftPaper(tools),
                new CheckPaper(tools),
                new IssuePaper(tools),
                new CorrectPaper(tools),
                new VoidPaper(tools),
                new PrintPaper(tools),
                new PaperChoices(tools));
    }
}
