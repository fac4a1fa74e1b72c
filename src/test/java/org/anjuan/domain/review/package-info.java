@NullMarked
package org.anjuan.domain.review;

import org.jspecify.annotations.NullMarked;
