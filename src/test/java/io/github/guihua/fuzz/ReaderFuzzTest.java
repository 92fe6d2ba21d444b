package io.github.guihua.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.PlanExtractor;
import io.github.guihua.model.PlanJson;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.mail.MimeReaderTest;
import io.github.guihua.read.word.Docx;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From any bytes comes a plan that can be written, or {@link UnreadableException}. */
class ReaderFuzzTest {
    private static final PlanExtractor PLANS = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);

    @Test
    void aFewVariantsOfEachFormat() throws Exception {
        fuzz(new Budget(Duration.ofSeconds(8), 0, 2));
    }

    @Test
    @Tag("slow")
    void manyVariantsOfEachFormat() throws Exception {
        fuzz(new Budget(Duration.ofMinutes(4), 1_000_000, 20));
    }

    private static void fuzz(Budget seeds) throws Exception {
        Map<String, Integer> ends = new TreeMap<>();
        Map<String, byte[]> samples = samples();
        while (seeds.next()) {
            for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
                byte[] bytes = new FileMutator(new Random(seeds.seed())).mutate(sample.getValue());
                ends.merge(end(sample.getKey(), seeds.seed(), bytes), 1, Integer::sum);
            }
        }
        assertTrue(ends.get("plan") > 0 && ends.size() > 1, ends.toString());
        System.out.printf("fuzz: %d variants of each of %d files %s%n", seeds.tried(), samples.size(), ends);
    }

    private static String end(String name, long seed, byte[] bytes) {
        try {
            PlanJson.toBytes(PLANS.extract(bytes, name));
            return "plan";
        } catch (UnreadableException e) {
            return e.reason().name();
        } catch (Exception | StackOverflowError e) {
            throw new AssertionError(name + " with seed " + seed, e);
        }
    }

    private static Map<String, byte[]> samples() throws Exception {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file :
                    files.filter(f -> !f.toString().contains(".scan.")).sorted().toList()) {
                samples.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        samples.put(
                "table.docx",
                new Docx(Docx.p("一、总体要求") + Docx.numbered(1, 0, "健全机制。") + "<w:tbl><w:tr><w:tc>" + Docx.p("指标")
                                + "</w:tc></w:tr></w:tbl>")
                        .with(
                                "numbering",
                                "<w:abstractNum w:abstractNumId='0'>" + Docx.level(0, "decimal", "%1.")
                                        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                        .bytes());
        samples.put("a.mht", MimeReaderTest.webArchive());
        samples.put(
                "half.html",
                "<p>一、总体要求&#xD800;（二&#xDC00;）</p><p>\ud840\udc00&#x20000;</p>".getBytes(StandardCharsets.UTF_8));
        return samples;
    }
}
