package org.anjuan.usecase.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;

/** The case files, each read whole in one query and written by its differences. */
public interface CaseFiles {

    Optional<StoredFile> find(UUID id);

    /** The file with this number, or else with a paper of this number; the newest where it was used twice. */
    Optional<StoredFile> findByNumber(String number);

    /** The files of these ids that are there, in one query. */
    List<StoredFile> findAll(Collection<UUID> ids);

    boolean exists(UUID id);

    List<UUID> ids();

    /** The files in which something may still be due. */
    List<UUID> openIds();

    long count();

    /** Adds a file that is not there yet, with its rows for the lists. */
    StoredFile add(CaseFile file, ReadyRows rows);

    /** Adds many files that are not there yet, in fewer round trips than one by one. */
    List<StoredFile> addAll(List<Addition> additions);

    /** A file to be added and its rows for the lists. */
    record Addition(CaseFile file, ReadyRows rows) {}

    /** Writes all rows of these files anew without changing the files. */
    void refresh(List<Remade> files);

    /** Writes only what is due in these files and where they stand anew, as after a change of the law; all their other rows stay. */
    void reckonAnew(List<Remade> files);

    /** The rows of a file as of a version. Where another one is stored by now they are left: who saved it wrote its rows. */
    record Remade(UUID id, int version, ReadyRows rows) {}

    /** Writes what differs, unless somebody changed the file since that version; empty then. */
    Optional<StoredFile> replace(CaseFile next, int version, ReadyRows rows);

    /** The hashes of all evidence that this file names. */
    List<String> evidenceOf(UUID id);
}
