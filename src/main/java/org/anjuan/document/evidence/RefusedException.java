package org.anjuan.document.evidence;

/** Carries a reason out of code that lets no other exception through, or would swallow it and show a page without its part. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnboundException reason;

    RefusedException(UnboundException reason) {
        super(reason);
        this.reason = reason;
    }

    UnboundException reason() {
        return reason;
    }
}
