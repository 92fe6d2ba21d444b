package io.github.guihua.clean;

import io.github.guihua.read.Wrap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides whether a line goes on with the paragraph before it. */
final class Wraps {
    private static final int HEADING = 60;
    private static final int SENTENCE = 40;
    private static final int TAIL = 200;

    private final Measure measure;
    private final Map<LabelForm, int[]> counts = new EnumMap<>(LabelForm.class);

    private Wraps(Measure measure) {
        this.measure = measure;
    }

    static Wraps of(List<Item> items) {
        return new Wraps(Measure.of(items));
    }

    /**
     * @param open the paragraph's lines so far; never empty
     * @param at index in items of the line in question
     * @param blank whether an empty line stands between
     */
    boolean continues(List<Item.Piece> open, List<Item> items, int at, boolean blank) {
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
        boolean ends = Characters.sentenceEnd(before);
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
        if (Starts.paragraph(next.text()) && !inside || label != null && !(measure.full(open, items, at) && midSentence(open, label))) {
            return false;
        }
        if (last.line().wrap() == Wrap.PARAGRAPH && next.line().wrap() == Wrap.PARAGRAPH) {
            return !ends && length(open) > SENTENCE && Characters.open(before);
        }
        if (headingSoFar(open) && !measure.full(open, items, at)) {
            return !ends && (Characters.open(before) || measure.cutInside(open, items, at));
        }
        if (measure.known()) {
            boolean running = !ends && sentence(open) && !Starts.clause(open.get(0).text());
            return running && !Starts.date(next.text()) || measure.continues(open, before, items, at, blank);
        }
        return !ends && (Characters.open(before) && !before.endsWith("”") || sentence(open) || length(open) > SENTENCE);
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
        return open.stream().anyMatch(p -> has(p.text(), "。；，：,;"));
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
        return open.stream().mapToInt(p -> p.text().length()).sum();
    }
}
