/** What proves that a volume is whole: what it was made from, and a digest over its bytes. */
@NullMarked
package org.anjuan.document.seal;

import org.jspecify.annotations.NullMarked;
