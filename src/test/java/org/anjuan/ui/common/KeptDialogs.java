package org.anjuan.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Keeps what the dialogs were asked to say, and answers questions as told. */
public final class KeptDialogs implements Dialogs {

    public final List<Trouble> troubles = new ArrayList<>();
    public final List<Question> questions = new ArrayList<>();
    public final List<String> told = new ArrayList<>();
    public final List<Comparison> comparisons = new ArrayList<>();
    public boolean answer = true;
    public OptionalInt way = OptionalInt.empty();

    @Override
    public void show(Trouble trouble) {
        troubles.add(trouble);
    }

    @Override
    public boolean confirm(Question question) {
        questions.add(question);
        return answer;
    }

    @Override
    public OptionalInt compare(Comparison comparison) {
        comparisons.add(comparison);
        return way;
    }

    @Override
    public void tell(String title, String text) {
        told.add(title + "\n" + text);
    }
}
