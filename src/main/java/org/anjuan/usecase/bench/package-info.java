/** Case bases of any size made from a seed, and how long the steps of daily work take on them. */
@NullMarked
package org.anjuan.usecase.bench;

import org.jspecify.annotations.NullMarked;
