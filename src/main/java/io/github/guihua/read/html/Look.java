package io.github.guihua.read.html;

import io.github.guihua.read.Style;
import io.github.guihua.read.Style.Furniture;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How text looks at a place of the page: inherited on the way down.
 *
 * @param size in points; 0 where unknown
 */
record Look(boolean bold, boolean centered, double size, int heading, Furniture furniture) {
    static final Look PLAIN = new Look(false, false, 0, 0, null);

    private static final Pattern SIZE =
            Pattern.compile("font-size\\s{0,5}:\\s{0,5}([0-9]{1,4}(?:\\.[0-9]{1,4})?)\\s{0,5}(pt|px)");
    private static final Pattern ALIGN = Pattern.compile("text-align\\s{0,5}:\\s{0,5}([a-z]+)");
    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s{0,5}:\\s{0,5}([a-z]+|[0-9]+)");
    private static final double POINTS_PER_PIXEL = 0.75;

    Look in(Element e) {
        String name = e.normalName();
        String style = e.attr("style").toLowerCase(Locale.ROOT);
        int level = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : heading;
        boolean strong = bold || name.equals("b") || name.equals("strong") || name.equals("th") || level > 0;
        String weight = last(WEIGHT, style, 1);
        if (weight != null) {
            strong = weight.startsWith("bold") || weight.matches("[6-9]00");
        }
        boolean center = name.equals("center") || name.equals("caption") || centered;
        String align = last(ALIGN, style, 1);
        if (align == null && e.hasAttr("align") && !e.attr("align").isBlank() && !name.equals("table")) {
            align = e.attr("align").toLowerCase(Locale.ROOT);
        }
        if (align != null && !align.equals("inherit")) {
            center = align.equals("center");
        }
        return new Look(strong, center, size(style), level, furniture);
    }

    Look as(Furniture declared) {
        return new Look(bold, centered, size, heading, declared);
    }

    Style style(boolean allBold, double firstSize) {
        return new Style(firstSize, allBold, centered, furniture == null ? heading : 0, furniture);
    }

    private double size(String style) {
        Matcher m = SIZE.matcher(style);
        double found = size;
        while (m.find()) {
            double value = Double.parseDouble(m.group(1));
            found = m.group(2).equals("px") ? value * POINTS_PER_PIXEL : value;
        }
        return found;
    }

    private static String last(Pattern pattern, String style, int group) {
        if (style.isEmpty()) {
            return null;
        }
        Matcher m = pattern.matcher(style);
        String found = null;
        while (m.find()) {
            found = m.group(group);
        }
        return found;
    }
}
