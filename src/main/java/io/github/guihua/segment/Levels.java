package io.github.guihua.segment;

import io.github.guihua.clean.Characters;
import io.github.guihua.clean.Element;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.NamedLabels;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.clean.StandingHeadings;
import io.github.guihua.clean.Starts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which numbers are headings, and how deep: the forms' own levels, shifted where chapters or articles stand above them. */
final class Levels {
    private static final int JUMP = 3;
    private static final int DEEPEST = 5;
    private static final int LONGEST = 60;

    private final List<Element> elements;
    private final Set<LabelForm> forms = EnumSet.noneOf(LabelForm.class);
    private boolean decimal;
    private final Map<LabelForm, Integer> last = new EnumMap<>(LabelForm.class);
    private final Map<String, Integer> decimals = new HashMap<>();
    private final Map<Integer, Integer> declared = new HashMap<>();

    Levels(List<Element> elements) {
        this.elements = elements;
        restart(0);
    }

    /** Whether the number goes on with, or begins, a count of its form. */
    boolean accepts(Label label, Outline outline) {
        if (label.form() == LabelForm.DECIMAL) {
            return decimal && counts(label);
        }
        int before = last.getOrDefault(label.form(), 0);
        boolean first = outline.open(label.form()) == null;
        boolean good = label.number() == 1
                || goesOn(before, label)
                || (first ? goesOn(0, label) : outline.open(label.form(), n -> goesOn(n, label)) != null);
        if (good) {
            last.put(label.form(), label.number());
        }
        return good;
    }

    /** Whether a decimal number counts on from the one with the same places above it: 3.8 after 3.7, a first 3.1. */
    private boolean counts(Label label) {
        String above = label.text().replaceFirst("[.．][0-9０-９]{1,12}[.．]?$", "");
        boolean good = label.number() == 1 || goesOn(decimals.getOrDefault(above, 0), label);
        if (good) {
            decimals.put(above, label.number());
        }
        return good;
    }

    /** Whether the number follows the one before it, but for a few that the conversion lost. */
    private static boolean goesOn(int before, Label label) {
        return label.number() > before && label.number() <= before + JUMP;
    }

    /**
     * Another document begins, an annex: its numbers count from 1, and only what it has itself stands above them.
     *
     * @param from index of its first element
     */
    void restart(int from) {
        last.clear();
        decimals.clear();
        forms.clear();
        int first = 0;
        for (int i = from; i < elements.size() && !annex(i); i++) {
            Label label = elements.get(i) instanceof Paragraph p ? Label.of(p.text()) : null;
            if (label != null) {
                forms.add(label.form());
                first += label.form() == LabelForm.DECIMAL && label.number() <= 2 ? 1 : 0;
            }
        }
        decimal = first >= 2;
    }

    private boolean annex(int at) {
        return elements.get(at) instanceof Paragraph p
                && Starts.annex(p.text())
                && !AnnexLine.of(p.text()).list(elements, at);
    }

    int level(Label label, Outline outline) {
        if (label.form() == LabelForm.NAMED) {
            Outline.Node before = before(label, outline);
            int holder = outline.current() == null ? 0 : outline.current().level;
            return before != null ? before.level : Math.min(DEEPEST, holder + 1);
        }
        return Math.min(DEEPEST, Math.max(usual(label, outline), outline.underNamed(label)));
    }

    /** The open section whose count by a noun goes on with this; null where none does. */
    Outline.Node before(Label named, Outline outline) {
        Outline.Node open = outline.open(LabelForm.NAMED);
        boolean goesOn = open != null && open.label.followedBy(named) && NamedLabels.sameNoun(open.label, named);
        return goesOn ? open : null;
    }

    /** The level by the label's form, under chapters and articles. */
    private int usual(Label label, Outline outline) {
        int level = label.level();
        boolean chapters = forms.contains(LabelForm.CHAPTER) || forms.contains(LabelForm.PART);
        switch (label.form()) {
            case CHINESE, CHINESE_BRACKET, ARABIC, ARABIC_BRACKET, CIRCLED -> {
                if (chapters && forms.contains(LabelForm.ARTICLE)) {
                    return label.form() == LabelForm.CIRCLED
                            ? 5
                            : label.form() == LabelForm.ARABIC ? 5 : Math.max(4, level);
                }
                if (outline.open(LabelForm.ARTICLE) != null) {
                    Outline.Node before = outline.open(label.form(), n -> goesOn(n, label));
                    return before != null ? before.level : label.form() == LabelForm.CHINESE_BRACKET ? 4 : 5;
                }
                if (chapters && forms.contains(LabelForm.CHINESE)) {
                    return Math.min(5, level + (forms.contains(LabelForm.SECTION) ? 2 : 1));
                }
                return level;
            }
            default -> {
                return level;
            }
        }
    }

    /** Whether the file itself, by style, says that the line is a heading. */
    boolean declared(Paragraph p) {
        boolean line = p.text().length() <= LONGEST
                && !Characters.sentenceEnd(p.text())
                && p.text().length() > 1;
        return line && p.style().heading() > 0;
    }

    /** Whether cleaning found the line to be a heading by its place among the others. */
    static boolean standing(Paragraph p) {
        return p.style().heading() == StandingHeadings.LEVEL;
    }

    /** Remembers which style a numbered heading of this level has. */
    void seen(Paragraph p, int level) {
        if (p.style().heading() > 0) {
            declared.putIfAbsent(p.style().heading(), level);
        }
    }

    int declaredLevel(Paragraph p, Outline outline) {
        Integer known = declared.get(p.style().heading());
        if (known != null) {
            return known;
        }
        Outline.Node current = outline.current();
        int level = current == null
                ? 1
                : current.label == null && !current.annex() ? current.level : Math.min(5, current.level + 1);
        if (current == null || !current.annex()) {
            declared.put(p.style().heading(), level);
        }
        return level;
    }
}
