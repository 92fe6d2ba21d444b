package io.github.guihua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Runs the short commands once over a tiny notice, so that a JVM started with {@code -XX:ArchiveClassesAtExit} writes
 * their classes to an archive that later starts share. The launcher runs it after a build; its results are thrown away.
 */
public final class Rehearsal {
    private static final String NOTICE =
            """
            <html><body><h1>石桥县社区服务实施方案</h1><p>石政办发〔2023〕8号</p>
            <p>一、总体要求</p><p>到2025年，社区综合服务设施覆盖率达到100%。（责任单位：县民政局）</p></body></html>
            """;

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("guihua");
        try {
            Path notice = Files.writeString(folder.resolve("a.html"), NOTICE, StandardCharsets.UTF_8);
            Path output = folder.resolve("output");
            String in = notice.toString();
            String out = output.toString();
            run("--help");
            run("ingest", in, "--output", out, "--isolation", "none");
            run("show", in);
            run("show", "石桥县", "--output", out);
            run("search", "社区 服务", "--output", out);
            run("status", "--output", out);
            run("nonsense");
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void run(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Guihua.run(nowhere, nowhere, args);
    }
}
