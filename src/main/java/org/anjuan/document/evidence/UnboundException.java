package org.anjuan.document.evidence;

import org.jspecify.annotations.Nullable;

/** Says why an item of the evidence store cannot be bound. */
public final class UnboundException extends Exception {

    /** It takes longer than anything sound does. */
    public static final String TOO_SLOW = "dossier.item.tooSlow";

    /** It takes more memory than there is. */
    public static final String TOO_LARGE = "dossier.item.tooLarge";

    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key the message key of the reason */
    public UnboundException(String key, @Nullable Throwable cause) {
        super(key, cause);
        this.key = key;
    }

    /** The message key of the reason. */
    public String key() {
        return key;
    }
}
