/** What the use cases need from outside: the store, evidence, formats, reference data, words. */
@NullMarked
package org.anjuan.usecase.port;

import org.jspecify.annotations.NullMarked;
