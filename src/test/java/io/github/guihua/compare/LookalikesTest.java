package io.github.guihua.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is alike in words and is not the same thing. */
class LookalikesTest {
    private static final String CARE = "改造提升机构，配齐护理人员和康复器材，开展入住评估，完善消防和食品安全制度，定期公布服务清单。";

    @ParameterizedTest
    @CsvSource({
        "男性人均预期寿命, 女性人均预期寿命, 岁",
        "高血压患者规范管理率, 糖尿病患者规范管理率, %",
        "PM10年均浓度, PM2.5年均浓度, 微克/立方米",
        "城镇职工基本医疗保险参保率, 城乡居民基本医疗保险参保率, %"
    })
    void namesWithOpposingWordsAreNoPair(String base, String other, String unit) {
        Comparison c = Sketch.compared(
                Sketch.province().row(base, unit, "预期性", 2020, 60, 2025, 70),
                Sketch.county().row(other, unit, "预期性", 2020, 62, 2025, 68));
        assertEquals(
                1, c.summary().count("indicators", "onlyBase"), c.indicators().toString());
        assertEquals(1, c.summary().count("indicators", "onlyOther"));
    }

    @ParameterizedTest
    @CsvSource({"加强儿童福利机构建设, 加强养老机构建设", "完善城市社区照料网络, 完善农村社区照料网络", "公共图书馆建设, 文化馆总分馆建设"})
    void titlesWithOpposingWordsAreNoPair(String base, String other) {
        Comparison c = Sketch.compared(
                Sketch.province().section("一", base, CARE), Sketch.county().section("一", other, CARE));
        assertFalse(c.sections().stream().anyMatch(Entry::paired), c.sections().toString());
    }

    @Test
    void aTitleThatNamesBothIsNoOpposite() {
        Comparison c = Sketch.compared(
                Sketch.province().section("一", "加强儿童福利和养老机构建设", CARE),
                Sketch.county().section("一", "加强养老机构建设", CARE));
        assertTrue(c.sections().get(0).paired());
    }

    @Test
    void aDoubtfulPairIsNeitherStricterNorLooser() {
        Comparison c = Sketch.compared(
                Sketch.province().target("健身活动参与人数比例", 20, "%"), Sketch.county().target("居民健身参与率", 25, "%"));
        for (Entry e : c.targets()) {
            if (Entry.LOW.equals(e.confidence())) {
                assertEquals(Verdict.INCOMPARABLE, e.verdict());
                assertTrue(e.reasons().contains(Reason.of("doubtful-pair")));
            }
        }
    }

    @Test
    void aLevelAgainstAChangeIsOneEntryThatCannotBeRanked() {
        Comparison c = Sketch.compared(
                Sketch.province().row("劳动争议仲裁结案率", "%", "预期性", 2020, 90, 2025, 92),
                Sketch.county().target("劳动争议仲裁结案率比2021年提高", 3, "个百分点"));
        Entry e = c.indicators().get(0);
        assertEquals(1, c.indicators().size());
        assertEquals(Verdict.INCOMPARABLE, e.verdict());
        assertTrue(
                e.reasons().contains(Reason.of("level-and-change")), e.reasons().toString());
    }

    @Test
    void twoChangesAreRankedThoughOneNamesItsBaseYear() {
        Comparison c = Sketch.compared(
                Sketch.province().target("万元工业增加值用水量较2020年下降", 16, "%"),
                Sketch.county().target("万元工业增加值用水量下降", 18, "%"));
        assertEquals(Verdict.STRICTER, c.targets().get(0).verdict());
    }

    @Test
    void aRateAndItsFallStayApart() {
        Comparison c = Sketch.compared(
                Sketch.province().row("单位地区生产总值能耗", "吨标准煤/万元", "约束性", 2020, 0.6, 2025, 0.5),
                Sketch.county().row("单位地区生产总值能耗降低", "%", "约束性", 2020, 14, 2025, 14.5));
        assertFalse(
                c.indicators().stream().anyMatch(Entry::paired), c.indicators().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "单位地区生产总值能源消耗降低, 万元GDP能耗下降, %, %, STRICTER",
        "孕产妇死亡率, 孕产妇死亡率, 1/10万, /10万, LOOSER",
        "细颗粒物（PM2.5）浓度, PM2.5年均浓度, 微克/立方米, μg/m³, LOOSER",
        "人均预期寿命, 居民平均预期寿命, 岁, 岁, STRICTER"
    })
    void oneMeasureInOtherWordsAndUnitsIsAPair(
            String base, String other, String baseUnit, String otherUnit, Verdict verdict) {
        Entry e = Sketch.compared(
                        Sketch.province().row(base, baseUnit, "约束性", 2020, 8, 2025, 9),
                        Sketch.county().row(other, otherUnit, "约束性", 2020, 8, 2025, 10))
                .indicators()
                .get(0);
        assertEquals(verdict, e.verdict(), e.toString());
        assertEquals(Entry.HIGH, e.confidence());
    }
}
