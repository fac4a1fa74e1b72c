/** The case base: its folder, database, evidence store, audit chain and backups, behind the ports of the use cases. */
@NullMarked
package org.anjuan.persistence;

import org.jspecify.annotations.NullMarked;
