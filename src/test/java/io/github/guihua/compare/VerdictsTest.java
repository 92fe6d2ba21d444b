package io.github.guihua.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.normalize.Units;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
    private static final Units UNITS = new Units(Samples.RULES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每百户面积 | > 30 平方米 | >= 30 平方米 | LOOSER",
                "每百户面积 | >= 30 平方米 | > 30 平方米 | STRICTER",
                "每万人拥有工作者 | = 18 人 | = 25 人 | STRICTER",
                "每万人拥有工作者 | = 18 人 | >= 18 人 | EQUAL",
                "人才 | = 8 万人 | = 80000 名 | EQUAL",
                "人才 | = 8 万人 | = 7.9 万人 | LOOSER",
                "失业率 | <= 5 % | <= 4.5 % | STRICTER",
                "失业率 | = 5 % | = 5.5 % | LOOSER",
                "失业率 | ~ 5.5 % | <= 5.5 % | STRICTER",
                "能耗下降 | = 13.5 % | = 14 % | STRICTER",
                "开办时限 | <= 1 小时 | <= 90 分钟 | LOOSER",
                "开办时限 | <= 1 个工作日 | <= 90 分钟 | STRICTER",
                "开办时限 | <= 3 个工作日 | <= 24 小时 | STRICTER",
                "开办时限 | <= 24 小时 | <= 3 个工作日 | LOOSER",
                "开办时限 | <= 1 个工作日 | <= 20 小时 | INCOMPARABLE",
                "备案时限 | <= 15 日 | <= 10 个工作日 | INCOMPARABLE",
                "备案时限 | <= 1 个月 | <= 20 天 | STRICTER",
                "颗粒物浓度 | = 31 微克/立方米 | = 28 微克/立方米 | STRICTER",
                "颗粒物浓度 | = 31 微克/立方米 | = 31 μg/m³ | EQUAL",
                "氨氮浓度 | = 1 毫克/升 | = 0.8 毫克/升 | STRICTER",
                "供电煤耗 | = 300 克标准煤/千瓦时 | = 297 克标准煤/千瓦时 | STRICTER",
                "孕产妇死亡率 | <= 9 1/10万 | <= 10 /10万 | LOOSER",
                "食堂面积 | >= 300 平方米 | >= 0.03 万平方米 | EQUAL",
                "上学距离 | <= 3 公里 | <= 2500 米 | STRICTER",
                "门诊候诊时间 | <= 30 分钟 | <= 0.5 小时 | EQUAL",
                "生师比 | = 17 | = 16 | STRICTER",
                "师生比 | = 0.12 | = 0.14 | STRICTER",
                "覆盖率 | >= 90 % | <= 90 % | INCOMPARABLE",
                "覆盖率 | = 100 % | = 3 个 | INCOMPARABLE",
            })
    void ordersInTheDirectionOfTheMeasure(String name, String base, String other, Verdict verdict) {
        ComparisonRules rules = new ComparisonRules(Samples.RULES);
        assertEquals(
                verdict,
                Verdicts.of(
                                figure(base, name),
                                figure(other, name),
                                rules.measures().direction().lowerIsBetter(name))
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "每万人口床位, 每千人口床位, 60, 6, EQUAL",
        "每万人口床位, 每千人口床位, 60, 5, LOOSER",
        "每万人口床位, 床位总数, 60, 5, INCOMPARABLE",
    })
    void whatIsPerSomethingIsComparedPerOne(String base, String other, double b, double o, Verdict verdict) {
        assertEquals(
                verdict,
                Verdicts.of(
                                Figure.of(b, null, "=", "张", null, base, UNITS),
                                Figure.of(o, null, "=", "张", null, other, UNITS),
                                false)
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "3000,4000,3000,4000,EQUAL",
        "3000,4000,3200,3800,STRICTER",
        "3000,4000,2000,5000,LOOSER",
        "2,3,3,4,STRICTER"
    })
    void rangesAreOrderedByWhatTheyLeaveOpen(double b, double bMax, double o, double oMax, Verdict verdict) {
        assertEquals(
                verdict,
                Verdicts.of(
                                Figure.of(b, bMax, ">=", "户", null, "规模", UNITS),
                                Figure.of(o, oMax, ">=", "户", null, "规模", UNITS),
                                false)
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({"每年研究, 2, 每半年研究, 1, EQUAL", "每季度研究, 1, 每月研究, 1, STRICTER", "每月研究, 1, 每年研究, 6, LOOSER"})
    void timesAreComparedByTheYear(String base, double b, String other, double o, Verdict verdict) {
        assertEquals(
                verdict,
                Verdicts.of(
                                Figure.of(b, null, "=", "次", null, base, UNITS),
                                Figure.of(o, null, "=", "次", null, other, UNITS),
                                false)
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "装机容量, >= 1600 万千瓦, = 45 万千瓦, true",
        "完成营造林, >= 30 万亩, >= 0.4 万亩, true",
        "绿色工厂, = 150 家, = 3 家, true",
        "能耗占比, = 0.5, = 0.3, false",
        "书屋面积, >= 80 平方米, >= 60 平方米, false",
        "覆盖率, = 90 %, = 80 %, false"
    })
    void whatATerritoryHasInAllIsATotal(String name, String base, String other, boolean totals) {
        assertEquals(totals, Figure.totals(figure(base, name), figure(other, name)));
    }

    private static Figure figure(String text, String name) {
        String[] part = text.strip().split(" ");
        return Figure.of(
                Double.parseDouble(part[1]), null, part[0], part.length > 2 ? part[2] : null, null, name, UNITS);
    }
}
