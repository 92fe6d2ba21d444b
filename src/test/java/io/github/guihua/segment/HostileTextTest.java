package io.github.guihua.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.PlanExtractor;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged notices, and text that is none: no exception, nothing lost, no rule that runs away. */
@Tag("slow")
class HostileTextTest {
    private static final PlanExtractor PLANS = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
    private static final int MEGABYTE = 1 << 20;

    @Test
    @Timeout(900)
    void aFewDamagedNotices() throws Exception {
        damage(6, 0);
    }

    @Test
    void manyDamagedNotices() throws Exception {
        damage(3000, 1);
    }

    /** One line, or one paragraph a line, of a megabyte each. */
    @ParameterizedTest
    @Timeout(900)
    @ValueSource(
            strings = {"中", "（", "一、", "1.", "专栏1", "附件", "，", "责任单位：", "2025年", "《", "万", "\\t", "“", "、", "第", "— 1 —"
            })
    void aMegabyteOfOnePiece(String piece) throws Exception {
        intact(piece.repeat(MEGABYTE / 3 / piece.length()), piece);
        intact("一、总体要求\n" + (piece + "\n").repeat(2000), piece + " in lines");
    }

    private static void damage(int variants, int start) throws Exception {
        for (String notice : notices()) {
            for (int i = 0; i < variants; i++) {
                long seed = start * 1_000_000L + i;
                intact(new TextMutator(new Random(seed)).mutate(notice), notice.substring(0, 10) + " seed " + seed);
            }
        }
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

    private static List<String> notices() throws Exception {
        List<String> notices = new ArrayList<>();
        for (String folder : List.of("corpus", "../shared/real/notices")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> files = Files.list(Path.of(folder))) {
                    for (Path file : files.filter(
                                    f -> f.toString().matches(".*(points\\.txt|plan\\.md|notices/[^/]*5\\.txt)"))
                            .sorted()
                            .toList()) {
                        notices.add(Files.readString(file));
                    }
                }
            }
        }
        return notices;
    }
}
