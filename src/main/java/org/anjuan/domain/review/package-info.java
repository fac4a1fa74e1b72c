/** Case-file review: standards, the conditions they name, what reviewers marked, and the score that follows from it. */
@NullMarked
package org.anjuan.domain.review;

import org.jspecify.annotations.NullMarked;
