package io.github.guihua.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What to do.
 *
 * @param threads workers at once; 0 chooses by cores and memory
 * @param timeout for one document, counted anew from each page that is recognized
 * @param failFast stop at the first document that gives no plan
 * @param retry take again what an earlier run left in a {@link Status.Category#RETRY} status
 * @param isolation where documents are read; {@link Isolation#AUTO} decides by number and size
 */
public record BatchRequest(
        List<Path> paths,
        Path output,
        int threads,
        Duration timeout,
        boolean failFast,
        boolean retry,
        Isolation isolation,
        WorkerOptions options) {

    /** Where documents are read. */
    public enum Isolation {
        AUTO,
        /** In child JVMs. */
        CHILD,
        /** In this one. */
        NONE
    }

    public static BatchRequest of(List<Path> paths, Path output) {
        return new BatchRequest(
                paths, output, 0, Duration.ofMinutes(2), false, false, Isolation.AUTO, WorkerOptions.DEFAULTS);
    }

    public BatchRequest {
        paths = List.copyOf(paths);
    }
}
