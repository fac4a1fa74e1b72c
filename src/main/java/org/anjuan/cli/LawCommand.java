package org.anjuan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Detention;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.OffenceCatalogue.CodeWords;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.usecase.LawWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks up what the law says: the catalogue of violations by words, pinyin initials or article, as it holds on a day. */
@Command(name = "law", description = "cli.law.description")
final class LawCommand implements Callable<Integer> {

    /** More entries are told in a line each. */
    private static final int MOST_WHOLE = 5;

    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    LawCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        throw new ParameterException(line(), desk.get("cli.law.which"));
    }

    @Command(name = "search", description = "cli.law.search.description")
    int search(
            @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "cli.law.parameter.words")
                    List<String> typed,
            @Option(names = "--domain", paramLabel = "D", descriptionKey = "cli.law.option.domain") @Nullable
                    String domain,
            @Option(names = "--on", paramLabel = "DAY", descriptionKey = "cli.law.option.on") @Nullable LocalDate on,
            @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
        var book = desk.law();
        var code = Optional.ofNullable(domain)
                .map(asked -> domain(asked, book.offences().words()));
        var day = on == null ? LocalDate.now(desk.program().clock()) : on;
        var words = String.join(" ", typed);
        var hits = book.offences().look(words, code);
        var found = hits.entries();
        if (json)
            desk.say(Json.of(found.stream()
                    .map(offence -> json(offence, hits.alike(), day, book))
                    .toList()));
        else if (found.isEmpty()) nothing(words, code, book);
        else if (hits.alike()) {
            desk.say(desk.get("cli.law.alike", words));
            table(found, day, book).forEach(desk::say);
        } else if (found.size() > MOST_WHOLE) table(found, day, book).forEach(desk::say);
        else found.forEach(offence -> lines(offence, day, book).forEach(desk::say));
        return Exit.DONE;
    }

    /** Where another domain has it, that is told. */
    private void nothing(String words, Optional<String> domain, LawBook book) {
        desk.say(desk.get("cli.law.nothing"));
        if (domain.isEmpty()) return;
        var elsewhere = book.offences().look(words, Optional.empty());
        if (elsewhere.alike() || elsewhere.entries().isEmpty()) return;
        desk.say(desk.get(
                "cli.law.elsewhere",
                elsewhere.entries().stream().map(Offence::domain).distinct().collect(Collectors.joining(" "))));
    }

    /** A domain by its code or its name. */
    private String domain(String asked, CodeWords words) {
        return words.domains().entrySet().stream()
                .filter(each -> each.getKey().equals(asked)
                        || each.getValue().zh().equals(asked)
                        || each.getValue().en().equalsIgnoreCase(asked))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        line().getSubcommands().get("search"),
                        desk.get(
                                "cli.law.domain",
                                asked,
                                String.join(" ", words.domains().keySet()))));
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private List<String> table(List<Offence> found, LocalDate day, LawBook book) {
        var words = new LawWords(desk.words(), book);
        var table = new TextTable(
                desk.get("cli.law.column.id"),
                desk.get("cli.law.column.name"),
                desk.get("cli.law.column.article"),
                desk.get("cli.law.column.fine"));
        for (var offence : found) {
            var provisions = offence.provisionsOn(day, book.laws());
            var main = provisions.stream()
                    .filter(provision -> !provision.fines().isEmpty())
                    .findFirst()
                    .or(() -> provisions.stream().findFirst());
            table.add(
                    offence.id(),
                    words.of(offence.name()),
                    main.map(words::shortPenalty).orElse(desk.get("cli.law.noVersion", day)),
                    main.stream()
                            .flatMap(provision -> provision.fines().stream())
                            .map(words::range)
                            .distinct()
                            .collect(Collectors.joining("; ")));
        }
        return table.lines();
    }

    private List<String> lines(Offence offence, LocalDate day, LawBook book) {
        var words = new LawWords(desk.words(), book);
        var codes = book.offences().words();
        var lines = new ArrayList<String>();
        lines.add(words.of(offence.name()));
        lines.add("  " + offence.id() + " · " + words.of(codes.domain(offence.domain())));
        var also = offence.also(desk.words().locale());
        if (!also.isEmpty())
            lines.add("  " + desk.get("reference.detail.also") + ": " + String.join(words.between(), also));
        var provisions = offence.provisionsOn(day, book.laws());
        if (provisions.isEmpty()) lines.add("  " + desk.get("cli.law.noVersion", day));
        for (var provision : provisions) {
            lines.add("  " + words.penalty(provision));
            if (!provision.breached().isEmpty()) lines.add("    " + words.breached(provision));
            provision.fines().forEach(fine -> lines.add("    " + words.fine(fine)));
            provision.measures().forEach(measure -> lines.add("    " + words.measure(measure)));
            provision
                    .handledBy()
                    .ifPresent(by ->
                            lines.add("    " + desk.get("reference.detail.handledBy", words.of(codes.handledBy(by)))));
            provision.note().ifPresent(note -> lines.add("    " + words.of(note)));
        }
        lines.add("  " + desk.get("reference.detail.dailyFine") + ": " + words.dailyFine(offence, day));
        words.detentions(offence, day)
                .forEach(line -> lines.add("  " + desk.get("reference.detail.detention") + ": " + line));
        offence.note().ifPresent(note -> lines.add("  " + words.of(note)));
        return lines;
    }

    private static Map<String, ?> json(Offence offence, boolean alike, LocalDate day, LawBook book) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", offence.id());
        json.put("domain", offence.domain());
        json.put("name", both(offence.name()));
        json.put("also", offence.also());
        json.put("alike", alike);
        json.put("on", day.toString());
        json.put(
                "dailyFine",
                book.offences().dailyFines().on(day, offence).rule().code());
        json.put(
                "detention",
                offence.detentionOn(day, book.laws()).stream()
                        .map(LawCommand::json)
                        .toList());
        json.put(
                "provisions",
                offence.provisionsOn(day, book.laws()).stream()
                        .map(LawCommand::json)
                        .toList());
        return json;
    }

    private static Map<String, ?> json(Detention detention) {
        var json = new LinkedHashMap<String, Object>();
        json.put("law", detention.citation().law());
        json.put("article", detention.citation().articles());
        json.put("upon", detention.upon().name());
        json.put("days", both(detention.days()));
        json.put("when", both(detention.when()));
        json.put("verified", detention.verified().name());
        return json;
    }

    private static Map<String, ?> json(Provision provision) {
        var json = new LinkedHashMap<String, Object>();
        json.put("law", provision.law());
        json.put("basis", provision.basis().name());
        json.put("breached", provision.breached());
        provision.penalty().ifPresent(article -> json.put("penalty", article.words(Locale.CHINESE)));
        json.put(
                "fines",
                provision.fines().stream()
                        .map(fine -> {
                            var range = new LinkedHashMap<String, Object>();
                            range.put("subject", fine.subject());
                            fine.when().ifPresent(when -> range.put("when", when));
                            if (fine.discretionary()) range.put("may", true);
                            fine.least().ifPresent(least -> range.put("min", least.toString()));
                            fine.most().ifPresent(most -> range.put("max", most.toString()));
                            fine.per().ifPresent(per -> range.put("per", per));
                            fine.proportion().ifPresent(share -> {
                                range.put("measure", share.measure().name());
                                share.least().ifPresent(least -> range.put("least", least));
                                range.put("most", share.most());
                                range.put("base", share.base());
                                share.floor().ifPresent(floor -> range.put("floor", floor.toString()));
                            });
                            return range;
                        })
                        .toList());
        json.put(
                "measures",
                provision.measures().stream()
                        .map(measure ->
                                Map.of("code", measure.code(), "when", measure.when(), "may", measure.discretionary()))
                        .toList());
        provision.handledBy().ifPresent(by -> json.put("handledBy", by));
        return json;
    }

    private static Map<String, String> both(Bilingual words) {
        var both = new LinkedHashMap<String, String>();
        both.put("zh", words.zh());
        both.put("en", words.en());
        return both;
    }
}
