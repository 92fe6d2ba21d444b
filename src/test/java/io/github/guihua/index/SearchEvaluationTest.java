package io.github.guihua.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.guihua.index.SearchEvaluation.Scored;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Floors under the ranking by words, a little below what is measured; vectors take too long to build here. */
class SearchEvaluationTest {
    private static double ndcg(List<Scored> scored, String kind) {
        return scored.stream()
                .filter(s -> kind == null || s.kind().equals(kind))
                .mapToDouble(Scored::ndcg)
                .average()
                .orElseThrow();
    }

    @Test
    void rankingByWordsStaysAboveOtherAnalyzers() throws Exception {
        Path gold = Path.of("../shared/gold");
        assumeTrue(Files.isDirectory(gold), "skipped: ../shared/gold is not here");
        SearchEvaluation evaluation = new SearchEvaluation(Path.of("eval/search/seeds.tsv"), gold);
        assertEquals(List.of(), evaluation.unanswerable());
        Map<String, List<Scored>> all = evaluation.run(false);
        List<Scored> ours = all.get("words");
        assertTrue(ndcg(ours, "phrase") >= 0.95, "phrases " + ndcg(ours, "phrase"));
        assertTrue(ndcg(ours, "term") >= 0.90, "terms " + ndcg(ours, "term"));
        assertTrue(ndcg(ours, "words") >= 0.86, "words " + ndcg(ours, "words"));
        for (String other : List.of("SmartChinese", "CJK bigrams", "IK")) {
            for (String kind : List.of("term", "words", "phrase", "filter")) {
                assertTrue(ndcg(ours, kind) >= ndcg(all.get(other), kind), kind + " below " + other);
            }
            assertTrue(ndcg(ours, null) > ndcg(all.get(other), null), "below " + other);
        }
    }
}
