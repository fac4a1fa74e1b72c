package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.AuditLog.Recorded;
import org.anjuan.usecase.port.OfficeRules.RuleFile;
import org.anjuan.usecase.port.Store.Tx;

/**
 * Holds the files of the office's own rules against the audit: its entries, played again from the first, say which text of which file was ever added and
 * which holds by now. A row that was changed does not fit its entry; a row that was taken away leaves an entry without one.
 */
final class RulesOnRecord {

    private final Tx tx;
    private final List<RuleFile> current;
    private final List<RuleFile> past;

    RulesOnRecord(Tx tx) {
        this.tx = tx;
        this.current = tx.rules().current();
        this.past = tx.rules().past();
    }

    List<Problem> findings() {
        Map<String, List<Recorded>> byName = new LinkedHashMap<>();
        Stream.concat(current.stream(), past.stream())
                .forEach(file -> byName.computeIfAbsent(file.name(), _ -> new ArrayList<>()));
        for (var recorded : tx.audit().of(ManageRules.ACTIONS))
            byName.computeIfAbsent(ManageRules.fileOf(recorded.entry()), _ -> new ArrayList<>())
                    .add(recorded);
        return byName.entrySet().stream()
                .flatMap(file -> of(file.getKey(), file.getValue()).stream())
                .toList();
    }

    private List<Problem> of(String name, List<Recorded> entries) {
        var holding = texts(current, name);
        var held = texts(past, name);
        var unexplained = new ArrayList<>(holding);
        unexplained.addAll(held);
        var missing = new ArrayList<Recorded>();
        for (var recorded : entries) {
            var text = ManageRules.textAfter(recorded.entry());
            if (!text.isEmpty() && !unexplained.remove(text)) missing.add(recorded);
        }
        var problems = new ArrayList<Problem>();
        if (!unexplained.isEmpty() || missing.isEmpty() && !holds(holding, entries))
            problems.add(Problem.error(name, "base.verify.ruleChanged"));
        missing.stream()
                .limit(Math.max(0, missing.size() - unexplained.size()))
                .forEach(recorded -> problems.add(missing(name, recorded)));
        return problems;
    }

    private static boolean holds(List<String> holding, List<Recorded> entries) {
        var last =
                entries.isEmpty() ? "" : ManageRules.textAfter(entries.getLast().entry());
        return holding.equals(last.isEmpty() ? List.of() : List.of(last));
    }

    private static Problem missing(String name, Recorded recorded) {
        var entry = recorded.entry();
        return Problem.error(
                name,
                "base.verify.ruleMissing",
                ManageRules.textAfter(entry),
                Long.toString(recorded.number()),
                entry.actorName());
    }

    private static List<String> texts(List<RuleFile> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .map(file -> Sha256.of(file.content().text()))
                .toList();
    }
}
