/** What the screens share: words, looks, background work, dialogs, ways from one place to another. */
@NullMarked
package org.anjuan.ui.common;

import org.jspecify.annotations.NullMarked;
