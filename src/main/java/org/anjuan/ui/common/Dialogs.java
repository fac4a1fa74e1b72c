package org.anjuan.ui.common;

import java.util.OptionalInt;

/** What a screen's model may say to the person and ask of her. */
public interface Dialogs {

    /** Tells of a failure and waits until it was read. */
    void show(Trouble trouble);

    /** Whether the person pressed the button that carries the action's name. */
    boolean confirm(Question question);

    /** Which of the actions the person chose; none where she left it open for now. */
    OptionalInt compare(Comparison comparison);

    /** Tells the outcome of something asked for, for instance a list of what was exported. */
    void tell(String title, String text);
}
