package org.anjuan.usecase.port;

import java.time.Instant;
import org.anjuan.domain.casefile.CaseFile;

/**
 * A file as the store holds it.
 *
 * @param version counts the changes; a change names the version it started from
 * @param hash SHA-256 of the canonical JSON, lower-case hexadecimal
 */
public record StoredFile(CaseFile file, int version, String hash, Instant savedAt) {}
