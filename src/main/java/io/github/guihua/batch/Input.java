package io.github.guihua.batch;

import java.nio.file.Path;

/**
 * A document to read.
 *
 * @param name what the plan's {@code source.file} will say: the path under the ingested folder, {@code a.zip!/b.docx}
 *     inside an archive
 * @param file where its bytes are now
 * @param bytes its size
 */
public record Input(String name, Path file, long bytes) {}
