package io.github.guihua.segment;

import io.github.guihua.clean.Characters;
import io.github.guihua.clean.Element;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.Ordinals;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.clean.Starts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A number that opens a paragraph, or one inside that can be a heading's: behind a sentence's end, or behind the title of
 * the heading above it. References ({@code 按照（一）}, {@code （一）（二）项}) are neither.
 *
 * @param form null where counts end: at a table, a special column, an annex
 * @param element index of the paragraph
 * @param at offset in it; 0 where the number opens it
 * @param titled whether nothing but a heading's title stands before it
 */
record GluedLabel(LabelForm form, int number, int element, int at, boolean titled) {
    private static final int LABEL = 14;
    private static final int TITLE = 30;
    private static final int SHORTEST = 2;
    /** A bracket that can close a measure, a clause, is longer than a number in brackets. */
    private static final int CLAUSE = 6;

    private static final int REACH = 300;
    private static final String REFERS = "照见第和与及据于对的如即将把在至到按由从以条款项表图件栏例前后上述或";
    private static final String REFERRED = "项条款至和到期类批级者及与或点、，。；）)";
    private static final String OPENING = "“《（(〔";
    private static final String CLOSING = "”》）)〕";

    boolean border() {
        return form == null;
    }

    boolean opens() {
        return at == 0;
    }

    /** The numbers of a paragraph, in order. */
    static List<GluedLabel> of(Element element, int index) {
        if (!(element instanceof Paragraph p) || Starts.column(p.text()) || Starts.annex(p.text())) {
            return List.of(new GluedLabel(null, 0, index, 0, false));
        }
        String text = p.text();
        List<GluedLabel> found = new ArrayList<>();
        Set<LabelForm> nested = EnumSet.noneOf(LabelForm.class);
        Label own = Label.of(text);
        if (own != null) {
            found.add(new GluedLabel(own.form(), own.number(), index, 0, false));
        }
        Label above = own;
        int title = own == null ? 0 : own.end();
        int depth = 0;
        for (int i = title; i < text.length(); i++) {
            char c = text.charAt(i);
            Label label = depth == 0 && i > 0 ? label(text, i) : null;
            if (label != null) {
                if (own != null && label.form() == own.form() && label.number() <= own.number()) {
                    nested.add(label.form());
                }
                boolean titled = above != null
                        && label.form().compareTo(above.form()) > 0
                        && i - title <= 2 * TITLE
                        && title(text.substring(title, i).strip());
                if (titled || ends(text, i)) {
                    found.add(new GluedLabel(label.form(), label.number(), index, i, titled));
                    above = titled ? label : null;
                    title = i + label.end();
                }
                i += Math.max(1, label.end()) - 1;
                continue;
            }
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
        }
        found.removeIf(label -> !label.opens() && nested.contains(label.form));
        return found;
    }

    /** The label of a form that headings have, with words behind it; null where none stands at the offset. */
    private static Label label(String text, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        boolean number = Ordinals.chinese(c) || Ordinals.arabic(c);
        boolean inside = Ordinals.chinese(before) || Ordinals.arabic(before) || "第.．-—".indexOf(before) >= 0;
        if (number && inside || !number && "第（(".indexOf(c) < 0) {
            return null;
        }
        Label label = Label.of(text.substring(at, Math.min(text.length(), at + LABEL)));
        if (label == null) {
            return null;
        }
        boolean form =
                switch (label.form()) {
                    case CHAPTER, SECTION, CHINESE_BRACKET, ARABIC -> true;
                    case CHINESE -> label.text().endsWith("、");
                    default -> false;
                };
        int next = at + label.end();
        boolean words = next + 1 < text.length()
                && (Characters.han(text.charAt(next)) || "“《".indexOf(text.charAt(next)) >= 0)
                && REFERRED.indexOf(text.charAt(next)) < 0;
        return form && words ? label : null;
    }

    private static boolean title(String words) {
        return words.length() >= SHORTEST
                && words.length() <= TITLE
                && words.chars().noneMatch(c -> "。；：，！？;:,!?".indexOf(c) >= 0)
                && REFERS.indexOf(words.charAt(words.length() - 1)) < 0
                && (Characters.han(words.charAt(words.length() - 1)) || words.endsWith("”"));
    }

    /** Whether a sentence, or a clause in brackets behind one, ends before the offset. */
    private static boolean ends(String text, int at) {
        String before = text.substring(Math.max(0, at - REACH), at).strip();
        if (before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        if ("。！？".indexOf(last) >= 0) {
            return true;
        }
        boolean bracket = "）)】〕”".indexOf(last) >= 0 && Characters.sentenceEnd(before);
        int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
        return bracket
                || "）)".indexOf(last) >= 0
                        && open >= 0
                        && Starts.clause(before.substring(open + 1))
                        && before.length() - open > CLAUSE;
    }
}
