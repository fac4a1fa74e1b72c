package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.domain.numbering.NumberRules.Found;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.CasePackages.IncomingFile;
import org.anjuan.usecase.port.Store.Tx;

/**
 * Tells of numbers of the office's own series that came in with a file and are in use elsewhere: in another file, or voided. They stay as they are, for
 * papers went out under them; somebody has to look.
 */
final class NumbersTwice {

    private final OfficeNumbers numbers;

    NumbersTwice(NumberRules rules) {
        this.numbers = new OfficeNumbers(rules);
    }

    /** A number that came, as it was written, and its place in its series. */
    private record Came(String source, UUID caseId, DocumentNumber written, Found found) {

        /** The same number as the office would print it. */
        DocumentNumber printed() {
            return found.rule().pattern().print(found.series(), found.serial());
        }
    }

    /** What is to be told of these files, which are in the case base by now. */
    List<Problem> warnings(Tx tx, List<IncomingFile> files) {
        var all = new ArrayList<Came>();
        for (var file : files)
            for (var text : ReadyRowsOf.numbers(file.file())) {
                var number = new DocumentNumber(text);
                numbers.find(number, tx.office())
                        .ifPresent(found ->
                                all.add(new Came(file.source(), file.file().id(), number, found)));
            }
        var wanted = new LinkedHashSet<DocumentNumber>();
        for (var came : all) wanted.addAll(List.of(came.written(), came.printed()));
        var standing = tx.numbers().standing(wanted);
        var problems = new LinkedHashSet<Problem>();
        for (var came : all) {
            standing.stream()
                    .filter(there -> !there.caseId().equals(came.caseId()))
                    .filter(there -> there.number().equals(came.written())
                            || there.number().equals(came.printed()))
                    .map(there -> Problem.warning(
                            came.source(),
                            "import.warning.numberTwice",
                            came.written().text(),
                            there.title()))
                    .forEach(problems::add);
            tx.numbers()
                    .find(came.found().series(), came.found().serial())
                    .filter(entry -> entry.state() == NumberState.VOID)
                    .map(entry -> Problem.warning(
                            came.source(),
                            "import.warning.numberVoid",
                            came.written().text(),
                            entry.note().reason()))
                    .ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }
}
