package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalTextCommandTest {
    private static final String NOTICE = "石桥县社区服务实施方案\n\n一、总体要求\n增进人民福祉，让居民更有获得感。\n二、重点任务\n建成社区老年食堂26个。\n";

    @TempDir
    private Path dir;

    @Test
    void aTextAgainstAnother() throws Exception {
        Path want = Files.writeString(dir.resolve("want.txt"), NOTICE);
        Path have = Files.writeString(dir.resolve("have.txt"), NOTICE.replace("祉", "社"));
        CommandLineRun run =
                CommandLineRun.of("--lang", "en", "eval", "text", have.toString(), "--reference", want.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("(1 of "), run.out());
        assertTrue(run.out().contains("1 × 祉 → 社"), run.out());
        assertEquals(
                1,
                CommandLineRun.of("eval", "text", have.toString(), "--reference", want.toString(), "--most", "1")
                        .code());
    }

    @Test
    void aDocumentAgainstAPlan() throws Exception {
        Path want = Files.writeString(
                dir.resolve("want.json"),
                """
                {"notice": {"title": "石桥县社区服务实施方案"}, "preamble": "",
                 "outline": [{"label": "一、", "title": "总体要求", "text": "增进人民福祉，让居民更有获得感。"},
                             {"label": "二、", "title": "重点任务", "text": "建成社区老年食堂26个。"}]}
                """);
        Path have = Files.writeString(dir.resolve("have.txt"), NOTICE);
        CommandLineRun run =
                CommandLineRun.of("--lang", "zh", "eval", "text", have.toString(), "--reference", want.toString());
        assertTrue(run.out().startsWith("错字 0.00 %"), run.out() + run.err());
    }

    @Test
    void whatIsNoPlanIsSaidInOneLine() throws Exception {
        Path want = Files.writeString(dir.resolve("want.json"), "{}");
        CommandLineRun run = CommandLineRun.of(
                "--lang",
                "en",
                "eval",
                "text",
                want.toString(),
                "--reference",
                dir.resolve("no.json").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("no such file"), run.err());
        run = CommandLineRun.of("--lang", "en", "eval", "text", want.toString(), "--reference", want.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("holds no plan"), run.err());
    }
}
