package io.github.guihua.index;

import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plans' JSON on disk. */
final class PlanFiles {
    private PlanFiles() {}

    /** @throws UserException {@code index.plans} where there is no such folder */
    static void require(Path dir) throws UserException {
        if (!Files.isDirectory(dir)) {
            throw new UserException("index", "index.plans", dir);
        }
    }

    /** The plan files of a folder and the folders in it, sorted. */
    static List<Path> in(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json") && Files.isRegularFile(f))
                    .sorted()
                    .toList();
        }
    }
}
