package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Guihua.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void failedExampleIsNamedWithFileAndLine(@TempDir Path dir) throws Exception {
        Files.writeString(dir.resolve("own.yaml"), "- id: a\n  pattern: x\n  matches: [ax]\n  rejects:\n    - x1\n");
        assertEquals(1, run("--lang", "en", "rules", "check", "--rules", dir.toString()));
        assertTrue(out.toString().contains("own.yaml:5: rule a must not match: x1"), out.toString());
        assertTrue(out.toString().strip().endsWith("1 failures"), out.toString());
    }

    @Test
    void brokenFileIsOneLine(@TempDir Path dir) throws Exception {
        Files.writeString(dir.resolve("own.yaml"), "- id: a\n  pattern: '('\n");
        assertEquals(2, run("--lang", "zh", "rules", "check", "--rules", dir.toString()));
        assertTrue(err.toString().startsWith("guihua: own.yaml 第 2 行：正则表达式无效"), err.toString());
    }
}
