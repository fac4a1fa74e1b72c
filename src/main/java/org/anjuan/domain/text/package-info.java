/** Codes, numbers and amounts as they are written on Chinese papers. */
@NullMarked
package org.anjuan.domain.text;

import org.jspecify.annotations.NullMarked;
