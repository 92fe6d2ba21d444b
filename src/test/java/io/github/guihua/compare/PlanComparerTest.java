package io.github.guihua.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanComparerTest {
    private final Comparison c = Samples.compared("province", "county");

    private Entry indicator(String name) {
        return Samples.of(c.indicators(), name);
    }

    private Entry section(String title) {
        return Samples.of(c.sections(), title);
    }

    @Test
    void greaterThanAsksForMoreThanAtLeast() {
        Entry e = indicator("每百户居民拥有书屋面积");
        assertEquals("每百户城乡居民拥有书屋面积", e.other().name());
        assertEquals(Verdict.LOOSER, e.verdict());
        assertTrue(
                e.reasons().contains(Reason.of("operator-differs", "> → >=")),
                e.reasons().toString());
    }

    @Test
    void bothTerritoriesAreNotTheCountryside() {
        assertNull(indicator("农村书屋覆盖率").other());
        assertTrue(c.indicators().stream()
                .anyMatch(e -> e.base() == null && e.other().name().equals("城乡书屋覆盖率")));
    }

    @Test
    void aSentenceMeetsTheTablesRow() {
        Entry e = indicator("每万名居民拥有书屋管理员");
        assertEquals("target", e.other().origin());
        assertEquals("三/（二）", e.other().path());
        assertEquals(Verdict.STRICTER, e.verdict());
    }

    @Test
    void lowerIsStricterWhereTheOperatorSaysSo() {
        Entry e = indicator("借阅超期率");
        assertEquals(Verdict.STRICTER, e.verdict());
        assertTrue(e.changes().contains(Change.of("nature", "预期性", "约束性", "stronger")));
        assertTrue(e.changes().contains(Change.of("baseline", "9%（2020年）", "8%（2020年）")));
    }

    @Test
    void theSameFigureAYearEarlierIsStricter() {
        Entry e = indicator("图书年更新率");
        assertEquals(Verdict.STRICTER, e.verdict());
        assertTrue(e.reasons().contains(Reason.of("earlier", "2025 → 2024")));
    }

    @Test
    void actionsInOtherOrderKeepTheirCounterparts() {
        Entry read = Samples.of(c.items(), "银龄读报行动");
        assertEquals(Relation.VERBATIM, read.relation());
        assertEquals("专栏1", read.other().column());
        assertEquals(1, read.other().item());
        Entry family = Samples.of(c.items(), "亲子共读行动");
        assertEquals(Relation.ADAPTED, family.relation());
        assertEquals(List.of(new Local("programme", "书香妈妈")), family.local());
        assertNull(Samples.of(c.items(), "流动书车行动").other());
    }

    @Test
    void changesStandAtTheirPlaces() {
        Entry e = Samples.of(c.items(), "亲子共读行动");
        Change day = e.changes().stream().filter(Change::inText).findFirst().orElseThrow();
        assertEquals("每周六", day.base());
        assertEquals("每周日", day.other());
        for (Change change : e.changes()) {
            if (change.base() != null && change.inText()) {
                assertEquals(
                        change.base(),
                        e.base()
                                .text()
                                .substring(
                                        change.baseAt(),
                                        change.baseAt() + change.base().length()));
            }
            if (change.other() != null && change.inText()) {
                assertEquals(
                        change.other(),
                        e.other()
                                .text()
                                .substring(
                                        change.otherAt(),
                                        change.otherAt() + change.other().length()));
            }
        }
    }

    @Test
    void twoSectionsThatBecameOneAreMerged() {
        for (String title : List.of("丰富馆藏图书", "培训书屋管理员")) {
            assertEquals(Relation.MERGED, section(title).relation(), title);
            assertEquals("三/（二）", section(title).other().path(), title);
        }
    }

    @Test
    void oneSectionThatBecameTwoIsSplit() {
        Comparison back = Samples.compared("county", "province");
        List<String> parts = back.sections().stream()
                .filter(e -> e.relation() == Relation.SPLIT)
                .map(e -> e.base().path() + " " + e.other().path())
                .toList();
        assertEquals(
                List.of("三/（二） 二/（三）", "三/（二） 二/（四）"), parts.stream().sorted().toList());
    }

    @Test
    void fixedPartsMeetUnderOtherTitlesAndLevels() {
        assertEquals("一", section("指导思想").other().path());
        assertEquals("二", section("基本原则").other().path());
        assertEquals("四/（一）", section("加强组织领导").other().path());
        assertEquals("四/（二）", section("加大资金投入").other().path());
    }

    @Test
    void principlesAreComparedOneByOne() {
        assertEquals(Relation.VERBATIM, Samples.of(c.principles(), "坚持统筹布局").relation());
        assertNull(Samples.of(c.principles(), "坚持共建共享").other());
    }

    @Test
    void dutiesMeetByFunction() {
        Entry culture = Samples.of(c.duties(), "省文化和旅游厅");
        assertEquals("县文化广电旅游局", culture.other().name());
        assertEquals("lead", culture.other().duties().get(0).role());
        assertNull(Samples.of(c.duties(), "省财政厅").other());
        assertTrue(c.duties().stream()
                .anyMatch(e -> e.base() == null && e.other().name().equals("县教育局")));
    }

    @Test
    void theChildIsKnownByTheNumberThatItCites() {
        assertEquals("child", c.relation().kind());
        assertEquals(
                List.of(Reason.of("cited-number", "云政办发〔2021〕31号")),
                c.relation().reasons());
        assertEquals("parent", Samples.compared("county", "province").relation().kind());
        assertEquals(
                "successor", Samples.compared("earlier", "county").relation().kind());
    }

    @Test
    void aPlanComparedWithItselfIsSaidAndVerbatim() {
        Comparison self = Samples.compared("province", "province");
        assertEquals(List.of(Reason.of("same-plan")), self.warnings());
        assertEquals("same", self.relation().kind());
        assertTrue(self.sections().stream().allMatch(e -> e.relation() == Relation.VERBATIM));
        assertTrue(self.indicators().stream().allMatch(e -> e.verdict() == Verdict.EQUAL));
    }

    @Test
    void otherSubjectsAreSaidAndStillCompared() {
        Comparison other = Samples.compared("water", "county");
        assertEquals("subjects-differ", other.warnings().get(0).code());
        assertEquals("unrelated", other.relation().kind());
        assertTrue(other.sections().stream().anyMatch(e -> e.base() == null));
    }

    @Test
    void anEmptyPlanIsSaid() {
        Comparison none = Samples.compared("county", "empty");
        assertEquals(List.of(Reason.of("empty-plan", "白石县")), none.warnings());
        assertTrue(none.sections().stream().allMatch(e -> e.other() == null));
    }

    /** Their places are not listed, but others signed. */
    @Test
    void totalsOfTwoUnlistedPlacesAreNotRanked() throws Exception {
        Plan province = planted("青岚省人民政府", 30);
        Plan county = planted("石原县人民政府", 0.4);
        Entry e = new PlanComparer(Samples.RULES)
                .compare(province, county)
                .indicators()
                .get(0);
        assertEquals(Verdict.INCOMPARABLE, e.verdict());
        assertTrue(
                e.reasons().contains(Reason.of("totals-of-territories")),
                e.reasons().toString());
        Plan later = planted("青岚省人民政府", 40);
        assertEquals(
                Verdict.STRICTER,
                new PlanComparer(Samples.RULES)
                        .compare(province, later)
                        .indicators()
                        .get(0)
                        .verdict());
    }

    private static Plan planted(String issuer, double value) throws Exception {
        String json = "{\"id\":\"p%s\",\"notice\":{\"title\":\"国土绿化规划\",\"issuers\":[\"%s\"]},\"indicators\":["
                + "{\"name\":\"每年完成营造林\",\"unit\":\"万亩\",\"target\":{\"year\":2025,\"op\":\">=\",\"value\":%s}}]}";
        return PlanJson.read(json.formatted(value, issuer, value).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPlanOfAnotherProgramMayLackNearlyEverything() throws Exception {
        Plan bare = PlanJson.read(
                "{\"id\":\"x\",\"outline\":[{\"title\":null,\"children\":[{}]}],\"targets\":[{\"value\":3}],\"indicators\":[{}],\"specialColumns\":[{\"items\":[{}]}],\"tasks\":[{}],\"responsibilities\":[{\"lead\":[\"x\"]}]}"
                        .getBytes(StandardCharsets.UTF_8));
        Comparison with = new PlanComparer(Samples.RULES).compare(Samples.plan("province"), bare);
        Comparison from = new PlanComparer(Samples.RULES).compare(bare, Samples.plan("province"));
        assertTrue(with.indicators().stream().anyMatch(e -> e.other() == null));
        assertTrue(from.indicators().stream().anyMatch(e -> e.base() == null));
    }

    @Test
    void everySideStandsInTheReport() {
        assertEquals(
                List.of("一", "一/（一）", "一/（二）", "二", "二/（一）", "二/（二）", "二/（三）", "二/（四）", "三", "三/（一）", "三/（二）"),
                c.sections().stream()
                        .filter(e -> e.base() != null)
                        .map(e -> e.base().path())
                        .toList());
        assertEquals(
                List.of("一", "三", "三/（一）", "三/（二）", "二", "四", "四/（一）", "四/（二）"),
                c.sections().stream()
                        .filter(e -> e.other() != null)
                        .map(e -> e.other().path())
                        .distinct()
                        .sorted()
                        .collect(Collectors.toList()));
    }
}
