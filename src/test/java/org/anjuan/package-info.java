/** What holds for the program as a whole. */
@NullMarked
package org.anjuan;

import org.jspecify.annotations.NullMarked;
