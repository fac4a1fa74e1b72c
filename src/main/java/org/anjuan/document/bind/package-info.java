/** Binds the papers of a file, its pictures and foreign pages into volumes. */
@NullMarked
package org.anjuan.document.bind;

import org.jspecify.annotations.NullMarked;
