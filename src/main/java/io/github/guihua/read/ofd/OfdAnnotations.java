package io.github.guihua.read.ofd;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.dom4j.Element;
import org.ofdrw.core.annotation.Annotations;
import org.ofdrw.core.annotation.pageannot.AnnPage;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicType.ST_Loc;

/** Where a document keeps what is put on its pages. */
final class OfdAnnotations {
    private OfdAnnotations() {}

    /**
     * Roots of the pages' annotations, by page id.
     *
     * @param parts roots by place; null where there is none
     */
    static Map<String, Element> of(Function<String, Element> parts, String place, Document document) {
        Map<String, Element> byPage = new HashMap<>();
        ST_Loc location = document.getAnnotations();
        String listPlace = location == null ? "" : OfdPackage.place(place, location.getLoc());
        Element list = parts.apply(listPlace);
        if (list != null) {
            for (AnnPage page : new Annotations(list).getPages()) {
                ST_Loc file = page.getFileLoc();
                Element root = file == null ? null : parts.apply(OfdPackage.place(listPlace, file.getLoc()));
                if (root != null) {
                    byPage.put(page.attributeValue("PageID"), root);
                }
            }
        }
        return byPage;
    }
}
