package org.anjuan.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.anjuan.usecase.port.StoredFile;

/** A tab that shows nothing of its file. */
public final class PlainPane implements FilePane {

    private final Label label = new Label("-");

    @Override
    public Node node() {
        return label;
    }

    @Override
    public void show(StoredFile file) {}

    @Override
    public void focus() {}

    @Override
    public void closed() {}

    @Override
    public List<KeyHint> keys() {
        return List.of();
    }
}
