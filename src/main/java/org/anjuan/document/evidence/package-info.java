/** How evidence becomes pages: pictures, scans and PDFs from elsewhere, each bounded in time and memory. */
@NullMarked
package org.anjuan.document.evidence;

import org.jspecify.annotations.NullMarked;
