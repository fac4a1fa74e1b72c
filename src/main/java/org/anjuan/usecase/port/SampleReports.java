package org.anjuan.usecase.port;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.TestReport;

/** Prints the test reports of the samples as a laboratory would send them, so that none need lie among the sources. */
public interface SampleReports {

    /** Writes the report of this file as a PDF; the same report gives the same bytes. */
    void print(CaseFile file, TestReport report, Path target) throws IOException;
}
