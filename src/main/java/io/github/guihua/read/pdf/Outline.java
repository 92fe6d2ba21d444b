package io.github.guihua.read.pdf;

import io.github.guihua.read.Bookmark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** A PDF's bookmarks, in order. */
final class Outline {
    private static final int MOST = 20_000;
    private static final int DEEPEST = 20;

    private final PDDocument document;
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final Set<COSBase> seen = new HashSet<>();

    private Outline(PDDocument document) {
        this.document = document;
    }

    /** Empty where the file has none, or none that can be read. */
    static List<Bookmark> of(PDDocument document) {
        Outline outline = new Outline(document);
        try {
            PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
            if (root != null) {
                outline.children(root, 1);
            }
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
        return outline.bookmarks;
    }

    private void children(PDOutlineNode node, int level) throws IOException {
        PDOutlineItem item = node.getFirstChild();
        while (item != null && bookmarks.size() < MOST && seen.add(item.getCOSObject())) {
            String title = item.getTitle();
            if (title != null && !title.isBlank()) {
                bookmarks.add(new Bookmark(level, title.strip(), page(item)));
            }
            if (level < DEEPEST) {
                children(item, level + 1);
            }
            item = item.getNextSibling();
        }
    }

    private int page(PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? 0 : document.getPages().indexOf(page) + 1;
        } catch (IOException | RuntimeException broken) {
            return 0;
        }
    }
}
