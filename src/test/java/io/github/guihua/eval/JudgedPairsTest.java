package io.github.guihua.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.PlanComparer;
import io.github.guihua.compare.Samples;
import io.github.guihua.message.UserException;
import io.github.guihua.model.PlanJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedPairsTest {
    private static final Path GOLD = Path.of("../shared/gold");

    @TempDir
    Path folder;

    @Test
    void theSeedPlansPairsAreFound() throws Exception {
        assumeTrue(Files.isDirectory(GOLD), "../shared/gold is not here: the judged seed plans are not compared");
        PlanComparer comparer = new PlanComparer(Samples.RULES);
        Map<String, ComparisonScore> scores = ComparisonScore.families();
        for (JudgedPairs pairs : JudgedPairs.folder(Path.of("src/test/resources/judged"))) {
            Path base = GOLD.resolve(pairs.base() + ".json");
            Path other = GOLD.resolve(pairs.other() + ".json");
            if (Files.exists(base) && Files.exists(other)) {
                Comparison c = comparer.compare(PlanJson.read(base), PlanJson.read(other));
                ComparisonScore.add(scores, pairs, c);
            }
        }
        floor(scores, "indicators", 0.98, 0.97, 30);
        floor(scores, "items", 0.97, 0.90, 64);
        floor(scores, "sections", 0.95, 0.90, 150);
        floor(scores, "targets", 0.95, 0.95, 20);
    }

    private static void floor(Map<String, ComparisonScore> scores, String family, double f1, double outcome, int n) {
        ComparisonScore s = scores.get(family);
        assertTrue(s.support() >= n, family + " " + s.support());
        assertTrue(s.f1() >= f1, family + " F1 " + s.f1() + " " + s.misses());
        assertTrue(s.outcomeAccuracy() >= outcome, family + " outcome " + s.outcomeAccuracy() + " " + s.misses());
    }

    @Test
    void missedMadeAndMisjudgedPairsAreCounted() throws Exception {
        Files.writeString(
                folder.resolve("province-county.tsv"),
                """
                # family	base	other	outcome	optional
                indicators	借阅超期率	借阅超期率	looser
                indicators	图书年更新率	图书年更新率	stricter
                indicators	农村书屋覆盖率	城乡书屋覆盖率	stricter
                indicators	每百户居民拥有书屋面积	每百户城乡居民拥有书屋面积	looser	?
                items	专栏2/1	专栏1/2	-
                """);
        Map<String, ComparisonScore> scores = ComparisonScore.families();
        ComparisonScore.add(scores, JudgedPairs.folder(folder).get(0), Samples.compared("province", "county"));
        ComparisonScore s = scores.get("indicators");
        assertEquals(3, s.support());
        assertEquals(2.0 / 3, s.recall(), 1e-9);
        assertEquals(2.0 / 3, s.precision(), 1e-9);
        assertEquals(0.5, s.outcomeAccuracy(), 1e-9);
        assertEquals(
                Set.of(
                        "province-county indicators + 每万名居民拥有书屋管理员 ↔ 三/（二） 25人 stricter",
                        "province-county indicators ! 借阅超期率 ↔ 借阅超期率 stricter, judged looser",
                        "province-county indicators - 农村书屋覆盖率 ↔ 城乡书屋覆盖率"),
                Set.copyOf(s.misses()));
        assertEquals(1, scores.get("items").recall());
    }

    @Test
    void aBrokenLineIsNamed() throws Exception {
        Files.writeString(folder.resolve("a-b.tsv"), "# head\nsections\t一\n");
        UserException e = assertThrows(UserException.class, () -> JudgedPairs.folder(folder));
        assertEquals("judged-line", e.key());
        assertTrue(e.getMessage().contains("line 2"), e.getMessage());
    }
}
