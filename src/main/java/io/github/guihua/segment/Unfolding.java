package io.github.guihua.segment;

import io.github.guihua.clean.Characters;
import io.github.guihua.clean.Element;
import io.github.guihua.clean.Joiner;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.List;

/** Makes lines of what a conversion folded: pages laid out with tables, texts whose paragraphs were run together. */
final class Unfolding {
    private static final int FOLDED = 600;

    private final Vocabulary words;

    Unfolding(Vocabulary words) {
        this.words = words;
    }

    List<Element> unfold(List<Element> elements) {
        List<Element> out = new ArrayList<>();
        for (Element e : elements) {
            if (e instanceof LogicalGrid grid && layout(grid)) {
                out.addAll(Joiner.paragraphs(grid.grid(), grid.evidence().page()));
            } else if (e instanceof Paragraph p && p.text().length() > FOLDED) {
                out.addAll(split(p));
            } else {
                out.add(e);
            }
        }
        return out;
    }

    /** A table that only places text on the page: one cell wide, or with headings of the outline's first level in it. */
    private static boolean layout(LogicalGrid grid) {
        if (Box.column(grid)) {
            return false;
        }
        Grid g = grid.grid();
        if (!Box.text(g)) {
            return false;
        }
        return true;
    }

    /** Cuts before each 一、 二、 that follows a sentence's end, if they count up from 1; the rest before 一、 is a title. */
    private List<Element> split(Paragraph p) {
        List<Integer> cuts = new ArrayList<>();
        String t = p.text();
        int expected = 1;
        for (int i = 0; i < t.length(); i++) {
            if (!Ordinal.starts(t, i, expected)
                    || i > 0 && expected > 1 && !Characters.sentenceEnd(t.subSequence(Math.max(0, i - 4), i))) {
                continue;
            }
            cuts.add(i);
            expected++;
        }
        if (cuts.size() < 2) {
            return List.of(p);
        }
        List<Element> parts = new ArrayList<>();
        if (cuts.get(0) > 0) {
            parts.add(p.slice(0, cuts.get(0)));
        }
        for (int i = 0; i < cuts.size(); i++) {
            Paragraph part = p.slice(cuts.get(i), i + 1 < cuts.size() ? cuts.get(i + 1) : t.length());
            int glue = glue(part.text());
            if (glue > 0) {
                parts.add(part.slice(0, glue));
                parts.add(part.slice(glue, part.text().length()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Where a second heading was glued to the first ({@code 增加服务供给强化为民功能。}): at its verb; -1 where it was not. */
    private int glue(String line) {
        Label label = Label.of(line);
        int stop = line.indexOf('。');
        if (label == null || stop < 0 || stop > 60) {
            return -1;
        }
        for (int i = label.end() + 6; i < stop - 3; i++) {
            if (words.verb(line.substring(i, Math.min(stop, i + 6))) && !"和与及、的".contains(line.substring(i - 1, i))) {
                return i;
            }
        }
        return -1;
    }

    private static final class Ordinal {
        private static boolean starts(String t, int i, int expected) {
            if (!io.github.guihua.clean.Ordinals.chinese(t.charAt(i))
                    || i > 0 && io.github.guihua.clean.Ordinals.chinese(t.charAt(i - 1))) {
                return false;
            }
            Label label = Label.of(t.substring(i, Math.min(t.length(), i + 12)));
            return label != null
                    && label.form() == LabelForm.CHINESE
                    && label.number() == expected
                    && label.text().endsWith("、");
        }
    }
}
