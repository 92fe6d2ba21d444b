package io.github.guihua.read.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF says of itself. */
final class Properties {
    private Properties() {}

    /** Null where it has none. */
    static String title(PDDocument document) {
        try {
            String title = document.getDocumentInformation().getTitle();
            return title == null || title.isBlank() ? null : title.strip();
        } catch (RuntimeException broken) {
            return null;
        }
    }
}
