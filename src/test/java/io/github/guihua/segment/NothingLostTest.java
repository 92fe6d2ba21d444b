package io.github.guihua.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.clean.Characters;
import io.github.guihua.clean.Cleaner;
import io.github.guihua.clean.Element;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Ordinals;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every Chinese character of the source is in exactly one part of the segments, or in removed. */
class NothingLostTest {
    private static final Rules RULES = Rules.bundled();
    private static final Path SHARED = Path.of("../shared");

    private static void count(CharSequence text, int sign, Map<Character, Integer> into) {
        for (int i = 0; text != null && i < text.length(); i++) {
            // An item of a special column keeps its number as a number.
            if (Characters.han(text.charAt(i)) && !Ordinals.chinese(text.charAt(i))) {
                into.merge(text.charAt(i), sign, Integer::sum);
            }
        }
    }

    private static void count(Element element, Map<Character, Integer> into) {
        if (element instanceof Paragraph p) {
            count(p.text(), -1, into);
        } else {
            ((LogicalGrid) element).grid().cells().forEach(c -> count(c.text(), -1, into));
        }
    }

    private static void count(SectionNode node, Map<Character, Integer> into) {
        count(node.label(), -1, into);
        count(node.title(), -1, into);
        node.body().forEach(p -> count(p, into));
        node.children().forEach(c -> count(c, into));
    }

    /** Characters that the source has more often (positive) or less often (negative) than the segments. */
    static Map<Character, Integer> difference(SourceDocument source) {
        Map<Character, Integer> left = new TreeMap<>();
        source.pages().forEach(page -> page.blocks().forEach(block -> {
            if (block instanceof Line line) {
                count(line.text(), 1, left);
            } else {
                ((Grid) block).cells().forEach(c -> count(c.text(), 1, left));
            }
        }));
        Segments s = new Segmenter(RULES).segment(new Cleaner(RULES).clean(source));
        Stream.of(s.front(), s.letter(), s.closing()).forEach(list -> list.forEach(p -> count(p, left)));
        s.introduction().forEach(e -> count(e, left));
        s.outline().forEach(n -> count(n, left));
        for (ColumnNode c : s.columns()) {
            count(c.id().replaceAll("#\\d+$", ""), -1, left);
            count(c.title(), -1, left);
            c.body().forEach(e -> count(e, left));
            c.items().forEach(i -> {
                count(i.title(), -1, left);
                i.body().forEach(p -> count(p, left));
            });
        }
        for (TableNode t : s.tables()) {
            count(t.caption(), -1, left);
            count(t.grid(), left);
            t.notes().forEach(n -> count(n, left));
        }
        s.removed().forEach(r -> count(r.text(), -1, left));
        left.values().removeIf(n -> n == 0);
        return left;
    }

    @TestFactory
    Stream<DynamicTest> realDocuments() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("seeds", "real/notices")) {
            if (Files.isDirectory(SHARED.resolve(folder))) {
                try (Stream<Path> all = Files.list(SHARED.resolve(folder))) {
                    all.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(files::add);
                }
            }
        }
        return files.stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.getFileName().toString(),
                        () -> assertEquals(
                                Map.of(),
                                difference(Reading.read(
                                        Files.readAllBytes(f), f.getFileName().toString(), ReadOptions.DEFAULT)))));
    }

    @Test
    void documentsOfRandomLines() throws Exception {
        String[] pieces = {
            "一、",
            "（一）",
            "1.",
            "第一条 ",
            "专栏1 ",
            "附件1",
            "附件：",
            "2023年1月9日",
            "县民政局",
            "（责任单位：",
            "）",
            "。",
            "，",
            "任务表",
            "\t",
            "\f",
            "\n",
            "\n\n",
            "目录",
            "— 3 —",
            "建设服务中心",
            "抄送：",
            "注：",
            "石桥县实施方案",
            "①",
            "——",
            "“",
            "各乡镇：",
            "2.",
            "二、",
            "……3"
        };
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("石桥");
            for (int i = random.nextInt(120); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            SourceDocument source =
                    Reading.read(text.toString().getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.DEFAULT);
            assertEquals(Map.of(), difference(source), "seed " + seed);
        }
    }
}
