package io.github.guihua.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.message.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSearcherTest {
    @TempDir
    static Path dir;

    private static PlanSearcher searcher;

    @BeforeAll
    static void index() throws UserException {
        try (PlanIndex index = PlanIndex.open(dir)) {
            index.put(Samples.province());
            index.put(Samples.county());
            index.commit();
        }
        searcher = PlanSearcher.open(dir, () -> null);
    }

    @AfterAll
    static void close() throws UserException {
        searcher.close();
    }

    private static SearchResult search(String query) throws UserException {
        return searcher.search(SearchRequest.of(query, 20));
    }

    private static List<String> ids(String query) throws UserException {
        return search(query).hits().stream().map(Hit::id).toList();
    }

    /** The passages that fulfil the query, those that only hold some of its words left out. */
    private static Set<String> exact(String query) throws UserException {
        SearchResult r = search(query);
        return r.hits().stream().limit(r.total()).map(Hit::id).collect(Collectors.toSet());
    }

    @Test
    void aHitSaysWhereItStands() throws UserException {
        Hit hit = search("老年食堂 社会力量").hits().get(0);
        assertEquals("prov#二/（一）", hit.id());
        assertEquals("section", hit.type());
        assertEquals("二/（一）", hit.path());
        assertEquals(3, hit.page());
        assertEquals("云岭省城乡社区服务“十四五”规划", hit.plan().title());
        assertEquals("云岭省", hit.plan().jurisdiction());
        assertEquals("prov.docx", hit.plan().file());
        assertTrue(hit.marked("<", ">").contains("鼓励<社会><力量>开办<老年食堂>"), hit.marked("<", ">"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "类型:专栏 养老~item~二/（一）~专栏1~1~-~-~-~7",
                "类型:指标 面积~indicator~一~-~-~每百户居民拥有综合服务设施面积~-~-~4",
                "类型:任务 食堂~task~附件1~-~-~-~附件1~1~12",
                "类型:目标 社会工作者~target~二~-~-~社会工作者~-~-~-"
            })
    void everyTypeOfHitCanBeFoundAgain(
            String query,
            String type,
            String path,
            String column,
            Integer item,
            String name,
            String annex,
            Integer row,
            Integer page)
            throws UserException {
        Hit hit = search(query).hits().get(0);
        assertEquals(type, hit.type());
        assertEquals(path, hit.path());
        assertEquals(column, hit.column());
        assertEquals(item, hit.item());
        assertEquals(name, hit.name());
        assertEquals(annex, hit.annex());
        assertEquals(row, hit.row());
        assertEquals(page, hit.page());
    }

    @Test
    void anAnswerIsRememberedUntilTheIndexChanges(@TempDir Path other) throws UserException {
        try (PlanIndex index = PlanIndex.open(other)) {
            index.put(Samples.province());
            index.commit();
            try (PlanSearcher s = PlanSearcher.open(other, () -> null)) {
                SearchRequest request = SearchRequest.of("老年食堂", 20);
                SearchResult before = s.search(request);
                assertEquals(before.hits(), s.search(request).hits());
                index.put(Samples.county());
                index.commit();
                assertTrue(s.search(request).total() > before.total());
            }
        }
    }

    @Test
    void synonymsAreFoundBelowTheWordItself() throws UserException {
        List<String> ids = ids("长者食堂");
        assertTrue(ids.contains("prov#二/（一）"), ids.toString());
        assertTrue(ids.contains("county#附件1/1"), ids.toString());
    }

    @Test
    void aWordIsFoundHoweverTheCutterTookIt() throws UserException {
        assertTrue(ids("年食").contains("prov#二/（一）"));
        assertTrue(ids("予印").contains("prov"));
        assertTrue(ids("“业与业主委”").contains("county#一"));
    }

    @Test
    void aNumeralIsFoundAndShownAsDigits() throws UserException {
        Hit hit = search("三十平方米 类型:指标").hits().get(0);
        assertTrue(hit.marked("<", ">").contains("<平方米>）：2025年 ≥<30>"), hit.marked("<", ">"));
    }

    @Test
    void aTargetDoesNotRepeatItsSection() throws UserException {
        List<Hit> hits = search("助餐 覆盖 社区").hits();
        assertEquals("prov#二/（一）", hits.get(0).id());
        Hit target = hits.stream()
                .filter(h -> h.id().equals("prov#目标/1"))
                .findFirst()
                .orElseThrow();
        assertTrue(target.score() < hits.get(0).score() / 2, "the target stands beside its section");
    }

    @Test
    void phrasesIgnoreQuotationMarksButNotWords() throws UserException {
        assertEquals(Set.of("prov#二/（三）"), exact("\"一肩挑\""));
        assertEquals(Set.of("prov#二/（三）"), exact("“健全两委班子”"));
        assertEquals(Set.of(), exact("\"两委健全\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "地区:石桥县 类型:任务~county#附件1/1",
                "地区:石桥 类型:任务~county#附件1/1",
                "地区:990123 类型:任务~county#附件1/1",
                "地区:99 类型:任务~county#附件1/1",
                "地区:清河市 类型:任务~county#附件1/1",
                "级别:县 类型:规划~county",
                "level:province type:plan~prov",
                "年份:2023..2023 文号:石政办发 类型:规划~county",
                "文号:云政发〔2022〕3号 类型:规划~prov",
                "牵头:民政厅 类型:章节~prov#二/（一）",
                "责任:县财政局 类型:任务~county#附件1/1",
                "类型:责任 地区:石桥县 类型:章节~county#一",
                "值:>=30 单位:平方米~prov#指标/1",
                "时限:..2025 类型:目标 地区:石桥县~county#目标/1",
                "deadline:2023..2025 类型:目标 社会工作者~county#目标/1",
                "持续推进 类型:任务~county#附件1/1",
                "值:80000 单位:人~county#目标/1",
                "值:8 单位:万人~county#目标/1",
                "值:>=50 单位:%~prov#目标/1",
                "规划:county 社会工作者 类型:目标~county#目标/1",
                "标题:托育~prov#二/（二）",
                "类型:专栏 标题:社区养老~prov#专栏1/1",
                "食堂 -托育 -三十 类型:章节~prov#二/（一）",
                "(食堂 OR 托育) 类型:章节 -助餐~prov#二/（二）",
                "幼儿*~prov#二/（二）",
                "轮训 地区:石桥县 类型:章节~county#二",
                "place:石桥县 type:task~county#附件1/1",
                "建设老年食堂30个 类型:任务~county#附件1/1",
                "三十平方米 类型:指标~prov#指标/1",
                "三〇平方米 类型:指标~prov#指标/1",
                "社會工作者８萬人 类型:目标~county#目标/1"
            })
    void conditions(String query, String id) throws UserException {
        assertEquals(Set.of(id), exact(query));
    }

    @Test
    void valueAndUnitAreOneCommitments() throws UserException {
        assertEquals(Set.of(), exact("值:<=10 单位:人"));
        assertEquals(Set.of(), exact("值:>=1000 单位:平方米"));
        assertEquals(Set.of("prov#指标/1", "prov#目标/1", "county#目标/1"), exact("值:>=8"));
    }

    @Test
    void aDeadlineIsTheTargetsAndNotThePlans() throws UserException {
        assertEquals(Set.of(), exact("时限:2026.. 地区:石桥县"));
        assertEquals(Set.of(), exact("时限:2023 地区:石桥县"));
    }

    @Test
    void yearsOfThePeriodCountToo() throws UserException {
        assertEquals(Set.of("prov", "county"), exact("年份:2025 类型:规划"));
        assertEquals(Set.of(), exact("年份:2026..2030 类型:规划"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "地区:火星~没有地区“火星”的规划；相近的有 云岭省、清河市、石桥县",
                "养老 place:石林县~没有地区“石林县”的规划；相近的有 石桥县",
                "地区:石桥县|小河市~没有地区“小河市”的规划；相近的有 清河市",
                "养老 -地区:330000~没有地区“330000”的规划；相近的有 云岭省、清河市、石桥县"
            })
    void aPlaceWithoutPlansIsSaid(String query, String line) throws UserException {
        assertEquals(line, search(query).notes().get(0).localized(Locale.CHINESE));
    }

    @Test
    void aPlaceWithPlansIsNotSaid() throws UserException {
        for (String known : List.of("地区:石桥", "地区:清河县", "地区:99", "地区:990100", "地区:云岭省")) {
            assertTrue(search(known).notes().isEmpty(), known);
        }
    }

    @Test
    void whereNarrowsTheQuery() throws UserException {
        SearchRequest request = new SearchRequest("食堂", "地区:石桥县 OR 级别:乡", 20, 0, Mode.WORDS, false, false);
        assertEquals(
                List.of("county#附件1/1"),
                searcher.search(request).hits().stream().map(Hit::id).toList());
    }

    @Test
    void facetsCountByPlaceAsATree() throws UserException {
        SearchResult r = searcher.search(new SearchRequest("社区", null, 5, 0, Mode.WORDS, true, false));
        Facets.Count province = r.facets().counts().get(Facets.Dimension.PLACE).get(0);
        assertEquals("云岭省", province.value());
        assertEquals(r.total(), province.count());
        assertEquals("清河市", province.inside().get(0).value());
        assertEquals("石桥县", province.inside().get(0).inside().get(0).value());
        long types = r.facets().counts().get(Facets.Dimension.TYPE).stream()
                .mapToLong(Facets.Count::count)
                .sum();
        assertEquals(r.total(), types);
    }

    @Test
    void withFacetsThePassagesAreCountedToTheLast(@TempDir Path many) throws UserException {
        try (PlanIndex index = PlanIndex.open(many)) {
            for (int i = 0; i < 1200; i++) {
                index.put(Samples.of("p" + i, "石桥县第" + i + "号通告", "新建社区食堂" + i + "处。"));
            }
            index.commit();
        }
        try (PlanSearcher s = PlanSearcher.open(many, () -> null)) {
            SearchResult r = s.search(new SearchRequest("社区食堂", null, 5, 0, Mode.WORDS, true, false));
            assertEquals(1200, r.total());
            assertTrue(r.exact());
            assertEquals(5, r.hits().size());
        }
    }

    @Test
    void pagesOfHitsJoinWithoutGapOrDouble() throws UserException {
        List<String> all = ids("社区");
        SearchResult second = searcher.search(new SearchRequest("社区", null, 2, 2, Mode.WORDS, false, false));
        assertEquals(all.subList(2, 4), second.hits().stream().map(Hit::id).toList());
        assertEquals(3, second.hits().get(0).rank());
    }

    @Test
    void fewExactHitsAreFollowedByLooserOnesAndThatIsSaid() throws UserException {
        SearchResult r = search("托育 物业");
        assertEquals(0, r.total());
        assertTrue(r.notes().contains(Note.of("note.partly")));
        assertTrue(r.hits().size() >= 2);
    }

    @Test
    void passagesWithSomeOfTheWordsAreCountedAndPagedWhereNoneHasAll() throws UserException {
        SearchRequest request = new SearchRequest("托育 物业", null, 1, 0, Mode.WORDS, true, false);
        SearchResult first = searcher.search(request);
        assertEquals(0, first.total());
        assertTrue(first.listed() > 1, "listed: " + first.listed());
        assertEquals(first.listed(), first.facets().passages());
        assertFalse(first.facets().counts().get(Facets.Dimension.TYPE).isEmpty());
        SearchResult second = searcher.search(new SearchRequest("托育 物业", null, 1, 1, Mode.WORDS, true, false));
        assertEquals(2, second.hits().get(0).rank());
        assertEquals(first.listed(), second.listed());
        SearchResult narrowed = searcher.search(new SearchRequest("托育 物业", "地区:石桥县", 20, 0, Mode.WORDS, true, false));
        assertTrue(narrowed.listed() < first.listed());
        assertEquals(narrowed.listed(), narrowed.hits().size());
    }

    @Test
    void ofVeryManyWithSomeOfTheWordsTheBestAreListedAndCounted(@TempDir Path many) throws UserException {
        try (PlanIndex index = PlanIndex.open(many)) {
            for (int i = 0; i < 250; i++) {
                index.put(Samples.of("plan" + i, "服务规划", "新建托育机构" + i + "家。"));
            }
            index.commit();
        }
        try (PlanSearcher all = PlanSearcher.open(many, () -> null)) {
            SearchResult r = all.search(new SearchRequest("托育 航行", null, 20, 0, Mode.WORDS, true, false));
            assertEquals(200, r.listed());
            assertEquals(200, r.facets().passages());
            assertTrue(
                    r.notes().contains(Note.of("note.partly-most", 200)),
                    r.notes().toString());
        }
    }

    @Test
    void plansAreNamedThatHaveAPassage() throws UserException {
        assertEquals(Set.of("county"), searcher.plansWith("类型:任务"));
        assertEquals(Set.of(), searcher.plansWith("值:123456789"));
    }

    @Test
    void explanationsNameTheFields() throws UserException {
        SearchRequest request = new SearchRequest("助餐", null, 1, 0, Mode.WORDS, false, true);
        assertTrue(searcher.search(request).hits().get(0).explanation().contains("text:助餐"));
    }

    @Test
    void similarLeavesThePassageItselfOut() throws UserException {
        List<Hit> hits = searcher.similar("prov#二/（一）", 5).hits();
        assertFalse(hits.stream().anyMatch(h -> h.id().equals("prov#二/（一）")));
        assertTrue(hits.stream().anyMatch(h -> h.id().equals("county#附件1/1")), hits.toString());
        UserException e = assertThrows(UserException.class, () -> searcher.similar("none", 5));
        assertEquals("index.no-passage", e.key());
    }

    @Test
    void meaningWithoutVectorsFallsBackToWordsAndSaysSo() throws UserException {
        SearchResult r = searcher.search(SearchRequest.of("助餐", 5).withMode(Mode.HYBRID));
        assertEquals(Mode.WORDS, r.mode());
        assertEquals("prov#二/（一）", r.hits().get(0).id());
        assertTrue(r.notes().contains(Note.of("note.no-vectors")));
    }

    @ParameterizedTest
    @CsvSource({
        "级别:星球, query.no-level",
        "类型:诗, query.no-type",
        "-养老, query.only-not",
        "——, query.no-words",
        "“、”, query.no-words"
    })
    void complaints(String query, String key) {
        UserException e = assertThrows(UserException.class, () -> search(query));
        assertEquals(key, e.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+$", ".*.*.*.*x", "[[[[", "\\", "村", "a", "𠮷", "养老 AND", "1", "%00", "地区:地区:x", "值:..5"})
    void oddQueriesAreAnsweredOrComplainedOf(String query) {
        try {
            assertTrue(search(query).total() >= 0);
        } catch (UserException e) {
            assertTrue(e.key().startsWith("query."), e.key());
        }
    }

    @Test
    void aSingleCharacterIsFoundInsideWords() throws UserException {
        assertTrue(exact("餐").contains("prov#二/（一）"));
    }
}
