/** Tests of what starts the program. */
@NullMarked
package org.anjuan.app;

import org.jspecify.annotations.NullMarked;
