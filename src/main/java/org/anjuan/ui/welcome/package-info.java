/** The first window: open a case base, make one, set up its office and its first person. */
@NullMarked
package org.anjuan.ui.welcome;

import org.jspecify.annotations.NullMarked;
