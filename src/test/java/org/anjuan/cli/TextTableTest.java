package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void chineseCharactersTakeTwoColumns() {
        var table = new TextTable("案号", "Party");
        table.add("1", "某某公司");
        table.add("12345", "B");
        assertThat(table.lines()).containsExactly("案号   Party", "1      某某公司", "12345  B");
    }

    @Test
    void bracketsOfDocumentNumbersAreWideToo() {
        assertThat(TextTable.width("津环罚〔2026〕1号")).isEqualTo(17);
    }

    @Test
    void anEmptyTableIsItsTitles() {
        assertThat(new TextTable("a", "b").lines()).containsExactly("a  b");
    }
}
