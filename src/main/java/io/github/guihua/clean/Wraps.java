package io.github.guihua.clean;

import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides whether a line goes on with the paragraph before it. */
final class Wraps {
    private static final int HEADING = 60;
    private static final int SENTENCE = 40;
    private static final int TAIL = 200;
    private static final int SIGNATURE = 6;
    private static final int WORD = 4;
    private static final int RECENT = 40;

    private final Measure measure;
    private final List<Rule> standing;
    private final Map<LabelForm, int[]> counts = new EnumMap<>(LabelForm.class);
    private boolean afterHeading;

    private Wraps(Measure measure, List<Rule> standing) {
        this.measure = measure;
        this.standing = standing;
    }

    /** @param standing rules for lines without a number that stand alone */
    static Wraps of(List<Item> items, List<Rule> standing) {
        return new Wraps(Measure.of(items), standing);
    }

    /**
     * @param open the paragraph's lines so far; never empty
     * @param at index in items of the line in question
     * @param blank whether an empty line stands between
     */
    boolean continues(List<Item.Piece> open, List<Item> items, int at, boolean blank) {
        boolean goesOn = decide(open, items, at, blank);
        if (!goesOn) {
            afterHeading = headingSoFar(open);
        }
        return goesOn;
    }

    private boolean decide(List<Item.Piece> open, List<Item> items, int at, boolean blank) {
        Item.Piece next = (Item.Piece) items.get(at);
        Item.Piece last = open.get(open.size() - 1);
        String before = tail(open);
        Label own = Label.of(open.get(0).text());
        if (own != null) {
            counts.computeIfAbsent(own.form(), f -> new int[1])[0] = own.number();
        }
        if (next.glued()) {
            return true;
        }
        if (open.size() == 1 && bareLabel(before)) {
            return Label.of(next.text()) == null && !Starts.paragraph(next.text());
        }
        boolean sentenceEnd = Characters.sentenceEnd(before);
        boolean ends = sentenceEnd && !Characters.unclosed(before);
        Label label = Label.of(next.text());
        boolean declared =
                last.line().style().heading() > 0 || next.line().style().heading() > 0;
        if (declared
                && !(last.line().style().heading() > 0
                        && last.line().style().heading() == next.line().style().heading()
                        && Characters.open(before))) {
            return false;
        }
        boolean inside = Starts.clause(next.text()) && Characters.open(before);
        if (Starts.paragraph(next.text()) && !inside
                || label != null && !(measure.full(open, items, at) && midSentence(open, label))) {
            return false;
        }
        if (last.line().wrap() == Wrap.PARAGRAPH && next.line().wrap() == Wrap.PARAGRAPH) {
            return !sentenceEnd && length(open) > SENTENCE && Characters.open(before);
        }
        if (stands(open, items, at, ends) || blank && sentenceEnd && !measure.known()) {
            return false;
        }
        if (record(open) && !Characters.open(before) && !measure.full(open, items, at)) {
            return false;
        }
        if (clause(before) && !measure.full(open, items, at)) {
            return "。；，".indexOf(next.text().charAt(0)) >= 0;
        }
        boolean titled = own == null && counts.isEmpty() && next.text().startsWith("各") && alone(before);
        if (titled || resized(last.line().style().size(), next.line().style().size())) {
            return false;
        }
        if (orphan(open, next) || addressees(before)) {
            return true;
        }
        if (headingSoFar(open) && !measure.full(open, items, at)) {
            return !ends && (Characters.open(before) || measure.cutInside(open, items, at));
        }
        if (measure.known()) {
            // A heading's body is running text: its first line is no heading of its own.
            boolean body = sentence(open) || afterHeading && own == null && length(open) > 15;
            body |= !ends && own == null && !counts.isEmpty() && runs(before, next.text());
            boolean running = !ends && body && !Starts.clause(open.get(0).text());
            return running && !Starts.date(next.text()) || measure.continues(open, before, items, at, blank);
        }
        return !ends && (Characters.open(before) && !before.endsWith("”") || sentence(open) || length(open) > SENTENCE);
    }

