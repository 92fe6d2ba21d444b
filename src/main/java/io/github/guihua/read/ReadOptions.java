package io.github.guihua.read;

import io.github.guihua.read.ocr.Recognizer;
import io.github.guihua.read.word.LibreOffice;

/**
 * How to read.
 *
 * @param maxBytes largest file that is read, in bytes
 * @param recognizer for pages without a usable text layer; null where none is wanted. It starts its engine at the first
 *     such page and serves all who share these options.
 * @param office for files that no reader takes as they are; null where none is wanted
 */
public record ReadOptions(OcrMode ocr, long maxBytes, PageRecognizer recognizer, LibreOffice office) {
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

    public ReadOptions(OcrMode ocr, long maxBytes, PageRecognizer recognizer) {
        this(ocr, maxBytes, recognizer, null);
    }

    public ReadOptions withOffice(LibreOffice other) {
        return new ReadOptions(ocr, maxBytes, recognizer, other);
    }

    public ReadOptions withOcr(OcrMode mode) {
        return new ReadOptions(mode, maxBytes);
    }
}
