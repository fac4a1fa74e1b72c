package org.anjuan.usecase.port;

import java.io.IOException;
import org.anjuan.domain.text.Problem;

/** A paper cannot be set by its template: it would break, never end, or fill more than can be kept. */
public final class UnsetPaperException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** @param problem what is wrong, in words for people */
    public UnsetPaperException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, in words for people. */
    public Problem problem() {
        return problem;
    }
}
