/** The review of case files: which files and reviews there are, and the screen on which one file is scored. */
@NullMarked
package org.anjuan.ui.review;

import org.jspecify.annotations.NullMarked;