    /** A line that stands alone: a document number, and what a signature or a date follows. */
    private static boolean stands(List<Item.Piece> open, List<Item> items, int at, boolean ends) {
        String first = open.get(0).text();
        String last = open.get(open.size() - 1).text();
        boolean addressed = first.startsWith("各") && last.endsWith("：") && open.size() < 12 && !has(first, "。");
        if (addressed || open.size() == 1 && (Starts.number(first) || Starts.date(first))) {
            return true;
        }
        for (int i = at; ends && i < items.size() && i < at + SIGNATURE; i++) {
            if (!(items.get(i) instanceof Item.Piece piece) || sentence(List.of(piece))) {
                return false;
            }
            if (Starts.date(piece.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paragraph is a short line of the form {@code 完成时限：2025年8月}: nothing follows it without a mark. */
    private static boolean record(List<Item.Piece> open) {
        return open.size() == 1
                && length(open) <= SENTENCE
                && Starts.record(open.get(0).text());
    }

    /** Whether type of another size begins: a title ends there. */
    private static boolean resized(double before, double after) {
        return before > 0 && after > 0 && Math.abs(before - after) >= 2;
    }

    /** Whether a responsibility clause in brackets ends here: as a rule a measure ends with it. */
    private static boolean clause(String before) {
        int at = before.length() - 1;
        if (at < 1 || "）)〕]】".indexOf(before.charAt(at)) < 0) {
            return false;
        }
        String end = before.substring(Math.max(0, at - 12), at);
        if (end.endsWith("负责") || end.endsWith("落实") || end.endsWith("牵头") || end.endsWith("配合")) {
            return true;
        }
        int open = Characters.opening(before, at);
        return open >= 0 && Starts.clause(before.substring(open + 1));
    }

    /**
     * Whether a line without punctuation, between headings, is a piece of running text: a word or two, or what a line
     * with punctuation follows. A title, a caption or a table's cell is not.
     */
    private boolean runs(String before, String next) {
        boolean text = has(next, "。；，：、,;“”《》");
        return before.length() <= WORD ? text || next.length() > 3 * WORD : text && !alone(before);
    }

    /** Whether the rules know the line as a title, a caption or a body's name. */
    private boolean alone(String line) {
        return standing.stream().anyMatch(rule -> rule.found(line));
    }

    /** A character or two alone on a line: the end of a word in large type. */
    private static boolean orphan(List<Item.Piece> open, Item.Piece next) {
        String t = next.text();
        boolean han = t.length() <= 2 && t.chars().allMatch(c -> Characters.han((char) c));
        return han && !Characters.sentenceEnd(open.get(open.size() - 1).text());
    }

    /** The line of those whom a notice is for, up to its colon. */
    private static boolean addressees(String open) {
        return open.startsWith("各") && open.length() < 600 && !has(open, "：:。；");
    }

    /** A label without its title: the extractor cut the line behind it. */
    private static boolean bareLabel(String text) {
        Label label = Label.of(text);
        return label != null && label.end() >= text.length();
    }

    /** Whether a number at a line's start stands inside a sentence that a wrap cut. */
    private boolean midSentence(List<Item.Piece> open, Label label) {
        String before = tail(open);
        if (Characters.sentenceEnd(before) || headingSoFar(open) || !sentence(open) && !Characters.open(before)) {
            return false;
        }
        int[] count = counts.getOrDefault(label.form(), new int[1]);
        return label.number() != count[0] + 1;
    }

    /** Whether the paragraph so far can be a heading on a line of its own. */
    private static boolean headingSoFar(List<Item.Piece> open) {
        String first = open.get(0).text();
        return open.size() <= 2
                && Label.of(first) != null
                && length(open) <= HEADING
                && open.stream().noneMatch(p -> has(p.text(), "。；！"));
    }

    private static boolean sentence(List<Item.Piece> open) {
        return recent(open).stream().anyMatch(p -> has(p.text(), "。；，：,;"));
    }

    private static boolean has(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The last two hundred characters or so: enough to see what is still open. */
    private static String tail(List<Item.Piece> open) {
        StringBuilder b = new StringBuilder();
        int from = open.size() - 1;
        for (int n = 0; from > 0 && n < TAIL; from--) {
            n += open.get(from).text().length();
        }
        for (int i = Math.max(0, from); i < open.size(); i++) {
            b.append(open.get(i).text());
        }
        return b.toString();
    }

    private static int length(List<Item.Piece> open) {
        return recent(open).stream().mapToInt(p -> p.text().length()).sum();
    }

    /** The lines that decide: a hostile paragraph of a hundred thousand lines costs no more than its lines. */
    static List<Item.Piece> recent(List<Item.Piece> open) {
        return open.size() <= RECENT ? open : open.subList(open.size() - RECENT, open.size());
    }
}
