package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.domain.numbering.NumberRules.Found;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.CasePackages.IncomingFile;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.anjuan.usecase.port.NumberRegister.Standing;
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

    private record Place(SeriesKey series, int serial) {}

    /** A number that came, as it was written, and its place in its series. */
    private record Came(String source, UUID caseId, DocumentNumber written, Found found) {

        /** The same number as the office would print it. */
        DocumentNumber printed() {
            return found.rule().pattern().print(found.series(), found.serial());
        }
    }

    /**
     * What is to be told of these files, which are in the case base by now.
     *
     * @param atEach told the name of each file before it is looked at; it may throw, to stop
     */
    List<Problem> warnings(Tx tx, List<IncomingFile> files, Consumer<String> atEach) {
        var all = own(tx, files, atEach);
        var wanted = new LinkedHashSet<DocumentNumber>();
        for (var came : all) wanted.addAll(List.of(came.written(), came.printed()));
        var standing = tx.numbers().standing(wanted).stream()
                .collect(Collectors.groupingBy(Standing::number, Collectors.toList()));
        var voided = voided(tx, all);
        var problems = new LinkedHashSet<Problem>();
        for (var came : all) {
            Stream.of(came.written(), came.printed())
                    .distinct()
                    .flatMap(number -> standing.getOrDefault(number, List.of()).stream())
                    .filter(there -> !there.caseId().equals(came.caseId()))
                    .map(there -> Problem.warning(
                            came.source(),
                            "import.warning.numberTwice",
                            came.written().text(),
                            there.title()))
                    .forEach(problems::add);
            Optional.ofNullable(voided.get(
                            new Place(came.found().series(), came.found().serial())))
                    .map(entry -> Problem.warning(
                            came.source(),
                            "import.warning.numberVoid",
                            came.written().text(),
                            entry.note().reason()))
                    .ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    /** The numbers of the office's own series that stand in these files. */
    private List<Came> own(Tx tx, List<IncomingFile> files, Consumer<String> atEach) {
        var finder = numbers.finder(tx.office());
        var all = new ArrayList<Came>();
        for (var file : files) {
            atEach.accept(file.source());
            for (var text : ReadyRowsOf.numbers(file.file())) {
                var number = new DocumentNumber(text);
                finder.find(number)
                        .ifPresent(found ->
                                all.add(new Came(file.source(), file.file().id(), number, found)));
            }
        }
        return all;
    }

    /** What was voided in the years of these numbers, by its place. */
    private static Map<Place, Entry> voided(Tx tx, List<Came> all) {
        return all.stream()
                .map(came -> came.found().series().year())
                .distinct()
                .flatMap(year -> tx.numbers().entries(OptionalInt.of(year)).stream())
                .filter(entry -> entry.state() == NumberState.VOID)
                .collect(Collectors.toMap(entry -> new Place(entry.series(), entry.serial()), Function.identity()));
    }
}
