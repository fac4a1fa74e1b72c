package org.anjuan.persistence;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Asks the records whether anything in them names a piece of evidence: a file, a draft, or the entry of who brought it. */
final class NamedEvidence {

    private static final List<String> WHERE = List.of(
            "select 1 from case_part where body like ? fetch first row only",
            "select 1 from draft where body like ? fetch first row only",
            "select 1 from audit where action = 'evidence-added' and detail like ? fetch first row only");

    private final DataSource source;

    NamedEvidence(DataSource source) {
        this.source = source;
    }

    boolean isNamed(String sha256) throws IOException {
        try (var connection = source.getConnection()) {
            for (var question : WHERE)
                try (var statement = connection.prepareStatement(question)) {
                    statement.setString(1, "%" + sha256 + "%");
                    try (var found = statement.executeQuery()) {
                        if (found.next()) return true;
                    }
                }
            return false;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
