package org.anjuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.StoppedProgress;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.DueLine;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.DueSheets.Format;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DueFilesTest {

    private static final Instant AT = Instant.parse("2026-10-09T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 10, 9);
    private static final double DAYS_FROM_1900 = 46_304;

    @TempDir
    Path folder;

    @Test
    void aWorkbookHasHeadingsOfItsLanguageAndRealDatesAndNumbers() throws Exception {
        var book = workbook(ResourceWords.CHINESE, line(1, "陈述申辩", "甲钢铁有限公司", DUE));
        assertThat(book.get("A1").text()).isEqualTo("状态");
        assertThat(book.get("F1").text()).isEqualTo("事项");
        assertThat(book.get("A2").text()).isEqualTo("今天到期");
        assertThat(book.get("B2")).isEqualTo(new Cell("n", "0", ""));
        assertThat(Double.parseDouble(book.get("C2").text())).isEqualTo(DAYS_FROM_1900);
        assertThat(book.get("C2").date()).isTrue();
        assertThat(book.get("H2").text()).isEqualTo("甲钢铁有限公司");
        var english = workbook(ResourceWords.ENGLISH, line(1, "Statement and defence", "甲", DUE));
        assertThat(english.get("A1").text()).isEqualTo("State");
        assertThat(english.get("A2").text()).isEqualTo("Due today");
    }

    @Test
    void aLimitInHoursHasItsMinuteInTheWorkbookAndInTheCalendar() throws Exception {
        var hours = hours();
        var book = workbook(ResourceWords.CHINESE, hours);
        assertThat(book.get("B2").text()).isEqualTo("剩 1 小时 5 分");
        assertThat(Double.parseDouble(book.get("C2").text())).isCloseTo(DAYS_FROM_1900 + 10.0 / 24, within(0.000_01));
        assertThat(book.get("C2").date()).isTrue();
        assertThat(book.get("C2").format()).isEqualTo("yyyy-mm-dd hh:mm");
        var file = folder.resolve("hours.ics");
        write(Format.CALENDAR, ResourceWords.CHINESE, file, hours, line(2, "x", "乙", DUE));
        assertThat(unfolded(file))
                .contains("DTSTART:20261009T020000Z", "DTSTART;VALUE=DATE:20261009", "DTEND;VALUE=DATE:20261010")
                .filteredOn(line -> line.startsWith("DTEND"))
                .hasSize(1);
    }

    private static DueLine hours() {
        var day = line(1, "补办批准", "甲", DUE).row();
        var row = new DueRow(
                day.caseId(),
                day.limitId(),
                day.partId(),
                DUE,
                DUE.atTime(10, 0),
                false,
                false,
                null,
                null,
                false,
                "",
                day.number(),
                day.title(),
                day.party(),
                day.unit(),
                day.handlers());
        return new DueLine(row, DueBand.TODAY, "证据", 0L, "剩 1 小时 5 分", "补办批准", "处罚办法 32");
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws Exception {
        for (var evil : List.of("=1+1", "+CMD|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\",\"y\")")) {
            var file = folder.resolve("evil.xlsx");
            write(Format.WORKBOOK, ResourceWords.CHINESE, file, line(1, evil, evil, DUE));
            assertThat(sheet(file).getElementsByTagName("f").getLength())
                    .as(evil)
                    .isZero();
            assertThat(read(file).get("H2").type()).as(evil).isEqualTo("s");
            assertThat(read(file).get("H2").text()).isEqualTo(evil);
        }
    }

    @Test
    void whatStandsStillHasNoDateInTheWorkbookAndNoneInTheCalendar() throws Exception {
        var still = line(1, "作出处理决定", "甲", null);
        var book = workbook(ResourceWords.CHINESE, still);
        assertThat(book.get("A2").text()).isEqualTo("中止");
        assertThat(book).doesNotContainKeys("B2", "C2");
        var file = folder.resolve("still.ics");
        assertThat(write(Format.CALENDAR, ResourceWords.CHINESE, file, still)).isZero();
        assertThat(Files.readString(file)).doesNotContain("VEVENT");
    }

    @Test
    void charactersThatAWorkbookCannotHoldAreLeftOut() throws Exception {
        var book = workbook(ResourceWords.CHINESE, line(1, "甲\u0000\u0007乙\uFFFF丙\uD83D\uDE00", "\u0001", DUE));
        assertThat(book.get("F2").text()).isEqualTo("甲乙丙\uD83D\uDE00");
        assertThat(book).doesNotContainKey("H2");
    }

    @Test
    void aCalendarIsFoldedAndEndsItsLinesAsItMust() throws Exception {
        var file = folder.resolve("dates.ics");
        var long_ = "听证，陈述；申辩".repeat(12) + "\uD83D\uDE00\uD83D\uDE00";
        write(Format.CALENDAR, ResourceWords.CHINESE, file, line(1, long_, "甲", DUE));
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("METHOD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        for (var line : text.split("\r\n"))
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        assertThat(unfolded(file)).contains("SUMMARY:" + long_ + " · 甲");
    }

    @Test
    void anEventIsADayOfItsOwnWithWhatACalendarNeeds() throws Exception {
        var file = folder.resolve("dates.ics");
        write(Format.CALENDAR, ResourceWords.ENGLISH, file, line(1, "a, b; c\\d\ne", "甲", DUE));
        assertThat(unfolded(file))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Anjuan//Anjuan//EN")
                .contains("DTSTAMP:20261009T010000Z", "DTSTART;VALUE=DATE:20261009", "DTEND;VALUE=DATE:20261010")
                .contains("SUMMARY:a\\, b\\; c\\\\d\\ne · 甲");
    }

    @Test
    void theSameThingHasTheSameIdWhateverItsDateAndAnotherThingAnother() throws Exception {
        var first = uids(line(1, "x", "甲", DUE), line(2, "x", "乙", DUE));
        var later = uids(line(2, "x", "乙", DUE), line(1, "x", "甲", DUE.plusDays(30)));
        assertThat(first).doesNotHaveDuplicates().hasSize(2);
        assertThat(later).containsExactly(first.get(1), first.get(0));
        assertThat(uids(line(1, "x", "甲", DUE), line(1, "x", "甲", DUE.plusDays(1))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoStopsItIsToldOfNoRows() throws IOException {
        var file = folder.resolve("list.xlsx");
        var written = new DueFiles()
                .write(
                        Format.WORKBOOK,
                        List.of(line(1, "x", "甲", DUE)),
                        ResourceWords.ENGLISH,
                        AT,
                        file,
                        StoppedProgress.NOW);
        assertThat(written).isEmpty();
    }

    private static DueLine line(int n, String what, String party, @Nullable LocalDate due) {
        var row = new DueRow(
                new UUID(1, n),
                "statement-defence",
                new UUID(2, n),
                due,
                null,
                false,
                true,
                null,
                null,
                false,
                "",
                "津环罚告〔2026〕8号",
                party + "案",
                party,
                "执法二大队",
                "张*");
        var band = due == null ? DueBand.SUSPENDED : DueBand.TODAY;
        return new DueLine(row, band, "事先告知", due == null ? null : 0L, "", what, "处罚办法 44、90");
    }

    private int write(Format format, Words words, Path file, DueLine... lines) throws IOException {
        return new DueFiles()
                .write(format, List.of(lines), words, AT, file, Progress.IGNORED)
                .orElseThrow();
    }

    private List<String> uids(DueLine... lines) throws IOException {
        var file = folder.resolve("ids.ics");
        write(Format.CALENDAR, ResourceWords.ENGLISH, file, lines);
        return unfolded(file).stream().filter(line -> line.startsWith("UID:")).toList();
    }

    private static List<String> unfolded(Path file) throws IOException {
        return Stream.of(Files.readString(file).replace("\r\n ", "").split("\r\n"))
                .toList();
    }

    /** A cell as a reader of workbooks finds it. */
    private record Cell(String type, String text, String format) {
        boolean date() {
            return format.contains("yyyy");
        }
    }

    private Map<String, Cell> workbook(Words words, DueLine line) throws Exception {
        var file = folder.resolve("list.xlsx");
        write(Format.WORKBOOK, words, file, line);
        return read(file);
    }

    /** Reads the sheet with nothing but ZIP and XML. */
    private static Map<String, Cell> read(Path file) throws Exception {
        var strings = texts(xml(file, "xl/sharedStrings.xml").getElementsByTagName("si"));
        var styles = xml(file, "xl/styles.xml");
        var cells = new HashMap<String, Cell>();
        for (var cell : elements(sheet(file).getElementsByTagName("c"))) {
            var values = cell.getElementsByTagName("v");
            if (values.getLength() == 0) continue;
            var value = values.item(0).getTextContent();
            var type = cell.getAttribute("t");
            var text = type.equals("s") ? strings.get(Integer.parseInt(value)) : value;
            cells.put(cell.getAttribute("r"), new Cell(type, text, format(styles, cell.getAttribute("s"))));
        }
        return cells;
    }

    /** How the cell is shown; blank where the workbook leaves that to the reader. */
    private static String format(Document styles, String style) {
        if (style.isEmpty()) return "";
        var formats = (Element) styles.getElementsByTagName("cellXfs").item(0);
        var used = (Element) formats.getElementsByTagName("xf").item(Integer.parseInt(style));
        return elements(styles.getElementsByTagName("numFmt")).stream()
                .filter(format -> format.getAttribute("numFmtId").equals(used.getAttribute("numFmtId")))
                .map(format -> format.getAttribute("formatCode"))
                .findFirst()
                .orElse("");
    }

    private static Document sheet(Path file) throws Exception {
        return xml(file, "xl/worksheets/sheet1.xml");
    }

    private static Document xml(Path file, String entry) throws Exception {
        try (var zip = new ZipFile(file.toFile());
                InputStream content = zip.getInputStream(zip.getEntry(entry))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
        }
    }

    private static List<String> texts(NodeList nodes) {
        return elements(nodes).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(NodeList nodes) {
        var found = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) found.add((Element) nodes.item(i));
        return found;
    }
}
