/** Case files as JSON: the format {@code anjuan.case/1}, its schema, and the packages in which files travel. */
@NullMarked
package org.anjuan.exchange;

import org.jspecify.annotations.NullMarked;
