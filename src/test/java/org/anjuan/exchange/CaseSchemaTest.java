package org.anjuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CaseSchemaTest {

    private static final Path PUBLISHED = Path.of("resources" + CaseSchema.RESOURCE);

    /** After a change of the records run this test with {@code -Dschema.write=true} to write the schema anew. */
    @Test
    void thePublishedSchemaIsTheOneOfTheRecords() throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, CaseSchema.text());
        }
        assertThat(PUBLISHED).hasContent(CaseSchema.text());
    }
}
