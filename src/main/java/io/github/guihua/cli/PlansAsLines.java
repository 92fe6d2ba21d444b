package io.github.guihua.cli;

import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** {@code --format jsonl}: all plans of the output folder in {@code plans.jsonl}, one a line, besides their own files. */
final class PlansAsLines {
    private PlansAsLines() {}

    static void write(Path output) throws IOException {
        Path target = output.resolve("plans.jsonl");
        Path aside = output.resolve(".plans.jsonl.new");
        try (Writer out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8);
                Stream<Path> files = Files.walk(output.resolve("plans"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                out.write(PlanJson.toLine(PlanJson.read(file)));
                out.write('\n');
            }
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
