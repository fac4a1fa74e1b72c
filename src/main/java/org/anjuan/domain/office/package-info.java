/** The people of an authority: units, dated roles, certificates. */
@NullMarked
package org.anjuan.domain.office;

import org.jspecify.annotations.NullMarked;
