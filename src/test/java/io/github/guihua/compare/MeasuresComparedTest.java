package io.github.guihua.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of sentences that differ in one thing. */
class MeasuresComparedTest {
    @ParameterizedTest
    @CsvSource({
        "体育场馆能耗在线监测覆盖率, 达到, 100, 90, %, LOOSER",
        "高耗能场馆能耗监测达标率, 达到, 90, 95, %, STRICTER",
        "事故隐患整改率, 达到, 98, 95, %, LOOSER",
        "运动损伤事故发生率, 达到, 2, 1, %, STRICTER",
        "平均住院日, 降至, 8, 9, 天, LOOSER",
        "场馆预约平均等候天数, 降至, 3, 2, 天, STRICTER",
        "人均场地面积, 提高到, 2, 3, 平方米, STRICTER"
    })
    void theHeadOfTheNameAndTheVerbSayWhichWayIsBetter(
            String name, String verb, double base, double other, String unit, Verdict verdict) {
        Comparison c = Sketch.compared(
                Sketch.province().target(name, verb, "=", base, unit, null),
                Sketch.county().target(name, verb, "=", other, unit, null));
        assertEquals(verdict, c.targets().get(0).verdict());
    }

    @Test
    void ofTwoTargetYearsTheSameYearIsTheCounterpart() {
        Comparison c = Sketch.compared(
                Sketch.province()
                        .target("健身步道完好率", "达到", "=", 95, "%", 2025)
                        .target("健身步道完好率", "达到", "=", 98, "%", 2030),
                Sketch.county().target("健身步道完好率", "达到", "=", 97, "%", 2030));
        assertEquals(null, c.targets().get(0).other());
        assertEquals(Verdict.LOOSER, c.targets().get(1).verdict());
        assertEquals(98, c.targets().get(1).base().value());
    }

    @Test
    void aRowOfTwoTargetYearsMeetsSentencesForEither() {
        Comparison c = Sketch.compared(
                Sketch.province()
                        .row("健身步道完好率", "%", "预期性", 2021, 80, 2025, 95)
                        .row("体育人口比例", "%", "预期性", 2021, 30, 2030, 45),
                Sketch.county()
                        .row("健身步道完好率", "%", "预期性", 2021, 80, 2025, 93, 2030, 98)
                        .row("体育人口比例", "%", "预期性", 2021, 30, 2025, 40, 2030, 45));
        assertEquals(Verdict.LOOSER, c.indicators().get(0).verdict());
        assertEquals(93, c.indicators().get(0).other().value());
        assertEquals(Verdict.EQUAL, c.indicators().get(1).verdict());
        assertEquals(2, c.indicators().size());
    }

    @Test
    void moreButLaterCannotBeRanked() {
        Comparison c = Sketch.compared(
                Sketch.province().target("健身步道完好率", "达到", "=", 95, "%", 2025),
                Sketch.county().target("健身步道完好率", "达到", "=", 97, "%", 2030));
        Entry e = c.targets().get(0);
        assertEquals(Verdict.INCOMPARABLE, e.verdict());
        assertTrue(
                e.reasons().contains(Reason.of("year-against-figure")),
                e.reasons().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "每年开展场地巡查, 每两年开展场地巡查, 1, 1, 次, LOOSER",
        "至少每2年开展体质监测, 每年开展体质监测, 1, 1, 次, STRICTER",
        "每季度召开例会, 每半年召开例会, 1, 2, 次, EQUAL",
        "教练员五年培训, 教练员每年培训, 300, 60, 学时, EQUAL",
        "千人口健身器材数, 万人口健身器材数, 6, 50, 件, LOOSER",
        "每5万人口设置救护车, 每4万人口设置救护车, 1, 1, 辆, STRICTER"
    })
    void figuresMeetByTheYearAndByTheHead(String base, String other, double b, double o, String unit, Verdict verdict) {
        Comparison c = Sketch.compared(
                Sketch.province().target(base, b, unit), Sketch.county().target(other, o, unit));
        assertEquals(1, c.targets().size(), c.targets().toString());
        assertEquals(verdict, c.targets().get(0).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "健身创业贷款额度, 最高, <=, 300, 400, 万元, STRICTER",
        "乡镇教练员补助每月, 不低于, >=, 500, 300, 元, LOOSER",
        "对每户一次性补助, 不超过, <=, 5000, 3000, 元, LOOSER",
        "教练员每年培训, 不少于, >=, 72, 60, 学时, LOOSER",
        "形成节能能力, 达到, =, 300, 2.5, 万吨标准煤, INCOMPARABLE",
        "健身专项资金安排, 达到, =, 5, 0.2, 亿元, INCOMPARABLE"
    })
    void whatOnePersonGetsIsRankedAndATotalIsNot(
            String name, String verb, String op, double base, double other, String unit, Verdict verdict) {
        Comparison c = Sketch.compared(
                Sketch.province().target(name, verb, op, base, unit, null),
                Sketch.county().target(name, verb, op, other, unit, null));
        assertEquals(
                verdict,
                c.targets().get(0).verdict(),
                c.targets().get(0).reasons().toString());
    }

