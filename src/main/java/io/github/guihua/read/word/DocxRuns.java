package io.github.guihua.read.word;

import io.github.guihua.read.Characters;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.Wrap;
import io.github.guihua.read.number.ListCounters;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph's text with how it looks, and the text boxes that hang on it. */
final class DocxRuns {
    private final WordStyles styles;
    private final List<Element> chain;
    private final List<Element> boxes = new ArrayList<>();
    private final List<StringBuilder> lines = new ArrayList<>();
    private int visible;
    private int bold;
    private double size;

    /** @param carried text of a paragraph before whose end was deleted */
    DocxRuns(Element p, WordStyles styles, List<Element> chain, String carried) {
        this.styles = styles;
        this.chain = chain;
        lines.add(new StringBuilder(carried));
        visible = carried.strip().length();
        runs(p);
    }

    List<Element> boxes() {
        return boxes;
    }

    String text() {
        return String.join("", lines);
    }

    /** @param cell whether a number alone is text too, as in a column of row numbers */
    List<Line> lines(String number, boolean cell, boolean centered, int heading, Furniture furniture, Flow flow) {
        List<String> texts = new ArrayList<>();
        for (StringBuilder line : lines) {
            if (!Characters.blank(line)) {
                texts.add(line.toString());
            }
        }
        if (texts.isEmpty()) {
            if (!cell || number.isBlank()) {
                return List.of();
            }
            texts.add("");
        }
        texts.set(0, ListCounters.joined(number, texts.get(0)));
        Style style = new Style(size, visible > 0 && bold == visible, centered, heading, furniture);
        List<Line> made = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean ends = i + 1 == texts.size() || indented(texts.get(i + 1));
            made.add(flow.line(texts.get(i), ends ? Wrap.PARAGRAPH : Wrap.HARD, style));
        }
        return made;
    }

    private static boolean indented(String text) {
        return text.startsWith("\u3000") || text.startsWith("  ") || text.startsWith("\u00a0\u00a0");
    }

    private void runs(Element parent) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "r" -> run(child);
                case "del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText" -> {
                    // Deleted, or about text and no text.
                }
                case "AlternateContent" -> runs(alternative(child));
                default -> runs(child);
            }
        }
    }

    private void run(Element r) {
        Element rPr = Xml.child(r, "rPr");
        if (styles.hidden(rPr, chain)) {
            return;
        }
        boolean strong = styles.bold(rPr, chain);
        int before = visible;
        content(r);
        if (visible > before) {
            if (strong) {
                bold += visible - before;
            }
            if (size == 0) {
                size = styles.size(rPr, chain);
            }
        }
    }

    private void content(Element r) {
        for (Element child : Xml.children(r)) {
            switch (Xml.name(child)) {
                case "t" -> put(child.getTextContent());
                case "tab", "ptab" -> put(" ");
                case "noBreakHyphen" -> put("-");
                case "cr" -> lines.add(new StringBuilder());
                case "br" -> {
                    if (!"page".equals(Xml.attribute(child, "type"))) {
                        lines.add(new StringBuilder());
                    }
                }
                case "ruby" -> runs(Xml.child(child, "rubyBase") == null ? child : Xml.child(child, "rubyBase"));
                case "AlternateContent" -> content(alternative(child));
                case "drawing", "pict", "object" -> findBoxes(child);
                default -> {
                    // Field codes, references, signs of symbol fonts.
                }
            }
        }
    }

    private void put(String text) {
        lines.get(lines.size() - 1).append(text);
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
                visible++;
            }
        }
    }

    private void findBoxes(Element drawing) {
        for (Element child : Xml.children(drawing)) {
            if (Xml.name(child).equals("txbxContent")) {
                boxes.add(child);
            } else {
                findBoxes(Xml.name(child).equals("AlternateContent") ? alternative(child) : child);
            }
        }
    }

    /** The one of several renderings that this reader takes: the first, which is the newest. */
    static Element alternative(Element alternateContent) {
        Element choice = Xml.child(alternateContent, "Choice");
        Element fallback = Xml.child(alternateContent, "Fallback");
        return choice != null ? choice : fallback != null ? fallback : alternateContent;
    }

    /** Whether the shape around a text box's content has an outline. */
    static boolean outlined(Element content) {
        for (Node n = content.getParentNode(); n instanceof Element e; n = n.getParentNode()) {
            if (Xml.name(e).equals("wsp")) {
                Element line = Xml.at(e, "spPr", "ln");
                return line != null && Xml.child(line, "noFill") == null;
            }
            String stroked = Xml.attribute(e, "stroked");
            if (stroked != null) {
                return !stroked.startsWith("f");
            }
            if (Xml.name(e).equals("p")) {
                return true;
            }
        }
        return false;
    }
}
