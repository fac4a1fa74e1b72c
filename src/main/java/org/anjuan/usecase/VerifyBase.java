package org.anjuan.usecase;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.StoredItems;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** Looks whether the case base is what was written: files against their hashes, the audit chain, every evidence file. */
public final class VerifyBase {

    private final Store store;
    private final CaseCodec codec;
    private final EvidenceStore evidence;

    public VerifyBase(Store store, CaseCodec codec, EvidenceStore evidence) {
        this.store = store;
        this.codec = codec;
        this.evidence = evidence;
    }

    /**
     * What was looked at, and what does not fit. The path of a finding says where; its words say what to do.
     *
     * @param complete false where it was stopped before the end
     */
    public record Report(long files, long entries, long evidence, List<Problem> findings, boolean complete) {
        public Report {
            findings = List.copyOf(findings);
        }

        public boolean isSound() {
            return complete && findings.stream().noneMatch(Problem::isError);
        }
    }

    public Report verify(Actor actor, Progress progress) {
        var look = new Look(progress);
        look.files();
        look.audit();
        look.rules();
        look.evidence();
        return new Report(look.files, look.entries, look.items, look.findings, !progress.stopped());
    }

    private final class Look {

        private final Progress progress;
        private final List<Problem> findings = new ArrayList<>();
        private final Set<String> named = new HashSet<>();
        private long files;
        private long entries;
        private long items;

        Look(Progress progress) {
            this.progress = progress;
        }

        void files() {
            var ids = store.inTransaction(tx -> tx.cases().ids());
            for (var id : ids) {
                if (progress.stopped()) return;
                file(id);
                progress.at(++files, ids.size(), "base.verify.files");
            }
        }

        private void file(UUID id) {
            try {
                store.inTransaction(tx -> tx.cases().find(id)).ifPresent(this::file);
            } catch (RuntimeException _) {
                findings.add(Problem.error(id.toString(), "base.verify.fileUnreadable"));
            }
        }

        private void file(StoredFile stored) {
            if (!codec.hash(stored.file()).equals(stored.hash()))
                findings.add(Problem.error(stored.file().id().toString(), "base.verify.fileChanged"));
            for (var item : StoredItems.of(stored.file())) item(stored.file().id(), item);
        }

        private void item(UUID id, StoredItem item) {
            if (named.add(item.sha256()) && !evidence.has(item.sha256()))
                findings.add(Problem.warning(id.toString(), "base.verify.evidenceMissing", item.name()));
        }

        void audit() {
            if (progress.stopped()) return;
            progress.at(0, 1, "base.verify.audit");
            store.inTransaction(tx -> {
                entries = tx.audit().size();
                tx.audit()
                        .firstBroken()
                        .ifPresent(number ->
                                findings.add(Problem.error("audit " + number, "base.verify.auditBroken", number)));
                return entries;
            });
        }

        /** The rules of the office's own are what the audit says. */
        void rules() {
            if (progress.stopped()) return;
            findings.addAll(store.inTransaction(tx -> new RulesOnRecord(tx).findings()));
        }

        void evidence() {
            List<String> all;
            try {
                all = evidence.all();
            } catch (IOException _) {
                findings.add(Problem.error("evidence", "base.verify.evidenceUnreadable"));
                return;
            }
            for (var sha256 : all) {
                if (progress.stopped()) return;
                content(sha256);
                if (!named.contains(sha256)) findings.add(Problem.warning(sha256, "base.verify.evidenceUnnamed"));
                progress.at(++items, all.size(), "base.verify.evidence");
            }
        }

        private void content(String sha256) {
            try (var content = evidence.open(sha256)) {
                content.transferTo(OutputStream.nullOutputStream());
            } catch (FileNotFoundException _) {
                findings.add(Problem.error(sha256, "base.verify.evidenceUnreadable"));
            } catch (IOException _) {
                findings.add(Problem.error(sha256, "base.verify.evidenceChanged"));
            }
        }
    }
}
