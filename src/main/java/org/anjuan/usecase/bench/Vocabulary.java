package org.anjuan.usecase.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** The words of generated files: places, firms, people and acts, none of them real. */
final class Vocabulary {

    /** When the Code took the place of the laws before it. */
    static final LocalDate CODE = LocalDate.of(2026, 8, 15);

    static final String CODE_NAME = "中华人民共和国生态环境法典";

    /**
     * An act: what it is called, where it is forbidden and fined by the law before the Code and by the Code.
     *
     * @param least the least fine by the Code in yuan
     * @param most the greatest
     */
    record Act(
            String id,
            String words,
            String oldLaw,
            String oldLawId,
            String oldBreach,
            String oldBasis,
            String breach,
            String basis,
            int least,
            int most,
            boolean measured) {}

    static final List<Act> ACTS = List.of(
            new Act(
                    "permit-over-limits",
                    "超过许可排放浓度排放水污染物",
                    "中华人民共和国水污染防治法",
                    "water-2017",
                    "第十条",
                    "第八十三条第二项",
                    "第一百七十九条",
                    "第一千一百零三条第一款",
                    100_000,
                    1_000_000,
                    true),
            new Act(
                    "discharge-over-standard",
                    "超过污染物排放标准排放大气污染物",
                    "中华人民共和国大气污染防治法",
                    "air-2018",
                    "第十八条",
                    "第九十九条第二项",
                    "第一百五十一条",
                    "第一千一百零七条第一款",
                    100_000,
                    1_000_000,
                    true),
            new Act(
                    "air-voc-not-enclosed",
                    "产生挥发性有机物的喷涂工序未在密闭空间进行",
                    "中华人民共和国大气污染防治法",
                    "air-2018",
                    "第四十五条",
                    "第一百零八条第一项",
                    "第二百一十四条",
                    "第一千一百二十条第一款第二项",
                    20_000,
                    200_000,
                    false),
            new Act(
                    "hw-storage",
                    "未按照规定贮存危险废物",
                    "中华人民共和国固体废物污染环境防治法",
                    "solid-2020",
                    "第八十一条第二款",
                    "第一百一十二条第六项",
                    "第五百三十三条",
                    "第一千一百七十五条第一款第四项",
                    50_000,
                    200_000,
                    false),
            new Act(
                    "hw-label",
                    "危险废物贮存场所未设置识别标志",
                    "中华人民共和国固体废物污染环境防治法",
                    "solid-2020",
                    "第七十七条",
                    "第一百一十二条第一项",
                    "第五百三十一条",
                    "第一千一百七十五条第一款第一项",
                    50_000,
                    200_000,
                    false),
            new Act(
                    "permit-facility-operation",
                    "未按排污许可证规定运行污染防治设施",
                    "中华人民共和国大气污染防治法",
                    "air-2018",
                    "第二十条",
                    "第九十九条第三项",
                    "第一百七十九条",
                    "第一千一百零四条第一款",
                    20_000,
                    50_000,
                    false),
            new Act(
                    "mon-self-monitoring",
                    "未按照规定开展自行监测并保存原始监测记录",
                    "中华人民共和国水污染防治法",
                    "water-2017",
                    "第二十三条",
                    "第八十二条第一项",
                    "第一百八十三条",
                    "第一千零八十六条第一款第一项",
                    20_000,
                    200_000,
                    false));

    private static final String[] AREAS = {"津河", "清源", "临溪", "东湾", "望川", "安陵", "永宁", "白沙", "青岭", "南屏", "云州", "怀江"};
    private static final String[] DISTRICTS = {"河东区", "南港区", "北岭县", "西陵区", "高新区", "滨湖县"};
    private static final String[] STREETS = {"织锦路", "兴业大道", "工业园二路", "滨河东路", "长虹街", "创新路", "港口大道", "青年路"};
    private static final String[] FIRST = {
        "恒", "鑫", "华", "宏", "瑞", "盛", "澜", "永", "金", "明", "泰", "嘉", "广", "德", "茂", "锦", "𬭚", "䶮"
    };
    private static final String[] SECOND = {
        "川", "岳", "源", "达", "通", "兴", "和", "润", "丰", "安", "信", "阳", "成", "远", "利", "祥"
    };
    private static final String[] TRADES = {
        "印染", "铸造", "化工", "家具", "涂装", "电镀", "水泥制品", "食品", "制药", "包装", "金属制品", "橡塑", "造纸", "养殖", "汽车维修", "建材"
    };
    private static final String[] SURNAMES = {
        "张", "王", "李", "赵", "刘", "陈", "杨", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗"
    };
    private static final String[] GIVEN = {
        "志远", "明华", "晓峰", "立群", "文博", "静", "敏", "建国", "慧", "丽", "志鹏", "海涛", "玉兰", "国强", "春梅", "一鸣"
    };
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private Vocabulary() {}

    static String area(RandomGenerator random) {
        return pick(random, AREAS);
    }

    static String district(RandomGenerator random) {
        return pick(random, DISTRICTS);
    }

    static String address(RandomGenerator random, String area) {
        return area + "市" + district(random) + pick(random, STREETS) + random.nextInt(1, 400) + "号";
    }

    static String firm(RandomGenerator random, String area) {
        return area + "市" + pick(random, FIRST) + pick(random, SECOND) + pick(random, TRADES) + "有限公司";
    }

    static String person(RandomGenerator random) {
        return pick(random, SURNAMES) + pick(random, GIVEN);
    }

    static String masked(RandomGenerator random) {
        return pick(random, SURNAMES) + "*";
    }

    /** A credit code whose check digit fits. */
    static String creditCode(RandomGenerator random) {
        var code = new StringBuilder("91130");
        for (int i = 0; i < 3; i++) code.append(random.nextInt(10));
        code.append("MA");
        while (code.length() < 17) code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        return code.append(ALPHABET.charAt((31 - sum % 31) % 31)).toString();
    }

    static <T> T pick(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String pick(RandomGenerator random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
