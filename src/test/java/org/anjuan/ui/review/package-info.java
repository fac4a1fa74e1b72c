@NullMarked
package org.anjuan.ui.review;

import org.jspecify.annotations.NullMarked;
