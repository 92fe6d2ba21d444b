package io.github.guihua.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.PlanExtractor;
import io.github.guihua.eval.FamilyScore;
import io.github.guihua.eval.PlanScorer;
import io.github.guihua.model.PlanJson;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples whose every fact was checked by hand come out whole. */
class SampleGoldTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"shiqiao-community-plan, html", "liuxi-action-plan, md"})
    void allFacts(String name, String ending) throws Exception {
        PlanExtractor extractor = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
        JsonNode found = JSON.readTree(PlanJson.toBytes(extractor.extract(Path.of("corpus", name + "." + ending))));
        JsonNode gold;
        try (InputStream in = SampleGoldTest.class.getResourceAsStream("/gold/" + name + ".json")) {
            gold = JSON.readTree(in);
        }
        List<FamilyScore> scores = PlanScorer.normalized(gold, found);
        assertTrue(scores.size() >= 8, scores.toString());
        for (FamilyScore score : scores) {
            assertTrue(score.f1() >= 0.999, name + " " + score);
        }
    }
}
