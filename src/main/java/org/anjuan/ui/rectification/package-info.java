/** The rectification ledger: every correction order until it is signed off. */
@NullMarked
package org.anjuan.ui.rectification;

import org.jspecify.annotations.NullMarked;
