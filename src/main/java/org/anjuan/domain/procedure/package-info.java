/** The course of a file: its steps, what must hold when each is taken, and the tracks that run beside it. */
@NullMarked
package org.anjuan.domain.procedure;

import org.jspecify.annotations.NullMarked;
