package io.github.guihua.read.word;

import io.github.guihua.read.number.ListLevel;
import io.github.guihua.read.number.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Styles and list styles of an OpenDocument text. */
final class OdtStyles {
    private static final int DEEPEST = 20;
    private static final int LEVELS = 9;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, List<ListLevel>> lists = new HashMap<>();
    private List<ListLevel> outline = List.of();

    /** @param styles the common styles; null where the file has none */
    OdtStyles(Element content, Element styles) {
        for (Element root : styles == null ? List.of(content) : List.of(styles, content)) {
            for (String group : new String[] {"styles", "automatic-styles"}) {
                Element of = Xml.child(root, group);
                if (of != null) {
                    Xml.children(of).forEach(this::add);
                }
            }
        }
    }

    private void add(Element style) {
        switch (Xml.name(style)) {
            case "style" -> styles.put(Xml.attribute(style, "name"), style);
            case "list-style" -> lists.put(Xml.attribute(style, "name"), levels(style));
            case "outline-style" -> outline = levels(style);
            default -> {
                // Styles of pages, numbers and the like.
            }
        }
    }

    List<ListLevel> outline() {
        return outline;
    }

    /** @return empty for a style that is not known */
    List<ListLevel> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The list that the paragraph style belongs to; null where it names none. */
    String listOf(String style) {
        return attribute(style, null, "list-style-name");
    }

    boolean bold(String style, boolean otherwise) {
        String weight = attribute(style, "text-properties", "font-weight");
        return weight == null ? otherwise : weight.equals("bold") || weight.matches("[6-9]00");
    }

    boolean centered(String style) {
        return "center".equals(attribute(style, "paragraph-properties", "text-align"));
    }

    /** In points; 0 where no style says it. */
    double size(String style, double otherwise) {
        String size = attribute(style, "text-properties", "font-size");
        return size != null && size.matches("[0-9]{1,3}(?:\\.[0-9]{1,4})?pt")
                ? Double.parseDouble(size.substring(0, size.length() - 2))
                : otherwise;
    }

    private String attribute(String style, String properties, String name) {
        Element e = styles.get(style);
        for (int i = 0; e != null && i < DEEPEST; i++) {
            String value = Xml.attribute(properties == null ? e : Xml.child(e, properties), name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
            e = styles.get(Xml.attribute(e, "parent-style-name"));
        }
        return null;
    }

    private static List<ListLevel> levels(Element style) {
        ListLevel none = new ListLevel(NumberFormat.named("none"), "", false, 1, -1, false);
        List<ListLevel> levels = new ArrayList<>(java.util.Collections.nCopies(LEVELS, none));
        for (Element level : Xml.children(style)) {
            int of = Xml.integer(Xml.attribute(level, "level"), 0);
            String format = Xml.attribute(level, "num-format");
            if (of >= 1 && of <= LEVELS && format != null && !format.isEmpty()) {
                levels.set(
                        of - 1,
                        new ListLevel(
                                NumberFormat.named(named(format)),
                                pattern(level, of),
                                false,
                                Xml.integer(Xml.attribute(level, "start-value"), 1),
                                -1,
                                false));
            }
        }
        return levels;
    }

    private static String pattern(Element level, int of) {
        String whole = Xml.attribute(level, "num-list-format");
        if (whole != null) {
            return whole.replaceAll("%([1-9])%", "%$1");
        }
        String prefix = Xml.attribute(level, "num-prefix");
        String suffix = Xml.attribute(level, "num-suffix");
        int shown = Math.min(of, Math.max(1, Xml.integer(Xml.attribute(level, "display-levels"), 1)));
        StringBuilder b = new StringBuilder(prefix == null ? "" : prefix);
        for (int i = of - shown + 1; i <= of; i++) {
            b.append(i > of - shown + 1 ? "." : "").append('%').append(i);
        }
        return b.append(suffix == null ? "" : suffix).toString();
    }

    /** OpenDocument names a format by how it begins. */
    private static String named(String format) {
        return switch (format.substring(0, 1)) {
            case "一" -> "chineseCounting";
            case "壹" -> "chineseLegalSimplified";
            case "①" -> "decimalEnclosedCircle";
            case "甲" -> "ideographTraditional";
            case "子" -> "ideographZodiac";
            case "１" -> "decimalFullWidth";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }
}
