package org.anjuan.domain.penalty;

import java.util.List;

/**
 * One line of a reckoning: the key of its words and what they name. Amounts are {@code Money}, texts of the law {@code Bilingual}, numbers {@code
 * BigDecimal} or {@code Long}, days {@code LocalDate}; whoever shows the line writes them in the reader's language.
 */
public record WorkLine(String key, List<Object> values) {

    public WorkLine {
        values = List.copyOf(values);
    }

    static WorkLine of(String key, Object... values) {
        return new WorkLine(key, List.of(values));
    }
}
