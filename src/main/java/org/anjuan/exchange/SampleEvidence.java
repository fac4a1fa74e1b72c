package org.anjuan.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of the two invented sample files, drawn anew each time with the same bytes. */
final class SampleEvidence {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;
    private static final int CONCRETE = 0x9a9a94;

    private SampleEvidence() {}

    /** Every item by the name it has in the sample files. */
    static Map<String, byte[]> items() {
        var items = new LinkedHashMap<String, byte[]>();
        items.put("总排放口.png", outlet(11, 0x5b6a4e, "2026-08-19 09:52"));
        items.put("曝气池.png", basin(12, 2, "2026-08-19 10:14"));
        items.put("在线监测仪.png", screen(13, "186.0", "2026-08-19 10:31"));
        items.put("水样.png", bottles(14, 0x7d8a52, "2026-08-19 10:40"));
        items.put("复查曝气池.png", basin(15, 70, "2026-09-15 09:36"));
        items.put("复查排放口.png", outlet(16, 0x6f9fb5, "2026-09-15 09:58"));
        items.put("排气筒.png", stack(21, 34, "2026-08-18 14:26"));
        items.put("布袋除尘器.png", filter(22, 60, "2026-08-18 14:41"));
        items.put("复查排气筒.png", stack(23, 26, "2026-08-31 21:12"));
        items.put("复查除尘器.png", filter(24, 30, "2026-08-31 21:30"));
        items.put("再次复查排气筒.png", stack(25, 2, "2026-09-22 10:05"));
        items.put("更换滤袋.png", filter(26, 0, "2026-09-22 10:21"));
        return items;
    }

    private static Canvas yard(int seed) {
        var canvas = new Canvas(WIDTH, HEIGHT, seed);
        canvas.shade(0, 0, WIDTH, 190, 0x9fb9d0, 0xdfe6ea);
        canvas.shade(0, 190, WIDTH, HEIGHT - 190, 0x8c8a80, 0x6d6b62);
        return canvas;
    }

    private static byte[] finished(Canvas canvas, String taken) {
        canvas.grain(9);
        canvas.text(WIDTH - 266, HEIGHT - 30, 4, taken, 0xffc400);
        return canvas.png();
    }

    private static byte[] outlet(int seed, int water, String taken) {
        var canvas = yard(seed);
        canvas.shade(0, 70, WIDTH, 200, 0xb4b1a7, CONCRETE);
        for (int i = 0; i < 8; i++) canvas.rect(i * 76, 70, 2, 200, 0x85837c);
        canvas.disc(210, 190, 74, 0x6a6862);
        canvas.disc(210, 190, 62, 0x1f211f);
        canvas.shade(150, 205, 120, 70, water, water - 0x101010);
        canvas.shade(90, 275, 330, HEIGHT - 275, water, water - 0x1a1a12);
        for (int i = 0; i < 160; i++)
            canvas.haze(100 + canvas.chance(310), 285 + canvas.chance(120), 2 + canvas.chance(9), 0xd9dccb, 22);
        canvas.rect(452, 120, 12, 190, 0x4a5a66);
        canvas.rect(420, 110, 76, 54, 0x2d6e46);
        canvas.rect(428, 120, 60, 6, 0xffffff);
        canvas.rect(428, 134, 44, 6, 0xffffff);
        return finished(canvas, taken);
    }

    private static byte[] basin(int seed, int bubbles, String taken) {
        var canvas = yard(seed);
        for (int i = 0; i < 3; i++) canvas.shade(40 + i * 180, 90 - i * 8, 120, 110, 0xc3c6c4, 0x8f938f);
        canvas.shade(0, 200, WIDTH, 180, 0x5c5238, 0x3d3626);
        canvas.rect(0, 192, WIDTH, 10, CONCRETE);
        canvas.rect(0, 376, WIDTH, 44, CONCRETE);
        for (int i = 0; i < 7; i++) canvas.rect(30 + i * 84, 150, 5, 60, 0xd8b400);
        canvas.rect(0, 150, WIDTH, 5, 0xd8b400);
        for (int i = 0; i < bubbles * 6; i++) {
            int r = 2 + canvas.chance(10);
            canvas.haze(canvas.chance(WIDTH), 212 + canvas.chance(150), r, 0xe6dcc0, 45);
        }
        return finished(canvas, taken);
    }

