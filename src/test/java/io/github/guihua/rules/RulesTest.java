package io.github.guihua.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    @TempDir
    Path dir;

    private Rules load(String file, String text) throws IOException, UserException {
        Files.writeString(dir.resolve(file), text);
        return Rules.load(dir);
    }

    @Test
    void ruleHasPatternsWordsAndAttributes() throws Exception {
        Rules rules = load(
                "sample.yaml",
                """
                definitions:
                  numeral: '[一二三]{1,3}'
                rules:
                  # comment
                  - id: chapter
                    note: a chapter
                    pattern: '^第(${numeral})章'
                    level: 1
                    matches: [第一章 总则, '第十章']
                    rejects:
                      - 本章
                      - 第二章 见下
                  - id: bureau
                    words: [局, 民政局]
                    roles: [lead, other]
                    matches: [市民政局]
                """);
        Rule chapter = rules.file("sample").get(0);
        assertEquals("一", chapter.find("第一章 总则").orElseThrow().group(1));
        assertEquals(1, chapter.number("level", 0));
        assertEquals("sample/chapter", chapter.name());
        assertEquals(5, chapter.line());
        Rule bureau = rules.rule("sample", "bureau");
        assertEquals("民政局", bureau.find("市民政局").orElseThrow().group());
        assertEquals(List.of("lead", "other"), bureau.values("roles"));
        assertEquals(
                List.of(3, 10),
                bureau.findAll("省市、局、某某某某、局").stream().map(m -> m.start()).toList());

        List<String> failures = RuleCheck.run(rules).failures().stream()
                .filter(f -> f.file().equals("sample.yaml"))
                .map(f -> f.localized(Locale.ENGLISH))
                .toList();
        assertEquals(
                List.of(
                        "sample.yaml:9: rule chapter must match: 第十章",
                        "sample.yaml:12: rule chapter must not match: 第二章 见下"),
                failures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-yaml        | 3 | - id: a/  pattern: x/  'broken",
                "not-a-list      | 1 | just text",
                "not-a-rule      | 3 | - id: a/  pattern: x/- b",
                "no-id           | 1 | - pattern: x",
                "no-pattern      | 1 | - id: a/  note: n",
                "same-id         | 3 | - id: a/  pattern: x/- id: a/  pattern: y",
                "same-key        | 3 | - id: a/  pattern: x/  pattern: y",
                "bad-pattern     | 2 | - id: a/  pattern: '(x'",
                "undefined       | 2 | - id: a/  pattern: '${nothing}'",
                "not-a-text      | 2 | - id: a/  pattern: {a: b}",
            })
    void brokenFileIsNamedWithItsLine(String key, int line, String text) {
        UserException e = assertThrows(UserException.class, () -> load("broken.yaml", text.replace('/', '\n')));
        assertEquals(key, e.key());
        assertTrue(e.getMessage().startsWith("broken.yaml, line " + line + ":"), e.getMessage());
        assertTrue(
                e.localized(Locale.CHINESE).startsWith("broken.yaml 第 " + line + " 行："), e.localized(Locale.CHINESE));
    }

    @Test
    void brokenTableIsNamedWithItsLine() {
        UserException cells = assertThrows(UserException.class, () -> load("t.csv", "# c\na,b\n1,2\n\n1,2,3\n"));
        assertEquals(
                "t.csv, line 5: 3 cells where the first line has 2; put a comma or quotes right", cells.getMessage());
        UserException quote = assertThrows(UserException.class, () -> load("t.csv", "a,b\n1,2\n\"1,2\n"));
        assertEquals("not-csv", quote.key());
    }

    @Test
    void tableIsReadByColumn() throws Exception {
        Row row = load("t.csv", "\uFEFFname, factor\n# comment\n 万人 , 10000\n")
                .table("t")
                .get(0);
        assertEquals("万人", row.get("name"));
        assertEquals("10000", row.get("factor"));
        assertThrows(IllegalArgumentException.class, () -> row.get("unit"));
    }

    @Test
    void wrongEncodingAndMissingFolderAreSaid() throws Exception {
        Files.write(dir.resolve("t.csv"), "名称\n".getBytes("GB18030"));
        assertEquals(
                "not-utf8",
                assertThrows(UserException.class, () -> Rules.load(dir)).key());
        assertEquals(
                "no-folder",
                assertThrows(UserException.class, () -> Rules.load(dir.resolve("none")))
                        .key());
    }

    @Test
    void hashFollowsEveryByte() throws Exception {
        String one = load("t.csv", "a\n1\n").hash();
        assertEquals(one, load("t.csv", "a\n1\n").hash());
        assertNotEquals(one, load("t.csv", "a\n1\n# x\n").hash());
    }

    @Test
    void runawayPatternGivesNoMatch() throws Exception {
        Rules rules = load(
                "sample.yaml",
                """
                - id: nested
                  pattern: '^(a+)+$'
                - id: deep
                  pattern: '^(?:一|二|.)*终$'
                """);
        assertFalse(rules.rule("sample", "nested").found("a".repeat(50_000) + "b"));
        assertTrue(rules.rule("sample", "nested").found("a".repeat(5_000)));
        assertFalse(rules.rule("sample", "deep").found("一".repeat(1_000_000)));
    }

    @Test
    void bundledRulesPassTheirOwnExamples() {
        RuleCheck.Result result = RuleCheck.run(Rules.bundled());
        assertEquals(
                List.of(),
                result.failures().stream().map(f -> f.localized(Locale.ENGLISH)).toList());
    }
}
