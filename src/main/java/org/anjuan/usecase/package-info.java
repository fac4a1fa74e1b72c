/** One class per thing a person can do. */
@NullMarked
package org.anjuan.usecase;

import org.jspecify.annotations.NullMarked;
