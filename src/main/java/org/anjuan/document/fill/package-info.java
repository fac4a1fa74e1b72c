/** Fills the templates of papers from a case file: what is known is printed, what is not shows as a gap. */
@NullMarked
package org.anjuan.document.fill;

import org.jspecify.annotations.NullMarked;
