/** Tests of the command line. */
@NullMarked
package org.anjuan.cli;

import org.jspecify.annotations.NullMarked;
