/** The papers of a file: their types, which of them a file amounts to, and the order in which they are bound. */
@NullMarked
package org.anjuan.domain.document;

import org.jspecify.annotations.NullMarked;
