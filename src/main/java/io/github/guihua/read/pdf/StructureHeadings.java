package io.github.guihua.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Which marked content of which page a tagged PDF's structure tree calls a heading: {@code <H2>} with kid 7 on page 3
 * means that what page 3 draws between {@code /H2 <</MCID 7>> BDC} and {@code EMC} is a heading of level 2.
 */
final class StructureHeadings {
    private static final int MOST_ELEMENTS = 500_000;
    private static final int DEEPEST = 200;
    private static final COSName STRUCT_TREE_ROOT = COSName.getPDFName("StructTreeRoot");
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");

    private final Map<COSDictionary, Map<Integer, Integer>> byPage = new IdentityHashMap<>();
    private final Set<COSBase> seen = new HashSet<>();
    private COSDictionary roles;

    private StructureHeadings() {}

    static StructureHeadings of(PDDocument document) {
        StructureHeadings headings = new StructureHeadings();
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(STRUCT_TREE_ROOT);
        if (root != null) {
            headings.roles = root.getCOSDictionary(ROLE_MAP);
            headings.kids(root.getDictionaryObject(COSName.K), null, 0, 0);
            headings.seen.clear();
        }
        return headings;
    }

    /** Heading level by marked-content id. */
    Map<Integer, Integer> of(PDPage page) {
        return byPage.getOrDefault(page.getCOSObject(), Map.of());
    }

    private void kids(COSBase kid, COSDictionary page, int heading, int depth) {
        if (kid == null || depth > DEEPEST || seen.size() > MOST_ELEMENTS) {
            return;
        }
        if (kid instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids(array.getObject(i), page, heading, depth + 1);
            }
        } else if (kid instanceof COSInteger id) {
            if (page != null && heading > 0) {
                byPage.computeIfAbsent(page, p -> new HashMap<>()).put(id.intValue(), heading);
            }
        } else if (kid instanceof COSDictionary element && seen.add(element)) {
            COSDictionary own = element.getCOSDictionary(COSName.PG);
            COSDictionary at = own == null ? page : own;
            if (element.containsKey(COSName.MCID)) {
                kids(element.getItem(COSName.MCID), at, heading, depth + 1);
            } else {
                int level = level(element.getNameAsString(COSName.S));
                kids(element.getDictionaryObject(COSName.K), at, level > 0 ? level : heading, depth + 1);
            }
        }
    }

    /** Of {@code H1} to {@code H6}, or of a name that the role map makes one of these; 0 for all others. */
    private int level(String type) {
        String name = type;
        for (int hops = 0; name != null && hops < 5; hops++) {
            if (name.length() == 2 && name.charAt(0) == 'H' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
                return name.charAt(1) - '0';
            }
            name = roles == null ? null : roles.getNameAsString(name);
        }
        return 0;
    }
}
