package org.anjuan.usecase;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.PaperPress;
import org.anjuan.usecase.port.Store;

/**
 * What the use cases of papers work with.
 *
 * @param evidence where pages are kept as they went out
 * @param checks what papers are checked for beyond the places of their form
 */
public record PaperTools(
        Store store,
        CaseCodec codec,
        ReadyRowsOf rows,
        StepGuards guards,
        EvidenceStore evidence,
        DocumentTypes types,
        PaperPress press,
        NumberRules numbers,
        ContentChecks checks,
        Clock clock,
        Supplier<UUID> ids) {}
