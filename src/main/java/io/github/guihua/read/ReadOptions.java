package io.github.guihua.read;

/**
 * How to read.
 *
 * @param maxBytes largest file that is read, in bytes
 */
public record ReadOptions(OcrMode ocr, long maxBytes) {
    /** Text layers only, files up to 256 MB. */
    public static final ReadOptions DEFAULT = new ReadOptions(OcrMode.OFF, 256L << 20);

    public ReadOptions {
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes must be positive: " + maxBytes);
        }
    }

    public ReadOptions withOcr(OcrMode mode) {
        return new ReadOptions(mode, maxBytes);
    }
}
