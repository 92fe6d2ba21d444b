package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Notice;
import io.github.guihua.rules.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each field's accuracy over the real notices that have gold; skipped where these are absent. */
class RealNoticesTest {
    private static final Path REAL = Path.of("../shared/real");

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    @Test
    void fieldsAreReadFromNotices() throws Exception {
        assumeTrue(Files.isDirectory(REAL), "needs ../shared/real");
        NoticeExtractor extractor = new NoticeExtractor(Rules.bundled());
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(REAL.resolve("notices.gold.jsonl"))) {
            JsonNode gold = json.readTree(line);
            String file = gold.get("file").asText();
            Notice notice = extractor.extract(ProvisionalSegments.of(
                    Files.readString(REAL.resolve("notices").resolve(file))));
            compare(file, gold, notice);
        }
        StringBuilder table = new StringBuilder();
        Map<String, Double> shares = new HashMap<>();
        counts.forEach((field, c) -> {
            shares.put(field, (double) c[0] / c[1]);
            table.append("%-14s %d/%d %.3f%n".formatted(field, c[0], c[1], (double) c[0] / c[1]));
        });
        String report = table + String.join("\n", misses);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/real-notices.txt"), report);
        shares.forEach((field, share) -> assertTrue(share >= 0.85, report));
    }

    private void compare(String file, JsonNode gold, Notice notice) {
        String title = notice.noticeTitle() == null ? notice.title() : notice.noticeTitle();
        String wanted = gold.get("title").asText().replaceAll("[（(](?:征求意见稿|送审稿)[）)]$", "");
        count(file, "title", bare(wanted), bare(title));
        if (!gold.has("documentNumberRaw")) {
            count(file, "number", bare(text(gold, "documentNumber")), bare(notice.documentNumber()));
        }
        count(file, "issueDate", text(gold, "issueDate"), notice.issueDate());
        List<String> issuers = new ArrayList<>();
        gold.get("issuers").forEach(i -> issuers.add(bare(i.asText())));
        count(
                file,
                "issuers",
                issuers,
                notice.issuers().stream().map(RealNoticesTest::bare).toList());
        String code = text(gold.get("jurisdiction"), "code");
        count(
                file,
                "jurisdiction",
                code == null ? "nation" : code,
                notice.jurisdiction() == null
                        ? "none"
                        : notice.jurisdiction().code() == null
                                ? "nation"
                                : notice.jurisdiction().code());
        List<String> grounds = new ArrayList<>();
        gold.get("basedOn").forEach(b -> grounds.add(bare(text(b, "title")) + bare(text(b, "number"))));
        List<String> optional = new ArrayList<>();
        if (gold.has("basedOnArticle1")) {
            gold.get("basedOnArticle1").forEach(b -> optional.add(bare(text(b, "title")) + bare(text(b, "number"))));
        }
        List<String> found = new ArrayList<>();
        for (Citation c : notice.basedOn()) {
            found.add(bare(c.title()) + bare(c.number()));
        }
        found.removeIf(f -> optional.contains(f) && !grounds.contains(f));
        int[] f1 = counts.computeIfAbsent("basedOn", f -> new int[2]);
        for (String g : grounds) {
            boolean hit = found.contains(g);
            f1[0] += hit ? 2 : 0;
            if (!hit) {
                misses.add(file + " basedOn missing " + g);
            }
        }
        found.stream().filter(f -> !grounds.contains(f)).forEach(f -> misses.add(file + " basedOn extra " + f));
        f1[1] += grounds.size() + found.size();
    }

    private void count(String file, String field, Object wanted, Object got) {
        int[] c = counts.computeIfAbsent(field, f -> new int[2]);
        c[1]++;
        if (Objects.equals(wanted, got)) {
            c[0]++;
        } else {
            misses.add(file + " " + field + ": want " + wanted + " got " + got);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static String bare(String text) {
        return text == null ? null : text.replaceAll("[^\\p{IsHan}\\p{Alnum}%]", "");
    }
}
