package org.anjuan.ui.today;

import org.anjuan.ui.common.Target;
import org.jspecify.annotations.Nullable;

/**
 * The button of a row.
 *
 * @param text what it does
 * @param notYet whether the step it stands for may not be taken yet, so that it leads to what is missing
 * @param why the step and what is missing for it; null where there is nothing to say
 */
record StepShown(String text, boolean notYet, @Nullable String why, Target target) {}
