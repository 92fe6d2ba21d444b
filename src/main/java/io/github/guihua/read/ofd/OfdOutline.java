package io.github.guihua.read.ofd;

import io.github.guihua.read.Bookmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dom4j.Element;
import org.ofdrw.core.basicStructure.doc.Document;

/** An OFD document's own outline. */
final class OfdOutline {
    private static final int DEEPEST = 20;
    private static final int MOST = 20_000;

    private OfdOutline() {}

    /**
     * @param pages page numbers by page id
     */
    static List<Bookmark> of(Document document, Map<String, Integer> pages) {
        List<Bookmark> bookmarks = new ArrayList<>();
        if (document.getOutlines() != null) {
            collect(document.getOutlines(), 1, pages, bookmarks);
        }
        return bookmarks;
    }

    private static void collect(Element parent, int level, Map<String, Integer> pages, List<Bookmark> bookmarks) {
        for (Element child : parent.elements()) {
            if (!child.getName().equals("OutlineElem") || level > DEEPEST || bookmarks.size() >= MOST) {
                continue;
            }
            String title = child.attributeValue("Title", "").strip();
            if (!title.isEmpty()) {
                bookmarks.add(new Bookmark(level, title, pages.getOrDefault(target(child, 0), 0)));
            }
            collect(child, level + 1, pages, bookmarks);
        }
    }

    /** The page id of the first destination in the element's actions. */
    private static String target(Element element, int depth) {
        for (Element child : element.elements()) {
            if (child.getName().equals("Dest")) {
                return child.attributeValue("PageID", "");
            }
            if (!child.getName().equals("OutlineElem") && depth < 4) {
                String found = target(child, depth + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
