package io.github.guihua.read;

/** What to do about pages without a usable text layer. */
public enum OcrMode {
    /** Never recognize; a document without any text layer is {@link UnreadableException.Cause#IMAGE_ONLY}. */
    OFF,
    /** Recognize pages that need it, with the first engine that is there. */
    AUTO,
    /** As {@link #AUTO}, with RapidOCR only. */
    RAPID,
    /** As {@link #AUTO}, with Tesseract only. */
    TESSERACT,
    /** Recognize every page, text layer or not. */
    FORCE
}
