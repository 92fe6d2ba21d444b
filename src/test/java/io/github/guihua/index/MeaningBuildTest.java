package io.github.guihua.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningBuildTest {
    @TempDir
    Path dir;

    private Path index;
    private Path plans;

    /** Texts with the same characters are near; counts its calls and can be made to fail. */
    private static final class ByCharacters implements Embedder {
        private int calls;
        private int failAfter = Integer.MAX_VALUE;
        private String bad;

        @Override
        public String model() {
            return BgeEmbedder.NAME;
        }

        @Override
        public float[] embed(String text) {
            if (++calls > failAfter) {
                throw new InternalError("power cut");
            }
            if (text.isBlank() || bad != null && text.contains(bad)) {
                throw new IllegalArgumentException("not for this model");
            }
            float[] v = new float[512];
            text.chars().forEach(c -> v[c % 512]++);
            double length = 0;
            for (float x : v) {
                length += x * x;
            }
            for (int i = 0; i < v.length; i++) {
                v[i] /= (float) Math.sqrt(length);
            }
            return v;
        }
    }

    /** Longer than what is given vectors, no sentence twice. */
    private static String book() {
        return IntStream.range(0, 20_000).mapToObj(i -> "第" + i + "户。").collect(Collectors.joining());
    }

    private final ByCharacters model = new ByCharacters();

    @BeforeEach
    void threePlansWithoutVectors() throws IOException, UserException {
        index = dir.resolve("index");
        plans = Files.createDirectories(dir.resolve("plans"));
        try (PlanIndex writer = PlanIndex.open(index)) {
            for (Plan plan : List.of(Samples.county(), Samples.of("long", "长文", book()), Samples.province())) {
                Files.write(plans.resolve(plan.id() + ".json"), PlanJson.toBytes(plan));
                writer.put(plan);
            }
            writer.commit();
        }
    }

    private MeaningBuild build() {
        return new MeaningBuild(index, plans, () -> model);
    }

    private PlanSearcher searcher() throws UserException {
        return PlanSearcher.open(index, () -> model);
    }

    private Set<String> wanting() throws UserException {
        try (PlanSearcher searcher = searcher()) {
            return searcher.plansWithoutVectors();
        }
    }

    @Test
    void whatABrokenRunHasDoneIsNotDoneAgain() throws UserException {
        assertEquals(List.of(), build().run((done, of) -> {}));
        assertEquals(Set.of(), wanting());
        int all = model.calls;
        try (PlanIndex writer = PlanIndex.open(index)) {
            writer.put(Samples.province());
            writer.commit();
        }
        assertEquals(Set.of("prov"), wanting());
        build().run((done, of) -> {});
        assertEquals(Set.of(), wanting());
        assertTrue(model.calls - all < all / 2, "only the new plan was computed");
    }

    @Test
    void aRunThatIsCutLeavesWordsAndMakesUpLater() throws UserException {
        model.failAfter = 10;
        assertThrows(InternalError.class, () -> build().run((done, of) -> {}));
        assertEquals(3, wanting().size());
        model.failAfter = Integer.MAX_VALUE;
        try (PlanSearcher searcher = searcher()) {
            assertEquals(
                    "prov#二/（一）",
                    searcher.search(SearchRequest.of("老年食堂 社会力量", 1))
                            .hits()
                            .get(0)
                            .id());
            build().run((done, of) -> {});
            assertEquals(3, searcher.statistics().withVectors());
            assertEquals(
                    Mode.HYBRID,
                    searcher.search(SearchRequest.of("老年食堂", 1).withMode(Mode.HYBRID))
                            .mode());
        }
    }

    @Test
    void aPlanThatTheModelFailsOnIsNamedAndTheOthersHaveTheirs() throws UserException {
        model.bad = "一肩挑";
        List<UserException> complaints = build().run((done, of) -> {});
        assertEquals(1, complaints.size(), complaints.toString());
        assertTrue(complaints.get(0).localized(Locale.ENGLISH).contains("prov.json"), complaints.toString());
        assertEquals(Set.of("prov"), wanting());
    }

    @Test
    void aSectionThatSaysNothingIsSkipped() throws UserException, IOException {
        Plan annex = Samples.ofBlank("annex", "云岭省石桥县河道管护方案");
        Files.write(plans.resolve("annex.json"), PlanJson.toBytes(annex));
        try (PlanIndex writer = PlanIndex.open(index)) {
            writer.put(annex);
            writer.commit();
        }
        assertEquals(List.of(), build().run((done, of) -> {}));
        assertEquals(Set.of(), wanting());
    }

    @Test
    void aPlanWithoutVectorsIsFoundBesideThoseWithThem() throws UserException {
        build().run((done, of) -> {});
        try (PlanIndex writer = PlanIndex.open(index)) {
            writer.put(Samples.of("new", "新来", "流动菜篮子直通车"));
            writer.commit();
        }
        try (PlanSearcher searcher = searcher()) {
            SearchResult r = searcher.search(SearchRequest.of("菜篮子直通车", 5).withMode(Mode.HYBRID));
            assertEquals("new#一", r.hits().get(0).id());
        }
    }

    @Test
    void rebuildKeepsTheVectorsOfPlansThatHaveNotChanged() throws UserException, IOException {
        build().run((done, of) -> {});
        List<String> before = nearest();
        Plan changed = Samples.of("long", "长文", "丙丁。");
        Files.write(plans.resolve("long.json"), PlanJson.toBytes(changed));
        int calls = model.calls;
        try (PlanIndex writer = PlanIndex.create(index)) {
            assertEquals(List.of(), writer.rebuild(plans));
        }
        assertEquals(calls, model.calls);
        assertEquals(Set.of("long"), wanting());
        assertEquals(before, nearest());
    }

    private List<String> nearest() throws UserException {
        try (PlanSearcher searcher = searcher()) {
            return searcher
                    .search(new SearchRequest("长者吃饭的食堂", "规划:prov", 5, 0, Mode.MEANING, false, false))
                    .hits()
                    .stream()
                    .map(h -> h.id() + " " + h.score())
                    .toList();
        }
    }
}
