package org.anjuan.usecase;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anjuan.domain.penalty.WorkLine;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.Words;

/** Writes reckonings of money in the reader's language: one source for the screens and the command line. */
public final class PenaltyWords {

    private final Words words;

    public PenaltyWords(Words words) {
        this.words = words;
    }

    public String of(WorkLine line) {
        return fill(line.key(), line.values());
    }

    public String of(Problem problem) {
        return fill(problem.key(), problem.values());
    }

    /** Yuan with thousands set off, and fen only where there are some: 320,000 or 333.33. */
    public static String money(Money amount) {
        return format(amount.fen() % 100 == 0 ? "#,##0" : "#,##0.00").format(amount.toYuan());
    }

    private String fill(String key, List<Object> values) {
        return words.get(key, values.stream().map(this::written).toArray());
    }

    private Object written(Object value) {
        return switch (value) {
            case Money amount -> money(amount);
            case BigDecimal number -> format("#,##0.####").format(number);
            case Long number -> Long.toString(number);
            case LocalDate day -> day.toString();
            case Bilingual text -> text.in(words.locale());
            default -> value;
        };
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
