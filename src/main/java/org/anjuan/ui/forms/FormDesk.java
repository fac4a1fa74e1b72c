package org.anjuan.ui.forms;

import java.util.UUID;
import java.util.function.Supplier;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.usecase.AddEvidence;
import org.anjuan.usecase.ChangeFile;
import org.anjuan.usecase.KeepDraft;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.OpenFile;

/** What screens with forms work with, put together by whoever starts the program. */
public record FormDesk(
        Texts texts,
        Theme theme,
        Jobs jobs,
        Dialogs dialogs,
        Choosers choosers,
        Session session,
        OpenFile files,
        ChangeFile change,
        KeepDraft drafts,
        ManageOffice office,
        AddEvidence evidence,
        LawBook law,
        DocumentTypes types,
        Supplier<UUID> ids) {}
