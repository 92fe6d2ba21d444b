package io.github.guihua.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Citation;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import io.github.guihua.store.PlanHead;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyTreeTest {
    private static final Jurisdiction NATION = new Jurisdiction(null, "全国", Level.NATIONAL, List.of());
    private static final Jurisdiction PROVINCE = new Jurisdiction("990000", "云岭省", Level.PROVINCE, List.of("云岭省"));
    private static final Jurisdiction CITY = new Jurisdiction("990100", "清河市", Level.PREFECTURE, List.of("云岭省", "清河市"));
    private static final Jurisdiction COUNTY =
            new Jurisdiction("990121", "石桥县", Level.COUNTY, List.of("云岭省", "清河市", "石桥县"));

    private static PlanHead plan(
            String id, Jurisdiction place, String title, String number, int from, Citation... basedOn) {
        Notice notice = new Notice(
                title,
                "关于印发" + title + "的通知",
                number,
                List.of(),
                null,
                null,
                List.of(),
                null,
                "规划",
                new Period(from, from + 4),
                place,
                List.of(basedOn),
                null);
        return new PlanHead(Path.of(id + ".json"), id, null, notice);
    }

    private static String said(List<Lineage.Kin> kin) {
        return kin.stream()
                .map(k -> (k.plan() == null
                                ? "?" + k.missing().title()
                                : k.plan().id() + " " + k.reasons().get(0).code())
                        + said(k.further()))
                .toList()
                .toString();
    }

    @Test
    void whatIsCitedByNumberByTitleAndNotAtAllIsKinUpAndDown() {
        PlanHead nation = plan("n", NATION, "“十四五”社区书屋建设规划", "国办发〔2021〕3号", 2021);
        PlanHead province =
                plan("p", PROVINCE, "云岭省社区书屋建设规划", "云政发〔2021〕7号", 2021, new Citation("“十四五”社区书屋建设规划", null));
        PlanHead city = plan(
                "c",
                CITY,
                "清河市社区书屋建设规划",
                "清政发〔2021〕9号",
                2021,
                new Citation("云岭省书屋规划", "云政发[2021]7号"),
                new Citation("公共文化服务条例", null));
        PlanHead county = plan("x", COUNTY, "石桥县社区书屋建设规划", null, 2021);
        PlanHead other = plan("o", COUNTY, "石桥县农村公路养护办法", null, 2021);
        FamilyTree tree = new FamilyTree(List.of(other, county, city, province, nation));

        Lineage lineage = Lineage.of(city, tree);
        assertEquals("[p cited-number[n cited-title[]], ?公共文化服务条例[]]", said(lineage.above()));
        assertEquals("[x place-and-subject[]]", said(lineage.below()));
        assertEquals(
                "[p cited-title[c cited-number[x place-and-subject[]]]]",
                said(Lineage.of(nation, tree).below()));
        assertEquals(
                "[c place-and-subject[p cited-number[n cited-title[]], ?公共文化服务条例[]]]",
                said(Lineage.of(county, tree).above()));
    }

    @Test
    void aCoveringNoticeCitedByItsOwnTitleMeansThePlan() {
        PlanHead province = plan("p", PROVINCE, "云岭省农田灌溉行动方案", "云政发〔2022〕8号", 2021);
        PlanHead city = plan("c", CITY, "清河市节水细则", null, 2021, new Citation("关于印发云岭省农田灌溉行动方案的通知", null));
        FamilyTree tree = new FamilyTree(List.of(province, city));
        assertEquals(
                "cited-title", tree.parent(city, null).orElseThrow().reason().code());
        assertEquals("[c cited-title[]]", said(Lineage.of(province, tree).below()));
    }

    @Test
    void aTitleWithAnotherNumberMeansAnotherPlan() {
        PlanHead province = plan("p", PROVINCE, "云岭省社区书屋建设规划", "云政发〔2021〕7号", 2021);
        PlanHead city = plan("c", CITY, "清河市防汛预案", null, 2021, new Citation("云岭省社区书屋建设规划", "云政发〔2016〕2号"));
        FamilyTree tree = new FamilyTree(List.of(province, city));
        assertEquals("[?云岭省社区书屋建设规划[]]", said(Lineage.of(city, tree).above()));
        assertEquals("[]", said(Lineage.of(province, tree).below()));
    }

    @Test
    void theNearestOfSeveralIsTheParentUnlessALevelIsAskedFor() {
        PlanHead province = plan("p", PROVINCE, "云岭省社区书屋建设规划", null, 2021);
        PlanHead city = plan("c", CITY, "清河市社区书屋建设规划", null, 2021);
        PlanHead earlier = plan("e", CITY, "清河市社区书屋建设规划", null, 2011);
        PlanHead county = plan("x", COUNTY, "石桥县社区书屋建设规划", null, 2021);
        FamilyTree tree = new FamilyTree(List.of(province, earlier, city, county));
        assertEquals("c", tree.parent(county, null).orElseThrow().plan().id());
        assertEquals(
                "p", tree.parent(county, Level.PROVINCE).orElseThrow().plan().id());
        assertTrue(tree.parent(province, null).isEmpty());
        assertEquals("e", tree.previous(city).orElseThrow().id());
        assertTrue(tree.previous(earlier).isEmpty());
    }
}
