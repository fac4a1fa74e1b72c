/** What is checked of a paper before it goes out: what it must say, and that it agrees with the other papers of its file. */
@NullMarked
package org.anjuan.domain.check;

import org.jspecify.annotations.NullMarked;
