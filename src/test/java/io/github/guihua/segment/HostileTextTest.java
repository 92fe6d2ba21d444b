package io.github.guihua.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.PlanExtractor;
import io.github.guihua.fuzz.Budget;
import io.github.guihua.fuzz.TextMutator;
import io.github.guihua.model.PlanJson;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged notices, and text that is none: no exception, nothing lost, no rule that runs away. */
class HostileTextTest {
    private static final PlanExtractor PLANS = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aFewDamagedNotices() throws Exception {
        damage(new Budget(Duration.ofSeconds(8), 0, 1), samples());
    }

    @Test
    @Tag("slow")
    void manyDamagedNotices() throws Exception {
        List<String> all = samples();
        all.addAll(real());
        damage(new Budget(Duration.ofMinutes(4), 1_000_000, 3), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"中", "（", "一、"})
    void aMegabyteOfOneCharacter(String piece) throws Exception {
        intact(piece.repeat(MEGABYTE / 3 / piece.length()), piece);
    }

    /** What is looked for from line to line must not be looked for again from each. */
    @ParameterizedTest
    @ValueSource(strings = {"推进社区养老服务设施建设和改造提升工作", "指标 单位 2020年 2025年 属性", "3"})
    void aTextOfEqualLines(String line) throws Exception {
        intact("清河市养老服务规划\n" + (line + "\n").repeat(10_000), line + " in lines");
    }

    /** One line of a megabyte, and many lines. */
    @ParameterizedTest
    @Tag("slow")
    @ValueSource(
            strings = {
                "（一）", "1.", "专栏1", "附件", "，", "责任单位：", "2025年", "《", "万", "\t", "“", "、", "第", "— 1 —", "1", " 中"
            })
    void aMegabyteOfOnePiece(String piece) throws Exception {
        intact(piece.repeat(MEGABYTE / 3 / piece.length()), piece);
        intact("一、总体要求\n" + (piece + "\n").repeat(2000), piece + " in lines");
    }

    private static void damage(Budget seeds, List<String> notices) throws Exception {
        while (seeds.next()) {
            for (String notice : notices) {
                String damaged = new TextMutator(new Random(seeds.seed())).mutate(notice);
                intact(damaged, notice.substring(0, 10) + " seed " + seeds.seed());
            }
        }
        System.out.printf("fuzz: %d variants of each of %d notices%n", seeds.tried(), notices.size());
    }

    private static void intact(String text, String what) throws Exception {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            SourceDocument source = Reading.read(bytes, "a.txt", ReadOptions.DEFAULT);
            assertEquals(Map.of(), NothingLostTest.difference(source), what);
            PlanJson.toBytes(PLANS.extract(bytes, "a.txt"));
        } catch (UnreadableException e) {
            assertEquals(UnreadableException.Cause.EMPTY, e.reason(), what);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what, e);
        }
    }

    private static List<String> samples() throws Exception {
        return texts(Path.of("corpus"), ".*(points\\.txt|plan\\.md)");
    }

    private static List<String> real() throws Exception {
        return texts(Path.of("../shared/real/notices"), ".*5\\.txt");
    }

    private static List<String> texts(Path folder, String names) throws Exception {
        List<String> texts = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().matches(names)).sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }
}
