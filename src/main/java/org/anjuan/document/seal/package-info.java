/** What proves that a volume is whole: what it was made from, a digest over its bytes, and who signed it. */
@NullMarked
package org.anjuan.document.seal;

import org.jspecify.annotations.NullMarked;