    @Test
    void eachRankCountsItsOwn() {
        Comparison c = Sketch.compared(
                Sketch.province().target("建设市级健身基地", 60, "个").target("省级示范步道完好率", 80, "%"),
                Sketch.county().target("建设县级健身基地", 8, "个").target("县级示范步道完好率", 85, "%"));
        assertEquals(Verdict.INCOMPARABLE, c.targets().get(0).verdict());
        assertTrue(c.targets().get(0).reasons().contains(Reason.of("rank-differs", "市级 → 县级")));
        assertEquals(Verdict.STRICTER, c.targets().get(1).verdict());
        Comparison same = Sketch.compared(
                Sketch.county().target("国家级健身基地", 2, "个"), Sketch.county().target("省级健身基地", 2, "个"));
        assertEquals(null, same.targets().get(0).other());
    }

    @Test
    void anotherGradeIsAnotherThing() {
        Comparison c = Sketch.compared(
                Sketch.province().target("场馆百兆宽带接入率", 100, "%"), Sketch.county().target("场馆千兆宽带接入率", 100, "%"));
        assertEquals(Verdict.INCOMPARABLE, c.targets().get(0).verdict());
        assertTrue(c.targets().get(0).similarity() < 1);
    }

    @Test
    void ratesOfOtherDoingsAreNoPairAndOneIsTheSame() {
        Comparison c = Sketch.compared(
                Sketch.province().target("劳动人事争议调解成功率", 60, "%"),
                Sketch.county().target("劳动人事争议仲裁结案率", 95, "%"));
        assertEquals(null, c.targets().get(0).other());
        Comparison alike = Sketch.compared(
                Sketch.province().target("农村自来水普及率", 90, "%"), Sketch.county().target("全县农村自来水普及率", 91, "%"));
        assertEquals(1, alike.targets().get(0).similarity());
    }

    @Test
    void aRateAndANumberAreOneThingThatCannotBeRanked() {
        Comparison c = Sketch.compared(
                Sketch.province().target("乡镇教练员中具备教练资格的人员比例", 45, "%"),
                Sketch.county().target("乡镇教练员中具备教练资格的人员", 120, "人"));
        assertEquals(Verdict.INCOMPARABLE, c.targets().get(0).verdict());
        assertTrue(c.targets().get(0).reasons().contains(Reason.of("rate-and-count")));
    }

    @Test
    void whatTheTableSaysAndTheSentenceSaysAgainIsOneEntry() {
        Comparison c = Sketch.compared(
                Sketch.province().target("农村自来水普及率", 90, "%"),
                Sketch.county().row("农村自来水普及率", "%", "预期性", 2021, 80, 2025, 92).target("农村自来水普及率", 92, "%"));
        assertEquals(List.of(), c.targets());
        assertEquals(1, c.indicators().size());
        assertEquals(Verdict.STRICTER, c.indicators().get(0).verdict());
        assertEquals(List.of("一"), c.indicators().get(0).other().also());
    }

    @Test
    void aNatureThatBindsLessIsSaid() {
        Comparison c = Sketch.compared(
                Sketch.province().row("体育人口比例", "%", "约束性", 2021, 30, 2025, 40),
                Sketch.county().row("体育人口比例", "%", "预期性", 2021, 28, 2025, 40));
        List<Change> changes = c.indicators().get(0).changes();
        assertTrue(changes.contains(Change.of("nature", "约束性", "预期性", "weaker")), changes.toString());
        assertTrue(changes.contains(Change.of("baseline", "30%（2021年）", "28%（2021年）")), changes.toString());
    }
}
