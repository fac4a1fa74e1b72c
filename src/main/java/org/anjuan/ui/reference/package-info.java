/** The reference place: violations, time limits, holidays, amounts and review standards, each with its article, its validity and whether it was verified. */
@NullMarked
package org.anjuan.ui.reference;

import org.jspecify.annotations.NullMarked;
