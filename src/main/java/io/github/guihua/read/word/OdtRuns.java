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

/** A paragraph of an OpenDocument text: white space is collapsed, and spaces that count are elements. */
final class OdtRuns {
    private static final int MOST_SPACES = 200;

    private final OdtStyles styles;
    private final List<Element> boxes = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private int visible;
    private int bold;
    private double size;

    OdtRuns(Element p, OdtStyles styles, String style) {
        this.styles = styles;
        runs(p, styles.bold(style, false), styles.size(style, 0));
    }

    List<Element> boxes() {
        return boxes;
    }

    List<Element> notes() {
        return notes;
    }

    private void runs(Element parent, boolean strong, double points) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (!(n instanceof Element e)) {
                put(n.getNodeValue() == null ? "" : n.getNodeValue().replaceAll("[ \\t\\r\\n]+", " "), strong, points);
                continue;
            }
            switch (Xml.name(e)) {
                case "s" ->
                    put(
                            " ".repeat(Math.max(1, Math.min(MOST_SPACES, Xml.integer(Xml.attribute(e, "c"), 1)))),
                            strong,
                            points);
                case "tab" -> put(" ", strong, points);
                case "line-break" -> lines.add(new StringBuilder());
                case "note" -> {
                    if (Xml.child(e, "note-body") != null) {
                        notes.add(Xml.child(e, "note-body"));
                    }
                }
                case "text-box" -> boxes.add(e);
                case "annotation", "annotation-end", "change", "bookmark", "ruby-text", "desc", "title", "image" -> {
                    // Remarks and marks, no text of the document.
                }
                case "span" -> {
                    String style = Xml.attribute(e, "style-name");
                    runs(e, styles.bold(style, strong), styles.size(style, points));
                }
                default -> runs(e, strong, points);
            }
        }
    }

    private void put(String text, boolean strong, double points) {
        lines.get(lines.size() - 1).append(text);
        int shown = (int) text.chars()
                .filter(c -> !Characters.blank(String.valueOf((char) c)))
                .count();
        visible += shown;
        bold += strong ? shown : 0;
        size = size == 0 && shown > 0 ? points : size;
    }

    /** @param cell whether a number alone is text too */
    List<Line> lines(String number, boolean cell, boolean centered, int heading, Furniture furniture, Flow flow) {
        List<String> texts = new ArrayList<>();
        lines.stream().filter(l -> !Characters.blank(l)).forEach(l -> texts.add(l.toString()));
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
            boolean ends = i + 1 == texts.size() || texts.get(i + 1).startsWith("\u3000");
            made.add(flow.line(texts.get(i), ends ? Wrap.PARAGRAPH : Wrap.HARD, style));
        }
        return made;
    }
}
