package org.anjuan.cli;

import java.util.List;

/** A command cannot be carried out for reasons that the user can do something about. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> reasons;

    public Refusal(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public Refusal(String reason) {
        this(List.of(reason));
    }

    public List<String> reasons() {
        return reasons;
    }
}
