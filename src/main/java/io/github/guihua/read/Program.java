package io.github.guihua.read;

/** Programs that are not part of this one, and that some files cannot be read without. */
public enum Program {
    /** {@code soffice}: {@link io.github.guihua.read.word.LibreOffice}. */
    OFFICE,
    /** An engine that recognizes text: {@link io.github.guihua.read.ocr.Recognizer}. */
    OCR
}
