/** Sets HTML as pages of a PDF that an archive accepts: fonts, Chinese line breaks, foreign pages and pictures. */
@NullMarked
package org.anjuan.document.pdf;

import org.jspecify.annotations.NullMarked;
