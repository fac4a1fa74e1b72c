package org.anjuan.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.document.Concerned;
import org.anjuan.usecase.SeePapers.Row;

/** On whom a paper is to be served, and on whom it was. */
public final class PaperReceipts {

    private PaperReceipts() {}

    /**
     * One party of a paper.
     *
     * @param service the service on this party, where one is recorded
     */
    public record Receipted(Party party, Optional<Service> service) {
        public boolean isServed() {
            return service.isPresent();
        }
    }

    /** The parties of a paper with the service on each; empty where the file does not say whom it concerns. */
    public static List<Receipted> of(CaseFile file, Row row) {
        var services = services(file, row);
        return parties(file, row).stream()
                .map(party -> new Receipted(party, on(party, services)))
                .toList();
    }

    /** The services of this paper: those that name it, and those of its part that name no other type. */
    public static List<Service> services(CaseFile file, Row row) {
        return file.stream(Service.class)
                .filter(service -> service.about()
                        .matches(ref -> row.made().filter(ref.id()::equals).isPresent()
                                || ref.id().equals(row.part())
                                        && service.paper()
                                                .value()
                                                .map(row.type()::equals)
                                                .orElse(true)))
                .toList();
    }

    private static List<Party> parties(CaseFile file, Row row) {
        Optional<UUID> own = row.party();
        if (own.isPresent())
            return own.flatMap(file::find).map(Party.class::cast).stream().toList();
        return file.find(row.part())
                .filter(part -> !(part instanceof OfficePaper))
                .map(part -> new Concerned(file).of(part))
                .orElseGet(() -> file.all(Party.class));
    }

    private static Optional<Service> on(Party party, List<Service> services) {
        return services.stream()
                .filter(service -> service.party()
                        .value()
                        .map(ref -> ref.id().equals(party.id()))
                        .orElse(true))
                .findFirst();
    }
}
