package io.github.guihua.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plans' JSON on disk. */
final class PlanFiles {
    private PlanFiles() {}

    /** The plan files of a folder and the folders in it, sorted. */
    static List<Path> in(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json") && Files.isRegularFile(f))
                    .sorted()
                    .toList();
        }
    }
}
