package org.anjuan.persistence;

import java.io.IOException;

/** Somebody asked a copy to stop. */
final class CopyStoppedException extends IOException {

    private static final long serialVersionUID = 1L;
}
