/** Money that follows from time: what a late payment costs. */
@NullMarked
package org.anjuan.domain.penalty;

import org.jspecify.annotations.NullMarked;
