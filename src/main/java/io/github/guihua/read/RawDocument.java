package io.github.guihua.read;

/**
 * A file's bytes with its detected type.
 *
 * @param name as {@link io.github.guihua.model.Source#file()}
 * @param sha256 of the bytes, lower-case hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawDocument(String name, String mediaType, String sha256, byte[] bytes) {}
