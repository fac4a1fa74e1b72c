package org.anjuan.domain.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The first letters of the pinyin of Chinese words, as people type them to find something quickly: {@code hbbm} for 环保部门. The common characters of
 * GB 2312 stand there in the order of their pinyin, so that twenty-three borders tell the letter of each; the few rarer ones that environmental law needs
 * are listed, and so are those that are read in two ways.
 */
public final class PinyinInitials {

    private static final Charset GB = Charset.forName("GB2312");

    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

    /** The first character of each letter. */
    private static final int[] BORDERS =
            "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝".codePoints().map(PinyinInitials::code).toArray();

    private static final int LAST = 0xD7F9;

    /** Characters outside the common ones. */
    private static final Map<Integer, String> OTHERS = letters(
            "矸g 钴g 铊t 镉g 铍p 钼m 铟y 钚b 锶s 铯s 氡d 苊e 芘b 腈j 肼j 胂s 脒m 砜f 呋f 喃n 嗪q 噻s 噁e 萘n 蒽e 芴w 氘d 氚c 溴x 碲d 镓j 铑l 钯b 钌l 锇e"
                    + " 砹a 邕y 岷m 沅y 濮p 亳b 衢q");

    /** Characters with two readings that begin differently. */
    private static final Map<Integer, String> BOTH = letters(
            "重zc 行xh 调td 长cz 乐ly 会hk 率ls 传cz 车cj 系xj 弹td 参cs 藏cz 曾zc 降jx 校xj 解jx 给gj 石sd 单ds 盛sc 畜xc 朝cz 省sx 臭cx 宿sx"
                    + " 沈sc 区qo 堡bp 瀑pb 刹cs 角jq 圈qj 厦sx 秘mb 泊pb 便bp 番fp 莞gw 巷xh 壳kq 强qj");

    private PinyinInitials() {}

    /** The letters of the usual readings; Latin letters and digits stay, anything else is left out. */
    public static String of(String chinese) {
        var letters = new StringBuilder();
        chinese.toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            var read = readings(character);
            if (!read.isEmpty()) letters.append(read.charAt(0));
        });
        return letters.toString();
    }

    /** Whether these letters are the initials of a piece of the Chinese text, whichever way its characters are read. */
    public static boolean matches(String typed, String chinese) {
        var letters = typed.toLowerCase(Locale.ROOT);
        var readings = readings(chinese);
        for (int start = 0; start + letters.length() <= readings.length; start++) {
            int length = 0;
            while (length < letters.length() && readings[start + length].indexOf(letters.charAt(length)) >= 0) length++;
            if (length == letters.length()) return true;
        }
        return false;
    }

    /**
     * How many characters of the Chinese text have the letters as initials in their order, with others between them: of the shortest piece that has. Empty
     * where none has.
     */
    public static OptionalInt span(String typed, String chinese) {
        var letters = typed.toLowerCase(Locale.ROOT);
        var readings = readings(chinese);
        return IntStream.range(0, readings.length)
                .map(start -> span(letters, readings, start))
                .filter(length -> length > 0)
                .min();
    }

    private static int span(String letters, String[] readings, int start) {
        int next = 0;
        for (int at = start; at < readings.length; at++) {
            if (readings[at].indexOf(letters.charAt(next)) >= 0) next++;
            else if (at == start) return 0;
            if (next == letters.length()) return at - start + 1;
        }
        return 0;
    }

    private static String[] readings(String chinese) {
        return chinese.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(PinyinInitials::readings)
                .filter(read -> !read.isEmpty())
                .toArray(String[]::new);
    }

    /** The first letters a character can be read with, the usual one first; empty where it has none. */
    private static String readings(int character) {
        var both = BOTH.get(character);
        if (both != null) return both;
        var other = OTHERS.get(character);
        if (other != null) return other;
        if (character < 0x80) return Character.isLetterOrDigit(character) ? Character.toString(character) : "";
        int code = code(character);
        if (code < BORDERS[0] || code > LAST) return "";
        int at = Arrays.binarySearch(BORDERS, code);
        return LETTERS.substring(at < 0 ? -at - 2 : at, at < 0 ? -at - 1 : at + 1);
    }

    /** The two bytes of a character in GB 2312; below every border where it has none. */
    private static int code(int character) {
        var bytes = Character.toString(character).getBytes(GB);
        return bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
    }

    private static Map<Integer, String> letters(String list) {
        return Arrays.stream(list.split(" "))
                .collect(Collectors.toUnmodifiableMap(each -> each.codePointAt(0), each -> each.substring(1)));
    }
}
