package org.anjuan.ui.welcome;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.Views;
import org.anjuan.usecase.port.CaseBases;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Words;

/**
 * What the first window works with.
 *
 * @param sample opens the sample case base; called off the UI thread
 */
public record WelcomeTools(
        Texts texts,
        Views views,
        Theme theme,
        Preferences preferences,
        Jobs jobs,
        Dialogs dialogs,
        Choosers choosers,
        Clock clock,
        CaseBases bases,
        Callable<OpenBase> sample,
        List<Words> languages) {

    public WelcomeTools {
        languages = List.copyOf(languages);
    }
}
