package org.anjuan.ui.review;

import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Scoring by keys: letters act while nothing is being typed; Ctrl+Enter submits from anywhere, Escape leads back to the list. */
final class ScoringKeys {

    private final ScoringModel model;
    private final Card card;
    private final Runnable toList;

    ScoringKeys(ScoringModel model, Card card, Runnable toList) {
        this.model = model;
        this.card = card;
        this.toList = toList;
    }

    /** Does what the key stands for; a key that stands for nothing goes on to where it was pressed. */
    void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.finish();
            event.consume();
            return;
        }
        if (event.getTarget() instanceof TextInputControl) {
            if (event.getCode() == KeyCode.ESCAPE) {
                toList.run();
                event.consume();
            }
            return;
        }
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        if (act(event)) event.consume();
    }

    private boolean act(KeyEvent event) {
        if (event.getCode().isDigitKey()) {
            int number = event.getCode().getCode() - KeyCode.DIGIT0.getCode();
            if (event.getCode().isKeypadKey()) number = event.getCode().getCode() - KeyCode.NUMPAD0.getCode();
            if (number < 1) return false;
            if (event.isShiftDown()) model.count(number, 1);
            else card.toggle(number);
            return true;
        }
        switch (event.getCode()) {
            case J -> model.next();
            case K -> model.previous();
            case U -> model.nextOpen();
            case F -> {
                model.full();
                model.nextOpen();
            }
            case N -> card.notApplicable();
            case Z -> card.zero();
            case V -> card.veto();
            case R -> card.remark();
            case BACK_SPACE, DELETE -> model.reopen();
            case ENTER -> {
                if (!(event.getTarget() instanceof ListView)) return false;
                model.nextOpen();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
