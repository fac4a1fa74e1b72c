package org.anjuan.usecase;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.DocumentType;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.port.StoredFile;

/** Shows every paper of a file with how far it has come. */
public final class SeePapers {

    private final PaperTools tools;
    private final PaperSheets sheets;
    private final Rights rights;
    private final Clock clock;

    public SeePapers(PaperTools tools) {
        this.tools = tools;
        this.sheets = new PaperSheets(tools.press(), tools.types(), tools.numbers(), tools.checks());
        this.clock = tools.clock();
        this.rights = new Rights(clock);
    }

    /** How far a paper has come. */
    public enum Standing {
        /** Others made it, or it came in with its part. */
        FOREIGN,
        /** Its part tells of it; nobody has drafted it. */
        TOLD,
        DRAFT,
        CHECKED,
        ISSUED,
        CORRECTED,
        VOID;

        /** The key of its word. */
        public String key() {
            return "paper.standing." + name();
        }
    }

    /** Whether a paper was served. */
    public enum Receipt {
        /** It is not one that is served. */
        NONE,
        MISSING,
        ON_FILE;

        /** The key of its word. */
        public String key() {
            return "paper.receipt." + name();
        }
    }

    /** Which pages stand for a paper. */
    public enum Pages {
        /** What is set from the file today. */
        RECORD,
        /** The pages as they went out. */
        FROZEN,
        /** The pages as they went out, and the file says otherwise by now. */
        DIFFERS,
        /** The signed original. */
        SCANNED,
        /** Pages that should be here and are not. */
        LOST;

        /** The key of its word. */
        public String key() {
            return "paper.pages." + name();
        }
    }

    /**
     * One paper.
     *
     * @param made the office's own record of its life, where there is one
     * @param part the part it records
     * @param party whom it is made out to, where each party gets one of its own
     * @param corrects the earlier version or the paper that it corrects
     * @param findings what is missing in it or stands against it, as long as it has not gone out
     */
    public record Row(
            Optional<UUID> made,
            UUID part,
            String type,
            String title,
            Volume volume,
            String group,
            Standing standing,
            int version,
            Optional<DocumentNumber> number,
            Optional<When> on,
            Optional<UUID> party,
            Optional<UUID> corrects,
            Receipt receipt,
            Pages pages,
            List<PaperFinding> findings) {
        public Row {
            findings = List.copyOf(findings);
        }

        /** Whether something stands against it that hinders it from going out. */
        public boolean isHindered() {
            return findings.stream().anyMatch(PaperFinding::hinders);
        }
    }

    /** The papers of a file in the order in which they are bound; those of the sub volume for who handles and reviews files. */
    public Optional<List<Row>> of(Actor actor, UUID caseId) {
        return tools.store()
                .inTransaction(tx -> tx.cases().find(caseId))
                .map(stored -> rows(stored.file(), rights.toSeeInternal(actor).isEmpty()));
    }

    /** The file as it is stored by now. */
    public Optional<StoredFile> file(UUID caseId) {
        return tools.store().inTransaction(tx -> tx.cases().find(caseId));
    }

    private List<Row> rows(CaseFile file, boolean internal) {
        var papers = PapersOnFile.of(file, tools.types());
        var rows = new ArrayList<Row>();
        var shown = new HashSet<UUID>();
        for (var bound : tools.press().papers(file)) {
            bound.paper().made().map(OfficePaper::id).ifPresent(shown::add);
            rows.add(row(new PaperSheets.Seen(file, bound), receipt(papers, bound)));
        }
        for (var paper : file.all(OfficePaper.class)) {
            if (shown.contains(paper.id())) continue;
            var row = sheets.find(file, paper)
                    .map(seen -> row(seen, Receipt.NONE))
                    .orElseGet(() -> voided(paper));
            rows.add(behind(rows, row), row);
        }
        return rows.stream()
                .filter(row -> internal || row.volume() == Volume.MAIN)
                .toList();
    }

    /** Behind the last paper of its type and part, else at the end. */
    private static int behind(List<Row> rows, Row row) {
        int at = rows.size();
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).type().equals(row.type()) && rows.get(i).part().equals(row.part())) at = i + 1;
        return at;
    }

    private Row row(PaperSheets.Seen seen, Receipt receipt) {
        var bound = seen.bound();
        var paper = bound.paper();
        var made = paper.made();
        var standing = made.map(it -> Standing.valueOf(it.state().name()))
                .orElse(tools.types().isOfOffice(paper.type()) ? Standing.TOLD : Standing.FOREIGN);
        return new Row(
                made.map(OfficePaper::id),
                paper.part(),
                paper.type(),
                bound.title(),
                bound.volume(),
                bound.group(),
                standing,
                made.flatMap(it -> it.version().value()).orElse(1),
                paper.number(),
                paper.date().value(),
                made.flatMap(it -> it.party().value()).map(ref -> ref.id()),
                made.flatMap(it -> it.replaces().value()).map(ref -> ref.id()),
                receipt,
                pages(seen),
                isOpen(standing) ? findings(seen) : List.of());
    }

    private static boolean isOpen(Standing standing) {
        return switch (standing) {
            case TOLD, DRAFT, CHECKED -> true;
            case FOREIGN, ISSUED, CORRECTED, VOID -> false;
        };
    }

    private List<PaperFinding> findings(PaperSheets.Seen seen) {
        try {
            return sheets.findings(seen, sheets.fill(seen), OfficeTime.today(clock));
        } catch (IOException unfit) {
            return List.of(CheckPaper.unfit(seen, unfit));
        }
    }

    private Receipt receipt(PapersOnFile papers, BoundPaper bound) {
        if (!tools.types().find(bound.paper().type()).map(DocumentType::served).orElse(false)) return Receipt.NONE;
        return papers.receiptOf(bound.paper()).isPresent() ? Receipt.ON_FILE : Receipt.MISSING;
    }

    private Pages pages(PaperSheets.Seen seen) {
        var made = seen.bound().paper().made();
        var item = made.flatMap(OfficePaper::pages);
        if (item.isEmpty()) return Pages.RECORD;
        if (!tools.evidence().has(item.get().sha256())) return Pages.LOST;
        if (made.get().scan().isKnown()) return Pages.SCANNED;
        return made.get().state() == PaperState.ISSUED && differs(seen, made.get()) ? Pages.DIFFERS : Pages.FROZEN;
    }

    /** Whether the form that the paper was set by would say something else today. */
    private boolean differs(PaperSheets.Seen seen, OfficePaper made) {
        try {
            var now = sheets.fill(seen);
            return made.form()
                    .value()
                    .filter(then -> then.startsWith(now.form() + " "))
                    .filter(then -> !then.equals(CheckPaper.form(now)))
                    .isPresent();
        } catch (IOException unfit) {
            return true;
        }
    }

    /** A voided paper is on file nowhere, and stays known with its number and why. */
    private Row voided(OfficePaper paper) {
        return new Row(
                Optional.of(paper.id()),
                paper.about().value().map(ref -> ref.id()).orElse(paper.id()),
                paper.documentType(),
                tools.types().name(paper.documentType()),
                Volume.SUB,
                "",
                Standing.VOID,
                paper.version().value().orElse(1),
                paper.number().value(),
                paper.on().value(),
                paper.party().value().map(ref -> ref.id()),
                paper.replaces().value().map(ref -> ref.id()),
                Receipt.NONE,
                paper.pages().isPresent() ? Pages.FROZEN : Pages.RECORD,
                List.of());
    }
}
