package org.anjuan.domain.law;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A place in a law down to its items.
 *
 * @param items item numbers as the law writes them, in Chinese numerals
 */
public record Article(int number, OptionalInt paragraph, List<String> items) {

    private static final List<String> NUMERALS = List.of(
            "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九",
            "二十");

    public Article {
        items = List.copyOf(items);
    }

    /** How decisions cite it: 第1086条第1款第（一）项, or art. 1086 para. 1 item 1. */
    public String words(Locale locale) {
        if (locale.getLanguage().equals("en")) {
            var text = new StringBuilder("art. ").append(number);
            paragraph.ifPresent(n -> text.append(" para. ").append(n));
            if (!items.isEmpty()) {
                text.append(" item ");
                text.append(String.join(", ", items.stream().map(Article::plain).toList()));
            }
            return text.toString();
        }
        var text = new StringBuilder("第").append(number).append("条");
        paragraph.ifPresent(n -> text.append("第").append(n).append("款"));
        items.forEach(item -> text.append("第（").append(item).append("）项"));
        return text.toString();
    }

    private static String plain(String numeral) {
        int n = NUMERALS.indexOf(numeral);
        return n < 0 ? numeral : Integer.toString(n);
    }
}
