package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

/** What a person does at the window to get a piece of work done, in the words of the work. */
final class Worker {

    private static final int MOST_TURNS = 15;
    private static final int AT_A_TURN = 10;
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\D+(\\d+)");

    private final Hand hand;

    Worker(Hand hand) {
        this.hand = hand;
    }

    /** Makes a case base in this folder, with its office and its first person. */
    void makesBase(Path folder, String password, String office, String code, String person, String certificate) {
        hand.click("#wantNew");
        hand.type("#folder", folder.toString());
        hand.type("#password", password);
        hand.type("#repeated", password);
        hand.click("#createAction");
        hand.type("#officeName", office);
        hand.type("#organCode", code);
        hand.type("#personName", person);
        hand.type("#certificate", certificate);
        hand.click("#officeAction");
    }

    /** Begins an inspection of a party, together with a colleague. */
    void beginsInspection(String party, String creditCode, String place, String colleague) {
        hand.click("#place-INSPECTIONS");
        hand.click("#create");
        hand.type("#party", party);
        hand.type("#code", creditCode);
        hand.type("#place", place);
        hand.type("#second", colleague);
        hand.look("new-inspection");
        hand.click("#start");
    }

    /** Opens the form of one of the next steps, by what it is called in the list of them. */
    void takesNextStep(String offer) {
        hand.click("#steps");
        hand.look("steps-before-" + offer);
        hand.click("#" + offer);
        hand.look(offer);
    }

    /** Saves the form, which then must be gone. */
    void saves(String what) {
        hand.click("#form-save");
        assertThat(hand.sees("#form-save")).as(what).isFalse();
    }

    void opensTab(String tab) {
        hand.click("#tab-" + tab);
    }

    /** Adds a person with this role to the register. */
    void addsPerson(String name, String role) {
        hand.click("#place-SETTINGS");
        hand.clickOnWords(".tab-label", "人员");
        hand.click("#addPerson");
        hand.type(".dialog-pane #name", name);
        hand.choose(
                hand.all(".dialog-pane .combo-box").stream()
                        .filter(node -> node instanceof ComboBox<?> box && !box.isEditable())
                        .findFirst()
                        .orElseThrow(),
                role);
        hand.click("#sheet-action");
    }

    /** Lets somebody else work. */
    void handsOverTo(String name) {
        hand.click("#person");
        hand.clickOnWords(".context-menu .label", name);
    }

    /** Marks everything that waits for a mark: one deduction on the first item, no veto, full points for all else. */
    void marksEverything(String reason) {
        hand.press(KeyCode.DIGIT1);
        hand.write(reason);
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.V);
        hand.clickOnWords(".card .button", "其余均未发现");
        hand.press(KeyCode.U);
        for (int turn = 0; turn < MOST_TURNS && !isAllMarked(); turn++) hand.pressOften(KeyCode.F, AT_A_TURN);
        hand.look("scoring-marked");
    }

    /** Whether the line of progress counts as many marks as there are things to be marked. */
    private boolean isAllMarked() {
        var numbers = NUMBERS.matcher(hand.read("#done"));
        return numbers.find() && numbers.group(1).equals(numbers.group(2));
    }
}
