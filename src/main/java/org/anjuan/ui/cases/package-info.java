/** The list of cases: search, filters, new cases, import and export. */
@NullMarked
package org.anjuan.ui.cases;

import org.jspecify.annotations.NullMarked;
