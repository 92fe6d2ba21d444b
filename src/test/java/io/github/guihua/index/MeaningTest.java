package io.github.guihua.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.message.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningTest {
    @TempDir
    Path dir;

    /** Gives each text the vector of the first marking word that stands in it. */
    private record ByMark(Map<String, float[]> marks) implements Embedder {
        @Override
        public String model() {
            return BgeEmbedder.NAME;
        }

        @Override
        public float[] embed(String text) {
            float[] v = new float[512];
            for (Map.Entry<String, float[]> mark : marks.entrySet()) {
                if (text.contains(mark.getKey())) {
                    System.arraycopy(mark.getValue(), 0, v, 0, 3);
                    return v;
                }
            }
            v[3] = 1;
            return v;
        }
    }

    private PlanSearcher indexed(Embedder model, List<String> texts) throws UserException {
        try (PlanIndex writer = PlanIndex.create(dir)) {
            for (int i = 0; i < texts.size(); i++) {
                var plan = Samples.of("p" + i, "条", texts.get(i));
                writer.put(plan, MeaningBuild.vectors(plan, model));
            }
            writer.commit();
        }
        return PlanSearcher.open(dir, () -> model);
    }

    @Test
    void whatOtherPlansSayOfTheSameComesBeforeWhatIsNearerByChance() throws UserException {
        Embedder model = new ByMark(Map.of(
                "看书", new float[] {1, 0, 0},
                "农家书屋", new float[] {0.9f, 0.436f, 0},
                "阅览", new float[] {0.5f, 0.866f, 0},
                "看守", new float[] {0.55f, 0, 0.835f}));
        List<String> texts =
                IntStream.range(0, 5).mapToObj(i -> "办好" + i + "号农家书屋。").collect(Collectors.toList());
        texts.add("增设阅览场所。");
        texts.add("轮流看守渡口。");
        try (PlanSearcher searcher = indexed(model, texts)) {
            List<String> found = searcher.search(SearchRequest.of("看书", 9).withMode(Mode.MEANING)).hits().stream()
                    .map(Hit::id)
                    .toList();
            assertTrue(found.indexOf("p5#一") < found.indexOf("p6#一"), found.toString());
            assertEquals(5, found.indexOf("p5#一"), found.toString());
        }
    }

    @Test
    void aPassageGainsByTheShareOfTheQuestionsWordsThatItHasTheRareOnesMore() throws UserException {
        List<String> texts = List.of("渡口增设夜航班次。", "渡口修整码头。", "渡口栽种柳树。", "集市开办夜航班次。", "村史馆开放。");
        try (PlanSearcher searcher = indexed(new ByMark(Map.of()), texts)) {
            SearchResult r = searcher.search(SearchRequest.of("什么时候渡口有夜航", 9));
            assertEquals(Mode.HYBRID, r.mode());
            ToDoubleFunction<String> score = id -> r.hits().stream()
                    .filter(h -> h.id().equals(id))
                    .mapToDouble(Hit::score)
                    .findFirst()
                    .orElseThrow();
            assertEquals(Ranking.COVERAGE, score.applyAsDouble("p0#一"), 1e-6, "every word");
            assertTrue(score.applyAsDouble("p3#一") > score.applyAsDouble("p1#一"), "the rarer word");
            assertEquals(0, score.applyAsDouble("p4#一"), 1e-6, "none");
        }
    }

    @Test
    void aQuestionIsAlsoAskedInTheSynonymsOfItsWords() throws UserException {
        Embedder model = new ByMark(Map.of("农家书屋", new float[] {1, 0, 0}));
        try (PlanSearcher searcher = indexed(model, List.of("渡口修整码头。", "办好农家书屋。"))) {
            SearchResult r = searcher.search(SearchRequest.of("借书 类型:章节", 9).withMode(Mode.MEANING));
            assertEquals("p1#一", r.hits().get(0).id());
        }
    }
}
