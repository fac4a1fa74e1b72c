/** The numbers of papers: how they are printed and read, which series they belong to, and which one comes next. */
@NullMarked
package org.anjuan.domain.numbering;

import org.jspecify.annotations.NullMarked;
