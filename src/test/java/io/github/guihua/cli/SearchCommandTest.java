package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    @TempDir
    static Path output;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Guihua.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(code, out.toString(), err.toString());
    }

    @BeforeAll
    static void index() throws IOException {
        Path plans = Files.createDirectories(output.resolve("plans"));
        Files.writeString(
                plans.resolve("a.json"),
                """
                {"id": "aaa", "source": {"file": "a.docx"},
                 "notice": {"title": "石桥县养老规划", "jurisdiction": {"code": "990123", "name": "石桥县", "level": "county",
                   "path": ["云岭省", "清河市", "石桥县"]}},
                 "outline": [{"id": "一", "label": "一、", "title": "建设老年食堂", "level": 1, "page": 2,
                   "text": "=每个社区，\\"一处\\"老年食堂。"}],
                 "targets": [{"text": "每个社区一处", "subject": "老年食堂", "op": "=", "value": 1, "unit": "处", "section": "一"}],
                 "preamble": "现予印发。"}
                """);
        Run made = run("--lang", "zh", "index", "rebuild", "--output", output.toString());
        assertEquals(0, made.code, made.err);
        assertTrue(made.out.contains("规划 1 份，段落 3 个"), made.out);
    }

    @Test
    void textNamesPathPageAndId() {
        Run r = run("--lang", "zh", "search", "老年食堂", "--output", output.toString());
        assertEquals(0, r.code, r.err);
        assertTrue(r.out.startsWith("1. [章节] 石桥县养老规划 › 一 › 建设老年食堂 第 2 页"), r.out);
        assertTrue(r.out.contains("建设«老年食堂»"), r.out);
        assertTrue(r.out.contains("编号 aaa#一"), r.out);
    }

    @Test
    void jsonHasWhatIdentifiesThePassage() throws IOException {
        Run r = run("search", "老年食堂", "--format", "json", "--facets", "--output", output.toString());
        JsonNode hit = new ObjectMapper().readTree(r.out).get("hits").get(0);
        assertEquals("aaa", hit.at("/plan/id").asText());
        assertEquals("石桥县", hit.at("/plan/jurisdiction").asText());
        assertEquals("section", hit.get("type").asText());
        assertEquals("一", hit.get("path").asText());
        assertEquals(2, hit.get("page").asInt());
        assertTrue(hit.has("column") && hit.has("item") && hit.has("name") && hit.has("annex") && hit.has("row"));
        String snippet = hit.get("snippet").asText();
        JsonNode first = hit.get("highlights").get(0);
        assertEquals(
                "老年食堂", snippet.substring(first.get(0).asInt(), first.get(1).asInt()));
        assertEquals(
                "云岭省",
                new ObjectMapper().readTree(r.out).at("/facets/place/0/value").asText());
    }

    @Test
    void jsonLinesAreOneHitEach() throws IOException {
        Run r = run("search", "老年食堂", "--format", "jsonl", "--output", output.toString());
        for (String line : r.out.strip().split("\n")) {
            assertTrue(new ObjectMapper().readTree(line).has("rank"));
        }
    }

    @Test
    void manyQueriesGiveOneTableAndAWrongOneDoesNotStopTheRest() throws IOException {
        Path queries = Files.writeString(
                output.resolve("queries.csv"), "\uFEFFid,query,where\nq1,老年食堂,类型:章节\nq2,(养老,\nq3,\"\"\"一处\"\"\",\n");
        Run r = run("--lang", "zh", "search", "--queries", queries.toString(), "--output", output.toString());
        assertEquals(1, r.code);
        List<String> lines = r.out.lines().toList();
        assertTrue(lines.get(0).startsWith("query_id,query,rank,"));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("q1,老年食堂,1,")), r.out);
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("q3,")), r.out);
        assertTrue(r.err.contains("第 3 行") && r.err.contains("括号"), r.err);
        assertFalse(r.out.contains(",=每个"), "a formula reached the table");
    }

    @Test
    void similarAndUnknownIds() {
        assertEquals(0, run("similar", "aaa#一", "--output", output.toString()).code);
        Run unknown = run("--lang", "en", "similar", "zzz", "--output", output.toString());
        assertEquals(2, unknown.code);
        assertEquals(1, unknown.err.lines().count());
    }

    @Test
    void anImpossibleNumberOfHitsIsRefused() {
        for (String top : List.of("-1", "0", "10001", "99999999999")) {
            for (String command : List.of("search", "similar")) {
                Run r = run("--lang", "zh", command, "aaa#一", "--top", top, "--output", output.toString());
                assertEquals(2, r.code, command + top);
                assertEquals(1, r.err.lines().count(), r.err);
                assertTrue(r.err.contains("--top"), r.err);
                assertEquals("", r.out);
            }
        }
        assertEquals(0, run("search", "老年食堂", "--top", "10000", "--output", output.toString()).code);
    }

    @Test
    void aPlaceWithoutPlansIsSaidInBothLanguages() {
        Run zh = run("--lang", "zh", "search", "地区:火星", "--output", output.toString());
        assertEquals(0, zh.code);
        assertTrue(zh.out.startsWith("没有地区“火星”的规划；相近的有 "), zh.out);
        Run en = run("--lang", "en", "search", "地区:火星", "--format", "json", "--output", output.toString());
        assertTrue(en.err.startsWith("no plan is of a place called \"火星\""), en.err);
        assertTrue(en.out.contains("\"note.no-place\""), en.out);
    }

    @Test
    void rebuildingWithoutPlansLeavesNothingBehind() {
        Path nowhere = output.resolve("typo");
        Run r = run("--lang", "zh", "index", "rebuild", "--output", nowhere.toString());
        assertEquals(2, r.code);
        assertEquals(1, r.err.lines().count(), r.err);
        assertTrue(r.err.contains(nowhere.resolve("plans").toString()), r.err);
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void complaintsAreOneLine() {
        for (String query : List.of("", "(养老", "\"养老", "*", "气温:3", "养".repeat(100_000))) {
            Run r = run("--lang", "zh", "search", query, "--output", output.toString());
            assertEquals(2, r.code, query.length() > 20 ? "long" : query);
            assertEquals(1, r.err.lines().count(), r.err);
        }
        Run missing = run("search", "养老", "--output", output.resolve("nowhere").toString());
        assertEquals(3, missing.code);
        assertEquals(1, missing.err.lines().count(), missing.err);
    }
}
