package org.anjuan.ui.common;

import java.util.List;
import javafx.scene.Node;
import org.anjuan.usecase.port.StoredFile;

/** A tab of a case file that stays as it is while the file changes around it. */
public interface FilePane {

    Node node();

    /** Shows the file as it is now. */
    void show(StoredFile file);

    /** Takes the focus to where the person last was. */
    void focus();

    /** The page leaves the window: what was typed is kept. */
    void closed();

    /** The keys that mean something here. */
    List<KeyHint> keys();
}
