package io.github.guihua.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanScorerTest {
    private static final String GOLD =
            """
            {"notice": {"title": "石桥县方案", "kind": "实施方案", "issuers": ["石桥县人民政府"]},
             "outline": [
               {"id": "一", "label": "一、", "number": 1, "level": 1, "title": "总体要求", "text": "坚持以人民为中心。"},
               {"id": "二", "label": "二、", "number": 2, "level": 1, "title": "重点任务", "text": "", "children": [
                 {"id": "二/（一）", "label": "（一）", "number": 1, "level": 2, "title": "健全机制", "text": "建立机制。"}]}],
             "targets": [{"op": ">=", "value": 30, "unit": "平方米", "section": "二/（一）", "deadline": 2025},
                         {"op": "=", "value": 1, "unit": "个", "section": "一", "optional": true}],
             "responsibilities": [{"section": "二/（一）", "lead": ["县民政局"], "responsible": ["县财政局", "县人社局"]}]}
            """;

    @Test
    void aPlanAgainstItselfIsRightInEveryFamily() throws Exception {
        scores(GOLD).values().forEach(f -> assertEquals(1.0, f.f1(), f.family()));
    }

    @Test
    void idsAndPunctuationDoNotMatterButContentDoes() throws Exception {
        Map<String, FamilyScore> scores = scores(GOLD.replace("\"二/（一）\"", "\"s3\"")
                .replace("石桥县方案", "石桥县 方案")
                .replace("县人社局", "县教育局")
                .replace("\">=\"", "\">\""));
        assertEquals(1.0, scores.get("notice").f1());
        assertEquals(1.0, scores.get("tree").f1());
        assertEquals(2.0 / 3, scores.get("responsibilities").f1(), 1e-9);
        assertEquals(0.0, scores.get("targets").f1());
        assertEquals(List.of("二/（一）|>=|30.0||平方米|2025"), scores.get("targets").missing());
    }

    @Test
    void aLostHeadingCostsItsOutlineItsTextAndItsCharacters() throws Exception {
        Map<String, FamilyScore> scores =
                scores(GOLD.replace("\"健全机制\"", "\"健全\"").replace("建立机制。", ""));
        assertEquals(2.0 / 3, scores.get("outline").recall(), 1e-9);
        assertEquals(0.5, scores.get("sectionText").f1(), 1e-9);
        assertEquals(30.0 / 36, scores.get("nothingLost").f1(), 1e-9);
    }

    private static Map<String, FamilyScore> scores(String found) throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode gold = json.readTree(GOLD);
        return PlanScorer.normalized(gold, json.readTree(found)).stream()
                .collect(Collectors.toMap(FamilyScore::family, f -> f));
    }
}
