/** Laws, the acts they forbid with their ranges of fines, and the amounts at which the procedure changes: all with the days between which they hold. */
@NullMarked
package org.anjuan.domain.law;

import org.jspecify.annotations.NullMarked;
