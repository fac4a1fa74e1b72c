/** The page of one case file: its head, and a tab for each side of it. */
@NullMarked
package org.anjuan.ui.casefile;

import org.jspecify.annotations.NullMarked;
