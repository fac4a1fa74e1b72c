/** The papers of a case file: their list, their pages as they would print, and everything that is done with them. */
@NullMarked
package org.anjuan.ui.papers;

import org.jspecify.annotations.NullMarked;
