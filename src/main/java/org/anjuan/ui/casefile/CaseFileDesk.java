package org.anjuan.ui.casefile;

import java.util.function.Function;
import javafx.scene.Node;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.ui.common.FilePage;
import org.anjuan.ui.common.FilePane;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.Views;
import org.anjuan.ui.forms.FormDesk;
import org.anjuan.usecase.SeeCourse;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.StoredFile;

/**
 * What the page of a case file works with.
 *
 * @param reviews shows the reviews of a file
 * @param dossier shows the dossier of a file, with its export
 * @param papers makes the tab of papers, on the page it stands on
 */
public record CaseFileDesk(
        FormDesk forms,
        Views views,
        Navigator navigator,
        LegalClock clock,
        SeeCourse courses,
        DocumentTypes types,
        CaseCodec codec,
        Function<StoredFile, Node> reviews,
        Function<StoredFile, Node> dossier,
        Function<FilePage, FilePane> papers) {}
