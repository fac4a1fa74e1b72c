/** Inspections: the list, a new one, and the form of one. */
@NullMarked
package org.anjuan.ui.inspections;

import org.jspecify.annotations.NullMarked;
