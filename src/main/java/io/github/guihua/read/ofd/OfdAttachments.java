package io.github.guihua.read.ofd;

import java.util.List;
import java.util.function.Function;
import org.dom4j.Element;
import org.ofdrw.core.attachment.Attachments;
import org.ofdrw.core.attachment.CT_Attachment;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicType.ST_Loc;

/** Names of the files that a document holds; they are listed, not read. */
final class OfdAttachments {
    private static final int MOST = 1000;

    private OfdAttachments() {}

    /**
     * @param parts roots by place; null where there is none
     */
    static void collect(Function<String, Element> parts, String place, Document document, List<String> names) {
        ST_Loc location = document.getAttachments();
        Element list = location == null ? null : parts.apply(OfdPackage.place(place, location.getLoc()));
        if (list == null) {
            return;
        }
        for (CT_Attachment attachment : new Attachments(list).getAttachments()) {
            String name = attachment.getAttachmentName();
            if (name != null && !name.isBlank() && names.size() < MOST) {
                names.add(name);
            }
        }
    }
}
