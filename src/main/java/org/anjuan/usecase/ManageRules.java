package org.anjuan.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.CheckRules.Verdict;
import org.anjuan.usecase.port.AuditLog.Entry;
import org.anjuan.usecase.port.OfficeRules.Note;
import org.anjuan.usecase.port.OfficeRules.RuleFile;
import org.anjuan.usecase.port.RuleReader;
import org.anjuan.usecase.port.RuleText;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Store.Tx;

/**
 * Keeps the files of rules of the office's own. Only an administrator may change them. A file that cannot be used is refused as a whole; one that is
 * replaced or withdrawn stays on record, and the audit tells by its hash which text held when.
 */
public final class ManageRules {

    private static final int LONGEST_REASON = 1000;
    private static final String ADDED = "rules-added";
    private static final String REPLACED = "rules-replaced";
    private static final String WITHDRAWN = "rules-withdrawn";

    /** What the audit calls that which can be done to a file. */
    static final List<String> ACTIONS = List.of(ADDED, REPLACED, WITHDRAWN);

    private static final Pattern FILE = Pattern.compile("\"file\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern AFTER = Pattern.compile("\"after\"\\s*:\\s*\"([0-9a-f]*)\"");

    private final Store store;
    private final CheckRules checking;
    private final Clock clock;
    private final Rights rights;

    public ManageRules(Store store, RuleReader reader, Clock clock) {
        this.store = store;
        this.checking = new CheckRules(reader);
        this.clock = clock;
        this.rights = new Rights(clock);
    }

    /** The files that hold, by name. */
    public List<RuleFile> current() {
        return store.inTransaction(tx -> tx.rules().current());
    }

    /** The files and versions of files that no longer hold, the last ended first. */
    public List<RuleFile> past() {
        return store.inTransaction(tx -> tx.rules().past());
    }

    /** Looks whether the file could be added, and changes nothing. */
    public Verdict check(String name, byte[] content) {
        return store.inTransaction(tx -> checking.check(name, content, texts(tx)));
    }

    /** Adds the file, or puts it in the place of the one of its name. */
    public RulesOutcome add(Actor actor, String name, byte[] content, String reason) {
        return changed(actor, reason, tx -> switch (checking.check(name, content, texts(tx))) {
            case Verdict.Broken(var problems) -> new RulesOutcome.Refused(problems);
            case Verdict.Sound sound -> keep(tx, actor, sound, reason.strip());
        });
    }

    /** The file holds no more; what ships with the program takes its place. */
    public RulesOutcome withdraw(Actor actor, String name, String reason) {
        return changed(actor, reason, tx -> {
            var held = held(tx, name);
            if (held.isEmpty()) return refused(Problem.error("", "rules.unknown", name));
            var broken = checking.brokenWithout(name, texts(tx));
            if (!broken.isEmpty()) return new RulesOutcome.Refused(broken);
            if (!tx.rules().end(held.get().number(), note(actor, reason.strip())))
                return new RulesOutcome.ChangedMeanwhile(name);
            record(tx, actor, WITHDRAWN, name, held.get().sha256(), "", reason.strip());
            return new RulesOutcome.Withdrawn(name);
        });
    }

    private RulesOutcome keep(Tx tx, Actor actor, Verdict.Sound sound, String reason) {
        var file = sound.file();
        var sha256 = Sha256.of(file.text());
        var held = held(tx, file.name());
        if (held.filter(version -> version.sha256().equals(sha256)).isPresent())
            return new RulesOutcome.Unchanged(file.name());
        boolean gone = held.isPresent() && !tx.rules().end(held.get().number(), note(actor, reason));
        if (gone || !tx.rules().add(file, sound.format(), sha256, note(actor, reason)))
            return new RulesOutcome.ChangedMeanwhile(file.name());
        var action = held.isPresent() ? REPLACED : ADDED;
        record(tx, actor, action, file.name(), held.map(RuleFile::sha256).orElse(""), sha256, reason);
        return new RulesOutcome.Kept(file.name(), held.isPresent(), sound.notes());
    }

    private RulesOutcome changed(Actor actor, String reason, Function<Tx, RulesOutcome> change) {
        if (reason.isBlank()) return refused(Problem.error("reason", "rules.reason.missing"));
        if (reason.strip().length() > LONGEST_REASON)
            return refused(Problem.error("reason", "rules.reason.long", Integer.toString(LONGEST_REASON)));
        return store.inTransaction(tx -> {
            var refused = rights.toManageOffice(actor, tx.office());
            return refused.isPresent() ? refused(refused.get()) : change.apply(tx);
        });
    }

    private void record(Tx tx, Actor actor, String action, String name, String before, String after, String reason) {
        var detail = Json.object("file", name, "before", before, "after", after);
        tx.audit().append(new Entry(clock.instant(), actor.id(), actor.name(), action, subject(name), detail, reason));
    }

    private Note note(Actor actor, String reason) {
        return new Note(clock.instant(), actor.id(), actor.name(), reason);
    }

    private static Optional<RuleFile> held(Tx tx, String name) {
        return tx.rules().current().stream()
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    private static List<RuleText> texts(Tx tx) {
        return tx.rules().current().stream().map(RuleFile::content).toList();
    }

    private static RulesOutcome refused(Problem problem) {
        return new RulesOutcome.Refused(List.of(problem));
    }

    /** By what the audit knows the file of that name. */
    public static UUID subject(String name) {
        return UUID.nameUUIDFromBytes(("rules/" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The file that an entry is about. */
    static String fileOf(Entry entry) {
        var file = FILE.matcher(entry.detail());
        return file.find() ? file.group(1).replaceAll("\\\\(.)", "$1") : "";
    }

    /** The text that the file had after what an entry tells, as its hash; empty where it held no more. */
    static String textAfter(Entry entry) {
        var after = AFTER.matcher(entry.detail());
        return after.find() ? after.group(1) : "";
    }
}
