package io.github.guihua.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The archives whose documents are being done: each one's files go when the last of them is. */
final class OpenArchives {
    private final Map<Path, Integer> left = new HashMap<>();

    /** A folder with so many documents to do. */
    void opened(Path folder, int documents) throws IOException {
        if (documents == 0) {
            DurableFiles.delete(folder);
        } else {
            left.put(folder, documents);
        }
    }

    /** One of its documents is done; nothing for a file of its own. */
    void done(Path file) throws IOException {
        Path folder = file.getParent();
        Integer documents = folder == null ? null : left.computeIfPresent(folder, (f, n) -> n - 1);
        if (documents != null && documents == 0) {
            left.remove(folder);
            DurableFiles.delete(folder);
        }
    }
}
