package org.anjuan.ui.papers;

import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.usecase.AddEvidence;
import org.anjuan.usecase.ChangeFile;
import org.anjuan.usecase.PaperUseCases;
import org.anjuan.usecase.port.PageImages;

/** What the tab of papers works with, put together by whoever starts the program. */
public record PapersDesk(
        Texts texts,
        Theme theme,
        Preferences preferences,
        Jobs jobs,
        Dialogs dialogs,
        Choosers choosers,
        Session session,
        PaperUseCases papers,
        AddEvidence evidence,
        ChangeFile change,
        PageImages images,
        DocumentTypes types,
        LawBook law) {}
