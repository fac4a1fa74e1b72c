/** The command line: one command for each thing that a person or a script can ask. */
@NullMarked
package org.anjuan.cli;

import org.jspecify.annotations.NullMarked;
