package org.anjuan.domain.casefile;

/** One question of an inquiry and its answer. */
public record QuestionAnswer(String question, String answer) {

    public QuestionAnswer {
        question = Required.text("question", question);
        answer = Required.text("answer", answer);
    }
}
