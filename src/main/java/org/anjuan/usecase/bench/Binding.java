package org.anjuan.usecase.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.InvestigationReport;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.SamplingRecord;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.ExportDossier;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** The dossiers that are bound: the longest sample, and the other one, shortened to about forty pages with its pictures. */
final class Binding {

    private static final int PAGE = 200;
    private static final String ORDINARY = "津河环罚〔2026〕57号";
    private static final UUID SHORTENED = new UUID(0, 40);
    private static final Set<Class<? extends Part>> LEFT_OUT = Set.of(
            CorrectionOrder.class,
            Recheck.class,
            InvestigationReport.class,
            Defence.class,
            Paper.class,
            SamplingRecord.class,
            TestReport.class);

    private final Store store;
    private final Bench.Tools tools;
    private final Actor actor;
    private final Path folder;

    Binding(Store store, Bench.Tools tools, Actor actor, Path folder) {
        this.store = store;
        this.tools = tools;
        this.actor = actor;
        this.folder = folder;
    }

    /** The sample with a daily fine: more than a hundred pages. */
    UUID longest() {
        return store.inTransaction(tx -> tx.rows().list(CaseQuery.text("按日连续处罚", PAGE)).stream()
                .flatMap(row -> tx.cases().find(row.id()).stream())
                .map(StoredFile::file)
                .filter(file -> file.has(DailyFine.class))
                .findFirst()
                .orElseThrow()
                .id());
    }

    /** The shortened sample, which is put into the base where it is not in it yet. */
    UUID shortened() {
        return store.inTransaction(tx -> {
            if (tx.cases().exists(SHORTENED)) return SHORTENED;
            var whole = tx.cases().findByNumber(ORDINARY).orElseThrow().file();
            var parts = whole.parts().stream()
                    .filter(part -> !LEFT_OUT.contains(part.getClass()))
                    .toList();
            var file = CaseFile.of(SHORTENED, whole.head(), parts, whole.none());
            tx.cases().addAll(List.of(new CaseFiles.Addition(file, tools.rows().file(file))));
            return SHORTENED;
        });
    }

    /** Binds the main volume. */
    ExportDossier.Outcome bind(UUID id) {
        var outcome = tools.dossiers().export(actor, id, folder, Set.of(Volume.MAIN), Progress.IGNORED);
        if (!(outcome instanceof ExportDossier.Outcome.Done)) throw new IllegalStateException("not bound: " + outcome);
        return outcome;
    }
}
