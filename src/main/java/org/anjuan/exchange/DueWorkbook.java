package org.anjuan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import org.anjuan.usecase.port.DueLine;
import org.anjuan.usecase.port.Words;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What is due as a workbook: one sheet, dates as dates, numbers as numbers, and everything else as text, never as a formula. */
final class DueWorkbook {

    private static final String DATE = "yyyy-mm-dd";
    private static final String MINUTE = "yyyy-mm-dd hh:mm";
    private static final String PROGRAM = "Anjuan";
    private static final String PROGRAM_VERSION = "01.0000";
    private static final int MOST_CHARACTERS = 32_767;

    /** A column: the last part of the key of its heading, and its width in characters. */
    private enum Column {
        BAND("band", 13),
        LEFT("left", 16),
        DUE("due", 17),
        PROVISIONAL("provisional", 11),
        GROUP("group", 18),
        WHAT("what", 40),
        NUMBER("number", 26),
        PARTY("party", 34),
        TITLE("title", 48),
        BASIS("basis", 36),
        UNIT("unit", 18),
        HANDLERS("handlers", 20);

        private final String key;
        private final double width;

        Column(String key, double width) {
            this.key = key;
            this.width = width;
        }
    }

    private final Words words;

    DueWorkbook(Words words) {
        this.words = words;
    }

    OptionalInt write(List<DueLine> lines, OutputStream out, DueFiles.Watched watched) throws IOException {
        var book = new Workbook(out, PROGRAM, PROGRAM_VERSION);
        var sheet = book.newWorksheet(words.get("export.due.sheet"));
        head(sheet, lines.size());
        int row = 0;
        for (var line : lines) {
            if (!watched.goesOn(row)) return OptionalInt.empty();
            line(sheet, ++row, line);
        }
        book.finish();
        return OptionalInt.of(row);
    }

    private void head(Worksheet sheet, int rows) {
        var columns = Column.values();
        for (var column : columns) {
            int at = column.ordinal();
            sheet.value(0, at, words.get("export.due.column." + column.key));
            sheet.width(at, column.width);
        }
        sheet.range(0, 0, 0, columns.length - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor("EEF1F4")
                .set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows, columns.length - 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer("&P / &N", Position.CENTER);
    }

    private void line(Worksheet sheet, int at, DueLine line) {
        var row = line.row();
        text(sheet, at, Column.BAND, words.get("export.due.band." + line.band()));
        if (!line.time().isEmpty()) text(sheet, at, Column.LEFT, line.time());
        else if (line.left() != null) sheet.value(at, Column.LEFT.ordinal(), line.left());
        if (row.dueAt() != null) {
            sheet.value(at, Column.DUE.ordinal(), row.dueAt());
            sheet.style(at, Column.DUE.ordinal()).format(MINUTE).set();
        } else if (row.due() != null) {
            sheet.value(at, Column.DUE.ordinal(), row.due());
            sheet.style(at, Column.DUE.ordinal()).format(DATE).set();
        }
        if (row.provisional()) text(sheet, at, Column.PROVISIONAL, words.get("export.due.provisional"));
        text(sheet, at, Column.GROUP, line.group());
        text(sheet, at, Column.WHAT, line.what());
        text(sheet, at, Column.NUMBER, row.number());
        text(sheet, at, Column.PARTY, row.party());
        text(sheet, at, Column.TITLE, row.title());
        text(sheet, at, Column.BASIS, line.basis());
        text(sheet, at, Column.UNIT, row.unit());
        text(sheet, at, Column.HANDLERS, row.handlers());
    }

    /** Text stays text, also where it begins like a formula; characters that a workbook cannot hold are left out. */
    private static void text(Worksheet sheet, int row, Column column, String text) {
        var held = text.codePoints()
                .filter(DueWorkbook::isHeld)
                .limit(MOST_CHARACTERS / 2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (!held.isEmpty()) sheet.value(row, column.ordinal(), held);
    }

    private static boolean isHeld(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
