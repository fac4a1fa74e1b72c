/** The settings: the office, its people, language and looks. */
@NullMarked
package org.anjuan.ui.settings;

import org.jspecify.annotations.NullMarked;
