package io.github.guihua.read.ofd;

import io.github.guihua.read.Bookmark;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.grid.ChosenPages;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dom4j.Element;
import org.ofdrw.core.annotation.pageannot.Annot;
import org.ofdrw.core.annotation.pageannot.PageAnnot;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.pageObj.CT_TemplatePage;
import org.ofdrw.core.basicStructure.pageObj.Template;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_Loc;

/** One document of an OFD file. */
final class OfdDocument {
    /** Of all documents of a file. */
    private static final int MOST_PAGES = 20_000;

    private static final ST_Box NOWHERE = new ST_Box(0, 0, 0, 0);
    private static final ST_Box A4 = new ST_Box(0, 0, 210, 297);

    private final OfdPackage parts;
    private final String place;
    private final DocBody body;
    private final Document document;
    private final OfdResources resources;
    private final ChosenPages pages;
    private final int before;
    private final boolean whole;
    private final List<org.ofdrw.core.basicStructure.pageTree.Page> entries;

    private OfdDocument(OfdPackage parts, String place, DocBody body, Element root, ChosenPages pages, int before) {
        this.parts = parts;
        this.place = place;
        this.body = body;
        this.document = new Document(root);
        this.pages = pages;
        this.resources = OfdResources.of(this::sound, place, document);
        List<org.ofdrw.core.basicStructure.pageTree.Page> all =
                document.getPages() == null ? List.of() : document.getPages().getPages();
        this.before = before;
        this.entries = all.subList(0, Math.min(all.size(), MOST_PAGES - before));
        this.whole = entries.size() == all.size();
        if (!whole) {
            pages.warn("too-many-pages", null, MOST_PAGES);
        }
    }

    /**
     * @param pages of the whole file
     * @param before number of pages of the documents before this one
     * @return null where the file names a document that it does not hold
     */
    static OfdDocument open(OfdPackage parts, DocBody body, ChosenPages pages, int before) {
        ST_Loc root = body.getDocRoot();
        String place = root == null ? "" : OfdPackage.place("", root.getLoc());
        Element element = null;
        try {
            element = parts.part(place);
        } catch (IOException e) {
            // As if it were not there.
        }
        if (element == null) {
            pages.damaged(null);
            return null;
        }
        return new OfdDocument(parts, place, body, element, pages, before);
    }

    /** A part beside the pages: null where there is none, or it is damaged, which is said and costs no page. */
    private Element sound(String part) {
        try {
            return parts.part(part);
        } catch (IOException e) {
            pages.damaged(null);
            return null;
        }
    }

    /** Whether all its pages are read; if not, the file has as many as are read. */
    boolean whole() {
        return whole;
    }

    /** Null where it says none. */
    String title() {
        String title = body.getDocInfo() == null ? null : body.getDocInfo().getTile();
        return title == null || title.isBlank() ? null : title.strip();
    }

    List<Bookmark> bookmarks() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            numbers.put(entries.get(i).attributeValue("ID"), before + i + 1);
        }
        return OfdOutline.of(document, numbers);
    }

    int pageCount() {
        return entries.size();
    }

    /**
     * Adds its pages to those of the documents before it.
     *
     * @param attachments gets the names of its attachments
     */
    void read(List<String> attachments) {
        Map<String, Element> annotations = OfdAnnotations.of(this::sound, place, document);
        int number = before;
        for (org.ofdrw.core.basicStructure.pageTree.Page entry : entries) {
            number++;
            OfdCanvas canvas;
            try {
                canvas = canvas(entry, annotations.get(entry.attributeValue("ID")));
            } catch (IOException | RuntimeException e) {
                pages.damaged(number);
                canvas = new OfdCanvas(NOWHERE, resources);
            }
            OfdPicture picture = new OfdPicture(parts, number, canvas);
            pages.add(canvas.marks(), picture.area(), picture);
        }
        OfdAttachments.collect(this::sound, place, document, attachments);
    }

    private OfdCanvas canvas(org.ofdrw.core.basicStructure.pageTree.Page entry, Element annotations)
            throws IOException {
        String pagePlace = OfdPackage.place(place, entry.getBaseLoc().getLoc());
        Element root = parts.part(pagePlace);
        if (root == null) {
            throw new IOException("no such page: " + pagePlace);
        }
        org.ofdrw.core.basicStructure.pageObj.Page page = new org.ofdrw.core.basicStructure.pageObj.Page(root);
        OfdCanvas canvas = new OfdCanvas(box(page), resources);
        for (Template template : page.getTemplates()) {
            drawTemplate(template, canvas);
        }
        draw(page, canvas);
        if (annotations != null) {
            for (Annot annotation : new PageAnnot(annotations).getAnnots()) {
                draw(annotation, canvas);
            }
        }
        return canvas;
    }

    private ST_Box box(org.ofdrw.core.basicStructure.pageObj.Page page) {
        ST_Box box = page.getArea() == null ? null : page.getArea().getPhysicalBox();
        if (box == null
                && document.getCommonData() != null
                && document.getCommonData().getPageArea() != null) {
            box = document.getCommonData().getPageArea().getPhysicalBox();
        }
        return box == null || box.getWidth() <= 0 || box.getHeight() <= 0 ? A4 : box;
    }

    private void drawTemplate(Template template, OfdCanvas canvas) throws IOException {
        if (document.getCommonData() == null) {
            return;
        }
        for (CT_TemplatePage known : document.getCommonData().getTemplatePages()) {
            if (known.attributeValue("ID", "").equals(template.attributeValue("TemplateID"))) {
                Element root =
                        parts.part(OfdPackage.place(place, known.getBaseLoc().getLoc()));
                if (root != null) {
                    draw(new org.ofdrw.core.basicStructure.pageObj.Page(root), canvas);
                }
            }
        }
    }

    private static void draw(org.ofdrw.core.basicStructure.pageObj.Page page, OfdCanvas canvas) {
        if (page.getContent() != null) {
            for (CT_Layer layer : page.getContent().getLayers()) {
                canvas.draw(layer.getPageBlocks(), null);
            }
        }
    }

    /** Seals are pictures of authority and no text. */
    private static void draw(Annot annotation, OfdCanvas canvas) {
        String type = annotation.attributeValue("Type", "");
        if (annotation.getAppearance() != null && annotation.getVisible() && !type.equals("Stamp")) {
            canvas.draw(annotation.getAppearance(), type.equals("Watermark") ? Furniture.WATERMARK : null);
        }
    }
}
