package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Headings that only the whole document gives away: a bare number whose chapter has decimal numbers below it
 * ({@code 1 总则} above 1.1), 一 二 三 without a mark, a preface by its name, and short lines in bold between paragraphs.
 * They get {@link #LEVEL} as the heading level of their style.
 */
public final class StandingHeadings implements Item.Step {
    /** Below the six levels that files declare: the text shows that it is a heading, not how deep. */
    public static final int LEVEL = 7;

    private static final int JUMP = 3;
    private static final int LONGEST_BOLD = 30;
    private static final int LONGEST_WORD = 12;
    /** 保障措施 ends like a title and is none. */
    private static final int SHORTEST_TITLE = 6;

    private static final int SHORTEST_TEXT = 15;

    private final Rule named;
    private final Rule section;
    private final Rule title;
    private final Rule body;

    StandingHeadings(Rules rules) {
        named = rules.rule("headings", "preface");
        section = rules.rule("headings", "section-name");
        title = rules.rule("headings", "title-line");
        body = rules.rule("headings", "issuing-body");
    }

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        Set<Integer> found = new HashSet<>();
        chapters(items, found);
        counted(items, found);
        named(items, found);
        sections(items, found);
        bold(items, found);
        if (found.isEmpty()) {
            return items;
        }
        List<Item> out = new ArrayList<>(items);
        found.forEach(i -> out.set(i, marked((Item.Piece) items.get(i))));
        return out;
    }

    private static Item.Piece marked(Item.Piece piece) {
        Line l = piece.line();
        Style s = l.style();
        Style style = new Style(s.size(), s.bold(), s.centered(), LEVEL, s.furniture());
        return new Item.Piece(
                piece.text(),
                piece.indent(),
                new Line(l.text(), l.wrap(), style, l.box(), l.ordinal(), l.confidence()),
                piece.page(),
                piece.glued());
    }

    /** Bare Arabic numbers: the decimal numbers below them begin with the same. */
    private static void chapters(List<Item> items, Set<Integer> found) {
        int[] below = below(items);
        int last = 0;
        for (int i = 0; i < items.size(); i++) {
            Label label = items.get(i) instanceof Item.Piece piece ? BareNumber.of(piece.text()) : null;
            if (label == null || label.form() != LabelForm.DECIMAL) {
                continue;
            }
            int n = label.number();
            boolean opens = below[i] == n && (n == 1 || n > last && n <= last + JUMP);
            boolean goesOn = last > 0 && n == last + 1 && (below[i] == 0 || below[i] > n);
            if (opens || goesOn) {
                found.add(i);
                last = n;
            }
        }
    }

    /** For each place the first part of the next decimal number after it; 0 where none follows. */
    private static int[] below(List<Item> items) {
        int[] below = new int[items.size()];
        int next = 0;
        for (int i = items.size() - 1; i >= 0; i--) {
            below[i] = next;
            Label label = items.get(i) instanceof Item.Piece piece ? Label.of(piece.text()) : null;
            if (label != null && label.form() == LabelForm.DECIMAL) {
                int end = 0;
                while (end < label.text().length()
                        && Ordinals.arabic(label.text().charAt(end))) {
                    end++;
                }
                next = Ordinals.arabic(label.text().substring(0, end));
            }
        }
        return below;
    }

    /** 一 二 三 without a mark, in a document that has no 一、. */
    private static void counted(List<Item> items, Set<Integer> found) {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                continue;
            }
            Label marked = Label.of(piece.text());
            if (marked != null && marked.form() == LabelForm.CHINESE) {
                return;
            }
            Label label = BareNumber.of(piece.text());
            if (label != null && label.form() == LabelForm.CHINESE && label.number() == run.size() + 1) {
                run.add(i);
            }
        }
        if (run.size() > 1) {
            found.addAll(run);
        }
    }

    private void named(List<Item> items, Set<Integer> found) {
        String before = "";
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Piece piece) {
                if (piece.text().length() <= LONGEST_WORD && named.found(piece.text()) && !Starts.annex(before)) {
                    found.add(i);
                }
                before = piece.text();
            }
        }
    }

    /** The usual names of a plan's parts, two at least, where nothing of the first level has a number. */
    private void sections(List<Item> items, Set<Integer> found) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                continue;
            }
            Label label = Label.of(piece.text());
            if (label != null && label.level() == 1) {
                return;
            }
            boolean named = piece.text().length() <= LONGEST_WORD && section.found(piece.text());
            if (named && next(items, i) instanceof Item.Piece below && opens(below.text())) {
                names.add(i);
            }
        }
        if (names.size() > 1) {
            found.addAll(names);
        }
    }

    private static boolean opens(String text) {
        return text.length() >= SHORTEST_TEXT || Label.of(text) != null;
    }

    /** Short lines in bold, two at least, each above a paragraph that is not, after the first running text. */
    private void bold(List<Item> items, Set<Integer> found) {
        List<Integer> bold = new ArrayList<>();
        boolean text = false;
        for (int i = 0; i + 1 < items.size(); i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                continue;
            }
            if (text && heads(piece) && next(items, i) instanceof Item.Piece below && below(below)) {
                bold.add(i);
            }
            text |= piece.text().indexOf('。') >= 0;
        }
        if (bold.size() > 1) {
            found.addAll(bold);
        }
    }

    private static boolean below(Item.Piece next) {
        return !next.line().style().bold() || Label.of(next.text()) != null;
    }

    private boolean heads(Item.Piece piece) {
        String t = piece.text();
        Style style = piece.line().style();
        return style.bold()
                && style.heading() == 0
                && style.furniture() == null
                && t.length() <= LONGEST_BOLD
                && t.length() > 3
                && t.chars().noneMatch(c -> "。；，：！？:,;…|/".indexOf(c) >= 0 || Character.isDigit(c))
                && Characters.han(t.charAt(0))
                && Label.of(t) == null
                && !Starts.paragraph(t)
                && !body.found(t)
                && !(title.found(t) && (t.length() > LONGEST_WORD || style.centered() && t.length() > SHORTEST_TITLE));
    }

    private static Item next(List<Item> items, int at) {
        int i = at + 1;
        while (i < items.size() && items.get(i) instanceof Item.Gap) {
            i++;
        }
        return i < items.size() ? items.get(i) : null;
    }
}
