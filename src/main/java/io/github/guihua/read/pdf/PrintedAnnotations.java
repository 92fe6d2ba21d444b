package io.github.guihua.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The annotations that print text of the document on the page: form fields and typed-in text. */
final class PrintedAnnotations {
    private static final int MOST = 2000;

    private PrintedAnnotations() {}

    static List<PDAnnotation> of(PDPage page) throws IOException {
        List<PDAnnotation> printed = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            String type = annotation.getSubtype();
            boolean text = "Widget".equals(type) || "FreeText".equals(type);
            if (text && !annotation.isHidden() && !annotation.isNoView() && printed.size() < MOST) {
                printed.add(annotation);
            }
        }
        return printed;
    }
}