    private static byte[] screen(int seed, String value, String taken) {
        var canvas = new Canvas(WIDTH, HEIGHT, seed);
        canvas.shade(0, 0, WIDTH, HEIGHT, 0xd7dadc, 0xa9adb0);
        canvas.rect(90, 50, 380, 300, 0x5d6468);
        canvas.shade(110, 70, 340, 190, 0x0f2a3a, 0x123a4c);
        canvas.text(132, 122, 14, value, 0xff5a3c);
        canvas.text(130, 216, 5, "2026-08-19 10:31", 0x9fe6c8);
        for (int i = 0; i < 5; i++) canvas.disc(150 + i * 64, 306, 16, i == 0 ? 0xe03c2c : 0x2f3437);
        return finished(canvas, taken);
    }

    private static byte[] bottles(int seed, int water, String taken) {
        var canvas = new Canvas(WIDTH, HEIGHT, seed);
        canvas.shade(0, 0, WIDTH, 250, 0xcfd2cd, 0xb4b7b0);
        canvas.shade(0, 250, WIDTH, 170, 0x6b5a44, 0x54462f);
        for (int i = 0; i < 5; i++) {
            int x = 60 + i * 92;
            canvas.rect(x + 18, 96, 24, 26, 0x2a4f8a);
            canvas.shade(x, 122, 60, 180, 0xe4ebe4, 0xd3dcd2);
            canvas.shade(x + 3, 160, 54, 139, water + 0x101010, water);
            canvas.rect(x + 6, 200, 48, 50, 0xfafaf5);
            canvas.text(x + 10, 210, 3, "23" + i, 0x222222);
            canvas.rect(x + 10, 234, 38, 3, 0x888888);
        }
        return finished(canvas, taken);
    }

    private static byte[] stack(int seed, int smoke, String taken) {
        boolean night = taken.contains(" 21:");
        var canvas = yard(seed);
        if (night) canvas.shade(0, 0, WIDTH, HEIGHT, 0x10141f, 0x2a2c30);
        canvas.shade(0, 230, 330, 120, night ? 0x3a3d42 : 0x8b97a0, night ? 0x2b2d31 : 0x6f7a82);
        for (int i = 0; i < 6; i++) canvas.rect(20 + i * 52, 260, 30, 34, night ? 0xe8c66a : 0x465560);
        canvas.shade(380, 90, 44, 260, 0xb45a45, 0x8f4536);
        canvas.rect(376, 84, 52, 10, 0x6c3a30);
        canvas.rect(380, 150, 44, 12, 0xf0f0f0);
        for (int i = 0; i < smoke * 4; i++) {
            int up = canvas.chance(90);
            canvas.haze(
                    402 - up - canvas.chance(40),
                    84 - up * 7 / 10 + canvas.chance(26),
                    6 + up / 4,
                    night ? 0x9a9690 : 0x77706a,
                    16);
        }
        canvas.rect(432, 200, 90, 6, 0xd8b400);
        canvas.rect(440, 206, 5, 144, 0xd8b400);
        canvas.rect(512, 206, 5, 144, 0xd8b400);
        return finished(canvas, taken);
    }

    private static byte[] filter(int seed, int dust, String taken) {
        var canvas = new Canvas(WIDTH, HEIGHT, seed);
        canvas.shade(0, 0, WIDTH, 300, 0xb9bdbf, 0x94989a);
        canvas.shade(0, 300, WIDTH, 120, 0x6a665e, 0x524f48);
        canvas.shade(60, 60, 440, 150, 0x4f7fa6, 0x3d6687);
        for (int i = 1; i < 6; i++) canvas.rect(60 + i * 73, 60, 3, 150, 0x2f4f69);
        for (int n = 0; n < 3; n++)
            for (int j = 0; j < 90; j++) canvas.rect(80 + n * 140 + j * 2 / 3, 210 + j, 120 - j * 4 / 3, 1, 0x456f91);
        canvas.rect(240, 36, 80, 26, 0x6d747a);
        for (int i = 0; i < dust * 5; i++)
            canvas.haze(120 + canvas.chance(330), 250 + canvas.chance(130), 5 + canvas.chance(18), 0x8a7b66, 14);
        return finished(canvas, taken);
    }
}
