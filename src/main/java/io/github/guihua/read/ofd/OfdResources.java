package io.github.guihua.read.ofd;

import io.github.guihua.read.grid.Typeface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dom4j.Element;
import org.dom4j.QName;
import org.ofdrw.core.Const;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.text.font.CT_Font;

/** What page objects refer to by id: which fonts are bold, pictures, and drawings that are used several times. */
final class OfdResources {
    private final Set<String> bold = new HashSet<>();
    private final Map<String, Element> composites = new HashMap<>();

    private final Map<String, String> pictures = new HashMap<>();

    private OfdResources() {}

    /**
     * @param parts roots by place; null where there is none
     */
    static OfdResources of(Function<String, Element> parts, String place, Document document) {
        OfdResources resources = new OfdResources();
        List<ST_Loc> locations = new ArrayList<>();
        if (document.getCommonData() != null) {
            locations.addAll(document.getCommonData().getPublicResList());
            locations.addAll(document.getCommonData().getDocumentResList());
        }
        for (ST_Loc location : locations) {
            String file = location == null ? "" : OfdPackage.place(place, location.getLoc());
            Element root = parts.apply(file);
            if (root != null) {
                resources.add(root, file);
            }
        }
        return resources;
    }

    /**
     * @param file where {@code root} stands
     */
    private void add(Element root, String file) {
        for (Fonts fonts : new Res(root).getFonts()) {
            for (CT_Font font : fonts.getFonts()) {
                if (Boolean.TRUE.equals(font.getBold())
                        || Typeface.bold(font.getFontName())
                        || Typeface.bold(font.getFamilyName())) {
                    bold.add(font.attributeValue("ID"));
                }
            }
        }
        for (Element units : root.elements()) {
            if (units.getName().equals("CompositeGraphicUnits")) {
                units.elements().forEach(unit -> composites.put(unit.attributeValue("ID"), unit));
            } else if (units.getName().equals("MultiMedias")) {
                String folder = OfdPackage.place(file, root.attributeValue("BaseLoc", "")) + "/";
                for (Element medium : units.elements()) {
                    String name = medium.elementText(new QName("MediaFile", Const.OFD_NAMESPACE));
                    if (name != null) {
                        pictures.put(medium.attributeValue("ID"), OfdPackage.place(folder, name.strip()));
                    }
                }
            }
        }
    }

    boolean bold(String font) {
        return bold.contains(font);
    }

    /** Place of the picture's file; null where there is none. */
    String picture(String id) {
        return pictures.get(id);
    }

    /** The drawing's content; null where there is none. */
    Element composite(String id) {
        Element unit = composites.get(id);
        return unit == null
                ? null
                : unit.elements().stream()
                        .filter(child -> child.getName().equals("Content"))
                        .findFirst()
                        .orElse(null);
    }
}
