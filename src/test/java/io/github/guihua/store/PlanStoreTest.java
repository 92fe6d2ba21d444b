package io.github.guihua.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.message.UserException;
import io.github.guihua.normalize.Jurisdictions;
import io.github.guihua.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanStoreTest {
    private static Jurisdictions jurisdictions;

    @TempDir
    Path folder;

    @BeforeAll
    static void gazetteer() {
        jurisdictions = new Jurisdictions(Rules.bundled());
    }

    @BeforeEach
    void plans() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        write(
                plans,
                "aaaaaaaaaaaa",
                "a/weng.pdf",
                "native",
                "瓮安县社区服务实施方案",
                "瓮府办发〔2023〕8号",
                "瓮安县",
                "522725",
                "贵州省",
                "黔南布依族苗族自治州");
        write(
                plans,
                "bbbbbbbbbbbb",
                "a/weng.scan.pdf",
                "ocr",
                "瓮安县社区服务实施方案",
                "瓮府办发〔2023〕8号",
                "瓮安县",
                "522725",
                "贵州省",
                "黔南布依族苗族自治州");
        write(plans, "cccccccccccc", "b/gz.docx", "native", "贵州省社区服务规划", null, "贵州省", "520000");
        write(plans, "dddddddddddd", "b/gz2.docx", "native", "贵州省就业规划", null, "贵州省", "520000");
        Files.writeString(plans.resolve("broken.json"), "{\"id\": ");
        Files.writeString(plans.resolve("other.json"), "[1, 2]");
    }

    private static void write(
            Path to,
            String id,
            String file,
            String origin,
            String title,
            String number,
            String place,
            String code,
            String... above)
            throws IOException {
        StringBuilder path = new StringBuilder();
        for (String a : above) {
            path.append('"').append(a).append("\",");
        }
        path.append('"').append(place).append('"');
        Files.writeString(
                to.resolve(id + ".json"),
                """
                {"schema":"guihua/plan/1","id":"%s","source":{"file":"%s","textOrigin":"%s"},
                 "notice":{"title":"%s","documentNumber":%s,"jurisdiction":{"code":"%s","name":"%s","level":"county","path":[%s]}},
                 "outline":[{"id":"一","title":"总体要求","level":1,"text":"一段。"}]}
                """
                        .formatted(
                                id,
                                file,
                                origin,
                                title,
                                number == null ? "null" : "\"" + number + "\"",
                                code,
                                place,
                                path));
    }

    @Test
    void findsByPlaceShortNameNumberTitleFileAndId() throws Exception {
        PlanStore store = PlanStore.open(folder);
        for (String name : new String[] {
            "瓮安县", "瓮安", "贵州省瓮安县", "瓮府办发[2023]8号", "《瓮安县社区服务实施方案》", "weng.pdf", "weng", "a/weng.pdf", "aaaaaa"
        }) {
            assertEquals("aaaaaaaaaaaa", store.find(name, jurisdictions).id(), name);
        }
        assertEquals(
                "总体要求",
                store.load(store.find("瓮安", jurisdictions)).outline().get(0).title());
    }

    @Test
    void partOfATitleWillDo() throws Exception {
        assertEquals(
                "dddddddddddd",
                PlanStore.open(folder).find("就业规划", jurisdictions).id());
    }

    @Test
    void severalPlansOfAPlaceAreListed() throws Exception {
        UserException e = fails("贵州省");
        assertEquals("several-plans", e.key());
        assertTrue(e.localized(Locale.CHINESE).contains("贵州省就业规划"), e.localized(Locale.CHINESE));
    }

    @Test
    void aPlacesNameMeansItsPlanAndNotItsNotices() throws Exception {
        Path plans = folder.resolve("plans");
        notice(plans, "eeeeeeeeeeee", "石桥县社区服务实施方案", "石政办发〔2022〕31号", "实施方案", null);
        notice(plans, "ffffffffffff", "石桥县社区服务年度行动计划", "石政办发〔2023〕3号", "行动计划", "石政办发〔2022〕31号");
        notice(plans, "999999999999", "石桥县关于做好补贴发放工作的通知", "石民发〔2023〕6号", "通知", null);
        PlanStore store = PlanStore.open(folder);
        assertEquals("eeeeeeeeeeee", store.find("石桥县", jurisdictions).id());
    }

    private static void notice(Path to, String id, String title, String number, String kind, String basis)
            throws IOException {
        String cited = basis == null ? "" : "{\"title\":\"甲\",\"number\":\"" + basis + "\"}";
        Files.writeString(
                to.resolve(id + ".json"),
                """
                {"schema":"guihua/plan/1","id":"%s","source":{"file":"%s.txt","textOrigin":"native"},
                 "notice":{"title":"%s","documentNumber":"%s","kind":"%s","basedOn":[%s],
                 "jurisdiction":{"code":"990121","name":"石桥县","level":"county","path":["云岭省","清河市","石桥县"]}}}
                """
                        .formatted(id, id, title, number, kind, cited));
    }

    @Test
    void misspeltPlaceGetsTheNearest() throws Exception {
        UserException e = fails("翁安县");
        assertEquals("unknown-near", e.key());
        assertTrue(e.localized(Locale.CHINESE).contains("瓮安县"), e.localized(Locale.CHINESE));
    }

    @Test
    void ambiguousPlaceSaysWhich() throws Exception {
        UserException e = fails("鼓楼区");
        assertEquals("ambiguous-place", e.key());
        assertTrue(e.localized(Locale.CHINESE).contains("福建省福州市鼓楼区"), e.localized(Locale.CHINESE));
    }

    @Test
    void placeWithoutPlanSaysWhatThereIs() throws Exception {
        UserException e = fails("衡水市");
        assertEquals("place-without-plan", e.key());
        assertTrue(e.localized(Locale.ENGLISH).contains("贵州省"));
    }

    @Test
    void filesThatAreNoPlansAreSetAside() throws Exception {
        assertEquals(4, PlanStore.open(folder).heads().size());
        assertEquals(2, PlanStore.open(folder).unreadable().size());
    }

    private UserException fails(String name) throws UserException {
        PlanStore store = PlanStore.open(folder);
        UserException e = assertThrows(UserException.class, () -> store.find(name, jurisdictions));
        assertEquals(1, e.localized(Locale.CHINESE).lines().count());
        return e;
    }
}
