package org.anjuan.ui.common;

/**
 * A question before something that cannot be undone.
 *
 * @param title what is about to happen
 * @param consequences what follows from it
 * @param action the word on the button that does it, never "OK"
 * @param danger whether something is lost by it
 */
public record Question(String title, String consequences, String action, boolean danger) {

    /** The question whose words are {@code key.title}, {@code key.consequences} and {@code key.action}. */
    public static Question of(Texts texts, String key, Object... values) {
        return new Question(
                texts.get(key + ".title", values),
                texts.get(key + ".consequences", values),
                texts.get(key + ".action", values),
                false);
    }

    public Question asDanger() {
        return new Question(title, consequences, action, true);
    }
}
