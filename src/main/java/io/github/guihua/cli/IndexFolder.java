package io.github.guihua.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --output DIR}: where {@code plans/} and {@code index/} are. */
final class IndexFolder {
    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "search.output")
    private Path output;

    Path plans() {
        return folder().resolve("plans");
    }

    Path index() {
        return folder().resolve("index");
    }

    private Path folder() {
        return output == null ? Output.folder() : output;
    }
}
