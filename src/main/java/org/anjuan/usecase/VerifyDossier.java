package org.anjuan.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.ArchivedVolume;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.document.VolumeManifest.Entry;
import org.anjuan.domain.document.VolumeManifest.ToldPaper;
import org.anjuan.domain.document.VolumeManifest.ToldPart;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.DossierPress.Content;
import org.anjuan.usecase.port.DossierReader;
import org.anjuan.usecase.port.DossierReader.Reading;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** Says of a PDF whether it is a volume as it was made, and whether the file it was made from still says the same. */
public final class VerifyDossier {

    /**
     * What was found.
     *
     * @param reading what the PDF says of itself
     * @param base how it compares with the case base; none where it was not asked, or there is nothing to compare
     */
    public record Report(Reading reading, Optional<Against> base) {

        /** Whether it is whole, and still equals the case base where that was asked. */
        public boolean isSound() {
            return reading instanceof Reading.Dossier dossier
                    && dossier.changes().isEmpty()
                    && base.map(against -> against instanceof Against.Compared compared
                                    && compared.differences().isEmpty())
                            .orElse(true);
        }
    }

    /** How a volume compares with the case base. */
    public sealed interface Against {

        /** The case base has no such file. */
        record NoSuchFile() implements Against {}

        /** Why this person is not told. */
        record Forbidden(Problem why) implements Against {}

        /**
         * It was compared.
         *
         * @param sameFile whether the file is the very one it was made from, in all its parts
         * @param archived whether it is the volume that was kept when the file was archived
         * @param taken when, and by whom, these very bytes were taken out; none where nobody is on record
         */
        record Compared(boolean sameFile, boolean archived, Optional<Taken> taken, List<Difference> differences)
                implements Against {
            public Compared {
                differences = List.copyOf(differences);
            }
        }
    }

    /** Who took a volume out. */
    public record Taken(Instant at, String by) {}

    /** What differs. */
    public enum What {
        COVER,
        CHANGED,
        ADDED,
        GONE,
        ORDER
    }

    /**
     * One difference between the volume and the file as it stands.
     *
     * @param paper the title of the paper; blank where it is none
     * @param parts the kinds of part that say something else
     * @param head whether the head of the file says something else
     */
    public record Difference(What what, String paper, Set<PartKind> parts, boolean head) {
        public Difference {
            parts = parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts);
        }
    }

    private static final int MOST_ENTRIES = 100_000;

    private final DossierReader reader;
    private final Store store;
    private final DossierPress press;
    private final Rights rights;

    public VerifyDossier(DossierReader reader, Store store, DossierPress press, Clock clock) {
        this.reader = reader;
        this.store = store;
        this.press = press;
        this.rights = new Rights(clock);
    }

    /** What a PDF says of itself, without a case base. */
    public static Report alone(DossierReader reader, Path pdf, Progress progress) {
        return new Report(reader.read(pdf, progress), Optional.empty());
    }

    /** The same, compared with the case base. */
    public Report verify(Actor actor, Path pdf, Progress progress) {
        var reading = reader.read(pdf, progress);
        return new Report(
                reading,
                reading instanceof Reading.Dossier dossier
                        ? dossier.manifest().map(manifest -> against(actor, manifest, dossier.hashes()))
                        : Optional.empty());
    }

    private Against against(Actor actor, VolumeManifest manifest, Set<String> hashes) {
        var forbidden = manifest.internal() ? rights.toSeeInternal(actor) : rights.toTakeOut(actor, manifest.volume());
        if (forbidden.isPresent()) return new Against.Forbidden(forbidden.get());
        return store.inTransaction(tx -> tx.cases()
                .find(manifest.caseId())
                .<Against>map(stored -> compared(
                        manifest, stored, taken(tx.audit(), manifest, hashes), isArchived(stored, manifest, hashes)))
                .orElseGet(Against.NoSuchFile::new));
    }

    private Against compared(VolumeManifest manifest, StoredFile stored, Optional<Taken> taken, boolean archived) {
        boolean sameFile = stored.hash().equals(manifest.snapshot());
        return new Against.Compared(
                sameFile,
                archived,
                taken,
                sameFile ? List.of() : differences(manifest, press.content(stored.file(), manifest)));
    }

    private static Optional<Taken> taken(AuditLog log, VolumeManifest manifest, Set<String> hashes) {
        return log.about(manifest.caseId(), MOST_ENTRIES).stream()
                .map(AuditLog.Recorded::entry)
                .filter(entry -> entry.action().equals(ExportDossier.EXPORTED))
                .filter(entry -> hashes.stream().anyMatch(entry.detail()::contains))
                .map(entry -> new Taken(entry.at(), entry.actorName()))
                .findFirst();
    }

    private static boolean isArchived(StoredFile stored, VolumeManifest manifest, Set<String> hashes) {
        return stored.file()
                .last(Archiving.class)
                .map(archiving -> archiving.volumes().stream()
                        .filter(volume -> volume.volume() == manifest.volume())
                        .map(ArchivedVolume::item)
                        .anyMatch(item -> hashes.contains(item.sha256())))
                .orElse(false);
    }

    private static List<Difference> differences(VolumeManifest manifest, Content now) {
        var differences = new ArrayList<Difference>();
        var cover = parts(manifest.cover().parts(), now.cover().parts());
        boolean head = !manifest.cover().head().equals(now.cover().head());
        if (head || !cover.isEmpty()) differences.add(new Difference(What.COVER, "", cover, head));
        var before = manifest.papers().stream().map(Entry::told).toList();
        for (var paper : before) {
            var same = now.papers().stream().filter(paper::isSamePaper).findFirst();
            if (same.isEmpty()) differences.add(named(What.GONE, paper.title()));
            else changed(paper, same.get()).ifPresent(differences::add);
        }
        for (var paper : now.papers())
            if (before.stream().noneMatch(paper::isSamePaper)) differences.add(named(What.ADDED, paper.title()));
        if (!order(before, now.papers()).equals(order(now.papers(), before))) differences.add(named(What.ORDER, ""));
        return differences;
    }

    private static Difference named(What what, String paper) {
        return new Difference(what, paper, Set.of(), false);
    }

    /** Other files stand for other pages: what the forms would print beside them is then of no account. */
    private static Optional<Difference> changed(ToldPaper before, ToldPaper now) {
        if (!before.items().equals(now.items())) return Optional.of(named(What.CHANGED, now.title()));
        var parts = parts(before.parts(), now.parts());
        boolean head = !before.head().equals(now.head());
        return head || !parts.isEmpty()
                ? Optional.of(new Difference(What.CHANGED, now.title(), parts, head))
                : Optional.empty();
    }

    /** The parts of which the two tell something else, or of which only one tells. */
    private static Set<PartKind> parts(List<ToldPart> one, List<ToldPart> other) {
        var kinds = EnumSet.noneOf(PartKind.class);
        for (var part : one) if (!other.contains(part)) kinds.add(part.kind());
        for (var part : other) if (!one.contains(part)) kinds.add(part.kind());
        return kinds;
    }

    /** The papers that both have, in the order of the first. */
    private static List<String> order(List<ToldPaper> papers, List<ToldPaper> others) {
        return papers.stream()
                .filter(paper -> others.stream().anyMatch(paper::isSamePaper))
                .map(paper -> paper.type() + paper.part() + paper.made())
                .toList();
    }
}
