/** The legal clock: what is due in a case file, when, by which rule, and how that was counted. */
@NullMarked
package org.anjuan.domain.clock;

import org.jspecify.annotations.NullMarked;
