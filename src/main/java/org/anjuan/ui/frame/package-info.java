/** The main window: navigation, search, who works, the status line, and the place shown. */
@NullMarked
package org.anjuan.ui.frame;

import org.jspecify.annotations.NullMarked;
