package io.github.guihua.read;

import io.github.guihua.read.ocr.Recognizer;

/**
 * How to read.
 *
 * @param maxBytes largest file that is read, in bytes
 * @param recognizer for pages without a usable text layer; null where none is wanted. It starts its engine at the first
 *     such page and serves all who share these options.
 */
public record ReadOptions(OcrMode ocr, long maxBytes, PageRecognizer recognizer) {
    /** Text layers only, files up to 256 MB. */
    public static final ReadOptions DEFAULT = new ReadOptions(OcrMode.OFF, 256L << 20);

    public ReadOptions {
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes must be positive: " + maxBytes);
        }
    }

    /** With the mode's own recognizer. */
    public ReadOptions(OcrMode ocr, long maxBytes) {
        this(ocr, maxBytes, Recognizer.of(ocr, null));
    }

    public ReadOptions withOcr(OcrMode mode) {
        return new ReadOptions(mode, maxBytes);
    }
}
