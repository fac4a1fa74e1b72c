package org.anjuan.domain.clock;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;

/** A notice to several parties, each with a period of its own from the day on which it reached it. */
public final class ServedOnEach {

    private ServedOnEach() {}

    /** The file as each of them sees it: without the services of the notice on the others. The file itself where it was served on no more than one. */
    public static List<CaseFile> of(CaseFile file, PriorNotice notice) {
        var parties = file.servicesOf(notice.id()).stream()
                .flatMap(service -> service.party().value().stream())
                .map(Ref::id)
                .distinct()
                .toList();
        return parties.size() < 2
                ? List.of(file)
                : parties.stream().map(party -> to(party, file, notice)).toList();
    }

    /** The file as that party sees it: without the services of the notice on others. */
    static CaseFile on(Party party, CaseFile file, PriorNotice notice) {
        return to(party.id(), file, notice);
    }

    private static CaseFile to(UUID party, CaseFile file, PriorNotice notice) {
        var rest = file;
        for (var service : file.servicesOf(notice.id()))
            if (service.party().matches(ref -> !ref.id().equals(party))) rest = rest.without(service.id());
        return rest;
    }
}
