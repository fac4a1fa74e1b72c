package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** The report of the party that it has corrected. */
public record CorrectionReport(
        UUID id, Fact<Ref<CorrectionOrder>> order, Fact<When> reportedOn, Fact<Prose> content, Fact<StoredItem> item)
        implements Part {

    public CorrectionReport {
        Required.present("id", id);
        Required.present("order", order);
        Required.present("reportedOn", reportedOn);
        Required.present("content", content);
        Required.present("item", item);
    }
}
