package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.clean.Cleaner;
import io.github.guihua.model.Notice;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.rules.Rules;
import io.github.guihua.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Each field's accuracy over real notices that have gold; skipped where these are absent. The report stands in
 * {@code target/real-*.txt}.
 */
class RealNoticesTest {
    private static final Path REAL = Path.of("../shared/real");
    private static final Map<String, Double> FLOORS = Map.of("basedOn", 0.9);
    private static final double FLOOR = 0.92;

    private final Rules rules = Rules.bundled();
    private final Cleaner cleaner = new Cleaner(rules);
    private final Segmenter segmenter = new Segmenter(rules);
    private final NoticeExtractor extractor = new NoticeExtractor(rules);
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    @Test
    void fieldsOfNoticesFromAnExtractorsText() throws Exception {
        for (JsonNode gold : gold("notices.gold.jsonl")) {
            String file = gold.get("file").asText();
            Notice notice = notice(REAL.resolve("notices").resolve(file));
            title(file, gold.get("title").asText(), notice);
            if (!gold.has("documentNumberRaw")) {
                count(file, "number", bare(text(gold, "documentNumber")), bare(notice.documentNumber()));
            }
            boolean printed = !gold.get("signDates").isEmpty();
            count(file, "issueDate", printed ? text(gold, "issueDate") : null, notice.issueDate());
            issuers(file, gold, notice);
            place(file, text(gold.get("jurisdiction"), "code"), notice);
            grounds(file, gold, notice);
        }
        report("real-notices.txt");
    }

    @Test
    void fieldsOfStateCouncilPages() throws Exception {
        for (JsonNode gold : gold("govcn.gold.jsonl")) {
            String file = gold.get("file").asText();
            Notice notice = notice(REAL.resolve("govcn").resolve(file));
            title(file, gold.get("title").asText(), notice);
            count(file, "number", bare(text(gold, "documentNumber")), bare(notice.documentNumber()));
            count(file, "issueDate", text(gold, "date"), notice.issueDate());
            issuers(file, gold, notice);
            place(file, null, notice);
        }
        report("real-govcn.txt");
    }

    private List<JsonNode> gold(String name) throws IOException {
        assumeTrue(Files.isDirectory(REAL), "needs ../shared/real");
        List<JsonNode> all = new ArrayList<>();
        for (String line : Files.readAllLines(REAL.resolve(name))) {
            all.add(new ObjectMapper().readTree(line));
        }
        return all;
    }

    private Notice notice(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        return extractor.extract(segmenter.segment(
                cleaner.clean(Reading.read(bytes, file.getFileName().toString(), ReadOptions.DEFAULT))));
    }

    private void title(String file, String gold, Notice notice) {
        String title = notice.noticeTitle() == null ? notice.title() : notice.noticeTitle();
        String wanted = gold.replaceAll("[（(](?:征求意见稿|草案送审稿|送审稿)[）)]$", "");
        count(file, "title", bare(wanted), bare(title));
    }

    private void issuers(String file, JsonNode gold, Notice notice) {
        List<String> wanted = new ArrayList<>();
        gold.get("issuers").forEach(i -> wanted.add(bare(i.asText())));
        count(
                file,
                "issuers",
                wanted,
                notice.issuers().stream().map(RealNoticesTest::bare).toList());
    }

    private void place(String file, String code, Notice notice) {
        String got = notice.jurisdiction() == null
                ? "none"
                : notice.jurisdiction().code() == null
                        ? "nation"
                        : notice.jurisdiction().code();
        count(file, "jurisdiction", code == null ? "nation" : code, got);
    }

    /** Twice the hits over both counts; the grounds of a first article may be there or not. */
    private void grounds(String file, JsonNode gold, Notice notice) {
        List<String> wanted = citations(gold, "basedOn");
        List<String> found = new ArrayList<>();
        notice.basedOn().forEach(c -> found.add(bare(c.title()) + " " + bare(c.number())));
        List<String> optional = citations(gold, "basedOnArticle1");
        found.removeIf(f -> optional.contains(f) && !wanted.contains(f));
        int[] c = counts.computeIfAbsent("basedOn", f -> new int[2]);
        wanted.stream().filter(w -> !found.contains(w)).forEach(w -> misses.add(file + " basedOn missing " + w));
        found.stream().filter(f -> !wanted.contains(f)).forEach(f -> misses.add(file + " basedOn extra " + f));
        c[0] += 2 * (int) wanted.stream().filter(found::contains).count();
        c[1] += wanted.size() + found.size();
    }

    private static List<String> citations(JsonNode gold, String field) {
        List<String> all = new ArrayList<>();
        if (gold.has(field)) {
            gold.get(field).forEach(b -> all.add(bare(text(b, "title")) + " " + bare(text(b, "number"))));
        }
        return all;
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

    private void report(String name) throws IOException {
        StringBuilder table = new StringBuilder();
        counts.forEach(
                (field, c) -> table.append("%-14s %d/%d %.3f%n".formatted(field, c[0], c[1], (double) c[0] / c[1])));
        String report = table + String.join("\n", misses);
        Files.writeString(Path.of("target").resolve(name), report);
        counts.forEach((field, c) ->
                assertTrue((double) c[0] / c[1] >= FLOORS.getOrDefault(field, FLOOR), field + "\n" + report));
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static String bare(String text) {
        return text == null ? null : text.replaceAll("[^\\p{IsHan}\\p{Alnum}%]", "");
    }
}
