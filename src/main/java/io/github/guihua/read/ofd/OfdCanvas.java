package io.github.guihua.read.ofd;

import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.grid.PageMarks;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.dom4j.Element;
import org.ofdrw.core.annotation.pageannot.Appearance;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CompositeObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.pageDescription.CT_GraphicUnit;

/** Draws a page's objects for their marks: where glyphs stand, lines run and pictures are. */
final class OfdCanvas {
    private static final double POINTS = 72 / 25.4;
    private static final int DEEPEST = 30;
    private static final int MOST_OBJECTS = 2_000_000;

    private final PageMarks marks;
    private final OfdResources resources;
    private final AffineTransform page;
    private int objects;
    private final List<OfdPicture.Placed> pictures = new ArrayList<>();

    /**
     * @param box of the page, in millimetres
     */
    OfdCanvas(ST_Box box, OfdResources resources) {
        this.marks = new PageMarks(box.getWidth() * POINTS, box.getHeight() * POINTS);
        this.resources = resources;
        this.page = AffineTransform.getScaleInstance(POINTS, POINTS);
        page.translate(-box.getTopLeftX(), -box.getTopLeftY());
    }

    PageMarks marks() {
        return marks;
    }

    /** In the order in which they are drawn. */
    List<OfdPicture.Placed> pictures() {
        return pictures;
    }

    void draw(List<PageBlockType> blocks, Furniture furniture) {
        draw(blocks, furniture, page, 0);
    }

    void draw(Appearance appearance, Furniture furniture) {
        AffineTransform at = new AffineTransform(page);
        ST_Box box = appearance.getBoundary();
        if (box != null) {
            at.translate(box.getTopLeftX(), box.getTopLeftY());
        }
        draw(appearance.getPageBlocks(), furniture, at, 0);
    }

    private void draw(List<PageBlockType> blocks, Furniture furniture, AffineTransform at, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (PageBlockType block : blocks) {
            if (++objects > MOST_OBJECTS) {
                return;
            }
            if (block instanceof TextObject text && text.getVisible()) {
                OfdText.draw(text, inner(text, at), furniture, resources, marks);
            } else if (block instanceof PathObject path && path.getVisible()) {
                OfdPath.draw(path, inner(path, at), marks);
            } else if (block instanceof ImageObject image && image.getVisible()) {
                place(image, at);
            } else if (block instanceof CompositeObject composite && composite.getVisible()) {
                Element content = resources.composite(composite.attributeValue("ResourceID"));
                if (content != null) {
                    draw(new CT_PageBlock(content).getPageBlocks(), furniture, inner(composite, at), depth + 1);
                }
            } else if (block instanceof CT_PageBlock group) {
                draw(group.getPageBlocks(), furniture, at, depth + 1);
            }
        }
    }

    /** A picture is a square of side 1 in its own coordinates; without a matrix it fills its boundary. */
    private void place(ImageObject image, AffineTransform outer) {
        AffineTransform at = inner(image, outer);
        ST_Box box = image.getBoundary();
        if (image.getCTM() == null && box != null) {
            at.scale(box.getWidth(), box.getHeight());
        }
        pictures.add(new OfdPicture.Placed(resources.picture(image.attributeValue("ResourceID")), at));
    }

    /** From an object's own coordinates to points on the page. */
    private static AffineTransform inner(CT_GraphicUnit<?> unit, AffineTransform outer) {
        AffineTransform at = new AffineTransform(outer);
        ST_Box box = unit.getBoundary();
        if (box != null) {
            at.translate(box.getTopLeftX(), box.getTopLeftY());
        }
        ST_Array ctm = unit.getCTM();
        if (ctm != null && ctm.size() == 6) {
            Double[] m = ctm.toDouble();
            at.concatenate(new AffineTransform(m[0], m[1], m[2], m[3], m[4], m[5]));
        }
        return at;
    }
}
