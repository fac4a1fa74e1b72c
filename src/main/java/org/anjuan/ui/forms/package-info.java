/** Forms made from the shape of a record: what was typed, what is wrong with it, and the record it amounts to. */
@NullMarked
package org.anjuan.ui.forms;

import org.jspecify.annotations.NullMarked;
