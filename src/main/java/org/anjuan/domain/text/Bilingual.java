package org.anjuan.domain.text;

import java.util.Locale;

/** A text of the law or of a standard in Chinese, which governs, and in English. */
public record Bilingual(String zh, String en) {

    public Bilingual {
        zh = zh.strip();
        en = en.strip();
    }

    /** The text for readers of that language; Chinese unless it is English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !en.isEmpty() ? en : zh;
    }
}
