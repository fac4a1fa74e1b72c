/** Days that count: working days with the published holidays, natural days, months and years. */
@NullMarked
package org.anjuan.domain.calendar;

import org.jspecify.annotations.NullMarked;
