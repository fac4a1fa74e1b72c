package org.anjuan.ui.common;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All icons of the program, by what they mean. */
public enum Icon {
    TODAY(Feather.CLOCK),
    INSPECTIONS(Feather.CAMERA),
    RECTIFICATION(Feather.REFRESH_CW),
    CASES(Feather.FOLDER),
    REVIEW(Feather.CHECK_SQUARE),
    REFERENCE(Feather.BOOK_OPEN),
    SETTINGS(Feather.SETTINGS),
    SEARCH(Feather.SEARCH),
    ADD(Feather.PLUS),
    REMOVE(Feather.TRASH_2),
    EDIT(Feather.EDIT_2),
    OPEN(Feather.CHEVRON_RIGHT),
    OPENED(Feather.CHEVRON_DOWN),
    BACK(Feather.ARROW_LEFT),
    UP(Feather.ARROW_UP),
    DOWN(Feather.ARROW_DOWN),
    CLOSE(Feather.X),
    CHECK(Feather.CHECK),
    WARNING(Feather.ALERT_TRIANGLE),
    INFO(Feather.INFO),
    HELP(Feather.HELP_CIRCLE),
    KEYS(Feather.COMMAND),
    EXPORT(Feather.DOWNLOAD),
    IMPORT(Feather.UPLOAD),
    FILE(Feather.FILE_TEXT),
    IMAGE(Feather.IMAGE),
    ATTACH(Feather.PAPERCLIP),
    PRINT(Feather.PRINTER),
    SAVE(Feather.SAVE),
    CALENDAR(Feather.CALENDAR),
    PERSON(Feather.USER),
    PEOPLE(Feather.USERS),
    OFFICE(Feather.BRIEFCASE),
    LANGUAGE(Feather.GLOBE),
    THEME(Feather.MOON),
    BASE(Feather.DATABASE),
    LOCK(Feather.LOCK),
    FILTER(Feather.FILTER),
    MORE(Feather.MORE_HORIZONTAL),
    COPY(Feather.COPY),
    HISTORY(Feather.ROTATE_CCW),
    SHOW(Feather.EYE),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /** A node that shows it, in the colour of the text around it. */
    public FontIcon node() {
        return new FontIcon(glyph);
    }
}
