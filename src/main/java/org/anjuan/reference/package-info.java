/** Reads the data that ships under {@code resources} into values of the domain. */
@NullMarked
package org.anjuan.reference;

import org.jspecify.annotations.NullMarked;
