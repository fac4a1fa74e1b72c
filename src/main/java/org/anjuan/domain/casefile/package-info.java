/** The case file: one immutable value that holds what happened, lawful or not. */
@NullMarked
package org.anjuan.domain.casefile;

import org.jspecify.annotations.NullMarked;
