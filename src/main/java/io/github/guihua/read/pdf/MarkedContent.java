package io.github.guihua.read.pdf;

import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.grid.Ink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What the marked-content brackets around the current operator say: that it is page furniture ({@code /Artifact
 * <</Type /Pagination /Subtype /Header>>}) or part of a heading ({@code /H1 <</MCID 7>>}).
 */
final class MarkedContent {
    private record Mark(int heading, Furniture furniture) {}

    private static final Mark NONE = new Mark(0, null);
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final int DEEPEST = 1000;

    private final Map<Integer, Integer> headings;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<Mark, Map<Integer, Ink>> inks = new HashMap<>();
    private int ignored;

    /**
     * @param headings heading level by marked-content id
     */
    MarkedContent(Map<Integer, Integer> headings) {
        this.headings = headings;
    }

    void begin(COSName tag, COSDictionary properties) {
        if (open.size() >= DEEPEST) {
            ignored++;
            return;
        }
        Mark outer = open.isEmpty() ? NONE : open.peek();
        int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        int heading = headings.getOrDefault(id, outer.heading);
        Furniture furniture = ARTIFACT.equals(tag) && properties != null ? furniture(properties) : null;
        open.push(new Mark(heading, furniture == null ? outer.furniture : furniture));
    }

    void end() {
        if (ignored > 0) {
            ignored--;
        } else {
            open.poll();
        }
    }

    /** The current mark with what the text state adds. */
    Ink ink(boolean bold, boolean hidden) {
        Mark mark = open.isEmpty() ? NONE : open.peek();
        return inks.computeIfAbsent(mark, m -> new HashMap<>())
                .computeIfAbsent(
                        (bold ? 1 : 0) + (hidden ? 2 : 0),
                        k -> new Ink(bold, hidden, mark.heading, mark.furniture, null));
    }

    private static Furniture furniture(COSDictionary properties) {
        String subtype = properties.getNameAsString(COSName.SUBTYPE, "");
        return switch (subtype) {
            case "Header" -> Furniture.HEADER;
            case "Footer" -> Furniture.FOOTER;
            case "Watermark" -> Furniture.WATERMARK;
            default -> null;
        };
    }
}
