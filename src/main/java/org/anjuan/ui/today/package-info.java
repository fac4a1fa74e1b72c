/** The first place of the program: what is due, the most urgent first, and why on that date. */
@NullMarked
package org.anjuan.ui.today;

import org.jspecify.annotations.NullMarked;
