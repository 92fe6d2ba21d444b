package io.github.guihua.batch;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A document of an archive.
 *
 * @param name {@code a.zip!/b.docx}
 * @param file where it was unpacked to, within the archive's folder; null where it could not be
 * @param bytes its size
 * @param refused why it could not be unpacked; null where it was
 * @param message the same in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Part(String name, String file, long bytes, Status refused, String message) {}
