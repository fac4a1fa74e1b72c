/** Starts the program and puts its parts together by hand. */
@NullMarked
package org.anjuan.app;

import org.jspecify.annotations.NullMarked;
