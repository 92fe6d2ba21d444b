package io.github.guihua.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** Names of the files that a PDF holds; they are listed, not read. */
final class Attachments {
    private static final int MOST = 1000;
    private static final int DEEPEST = 20;

    private Attachments() {}

    static List<String> of(PDDocument document) {
        List<String> names = new ArrayList<>();
        try {
            PDDocumentNameDictionary dictionary = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode files = dictionary == null ? null : dictionary.getEmbeddedFiles();
            if (files != null) {
                collect(files, names, 0);
            }
        } catch (IOException | RuntimeException broken) {
            return names;
        }
        return names;
    }

    private static void collect(PDNameTreeNode<PDComplexFileSpecification> node, List<String> names, int depth)
            throws IOException {
        if (node.getNames() != null) {
            for (PDComplexFileSpecification file : node.getNames().values()) {
                String name = file == null ? null : file.getFilename();
                if (name != null && names.size() < MOST) {
                    names.add(name);
                }
            }
        }
        if (node.getKids() != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, names, depth + 1);
            }
        }
    }
}
