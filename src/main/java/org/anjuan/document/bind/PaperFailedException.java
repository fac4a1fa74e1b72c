package org.anjuan.document.bind;

import java.io.IOException;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.text.Problem;

/** One paper cannot be set, and left the document of no use: the volume is set anew with a page in its place that says so. */
final class PaperFailedException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient BoundPaper paper;
    private final transient Problem problem;

    PaperFailedException(BoundPaper paper, Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.paper = paper;
        this.problem = problem;
    }

    BoundPaper paper() {
        return paper;
    }

    Problem problem() {
        return problem;
    }
}
