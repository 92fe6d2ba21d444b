package io.github.guihua.clean;

import io.github.guihua.read.Wrap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Decides whether a line goes on with the paragraph before it. */
final class Wraps {
    private static final int SENTENCE = 40;
    private static final int LINE = 24;
    /** 专栏12 and no title. */
    private static final int BARE_COLUMN = 6;

    private static final int SIGNATURE = 6;
    private static final int WORD = 4;
    /** An introduction's first line; a title that opens with its words, 为民办实事项目, is shorter. */
    private static final int INTRODUCTION = 20;

    private final Measure measure;
    private final StandingLines standing;
    private final Map<LabelForm, Integer> counts = new EnumMap<>(LabelForm.class);
    /** A special column's head, which no sentence goes on. */
    private static final int LONGEST_COLUMN = 40;

    /** A title under an annex's label. */
    private static final int LONGEST_TITLE = 30;

    /** 嘎查村 / （社区）便民服务站: a remark that the words go on behind. */
    private static final Pattern REMARK = Pattern.compile("^[（(][^（()）：:]{1,14}[）)][\\p{IsHan}，、]{2}");

    /** The name of a letter's one annex; of several each has its number. */
    private static final Pattern ONLY_ANNEX = Pattern.compile("^附\\s{0,4}件\\s{0,4}[:：]\\s{0,4}[^\\s\\d]");

    private static final Pattern FILE = Pattern.compile("\\.(?:docx?|wps|pdf|ofd|xlsx?|zip|rar)$");

    private boolean afterHeading;
    private boolean afterAnnex;

    private Wraps(Measure measure, StandingLines standing) {
        this.measure = measure;
        this.standing = standing;
    }

    static Wraps of(List<Item> items, StandingLines standing) {
        return new Wraps(Measure.of(items), standing);
    }

    /**
     * @param at index in items of the line in question
     * @param blank whether an empty line stands between
     */
    boolean continues(OpenParagraph open, List<Item> items, int at, boolean blank) {
        boolean goesOn = decide(open, items, at, blank);
        if (!goesOn) {
            afterHeading = open.heading();
            afterAnnex = open.lines() == 1 && Starts.bareAnnex(open.first());
        }
        return goesOn;
    }

    private boolean decide(OpenParagraph open, List<Item> items, int at, boolean blank) {
        Item.Piece next = (Item.Piece) items.get(at);
        Item.Piece last = open.last();
        String before = open.tail();
        Label own = open.label();
        if (own != null) {
            counts.put(own.form(), own.number());
        }
        if (next.glued()) {
            return true;
        }
        if (reference(open, before, next)) {
            return true;
        }
        if (open.bareLabel()) {
            return Label.of(next.text()) == null && !Starts.paragraph(next.text());
        }
        boolean sentenceEnd = Characters.sentenceEnd(before);
        boolean ends = sentenceEnd && !Characters.unclosed(before);
        Label label = Label.of(next.text());
        int style = last.line().style().heading();
        int nextStyle = next.line().style().heading();
        if (style + nextStyle > 0 && !(style == nextStyle && Characters.open(before))) {
            return false;
        }
        if (afterAnnex && annexTitle(before, next.text())
                || open.lines() == 1
                        && ONLY_ANNEX.matcher(before).find()
                        && standing.alone(FILE.matcher(before).replaceFirst(""))) {
            return false;
        }
        if (Starts.column(before)
                && before.length() <= LONGEST_COLUMN
                && next.text().indexOf('。') >= 0) {
            return false;
        }
        boolean inside = Starts.clause(next.text()) && Characters.open(before);
        if (Starts.paragraph(next.text()) && !inside || label != null && !inSentence(open, items, at, label)) {
            return false;
        }
        if (last.line().wrap() == Wrap.PARAGRAPH && next.line().wrap() == Wrap.PARAGRAPH) {
            return !sentenceEnd && open.length() > SENTENCE && Characters.open(before);
        }
        if (open.addressed()
                || open.whole()
                || standing.signers(last.text()) && signed(items, at)
                || ends && (signed(items, at) || standing.opensText(items, at, measure.columns()))) {
            return false;
        }
        boolean full = measure.full(open);
        if (blank && sentenceEnd && !measure.known() || open.record() && !Characters.open(before) && !full) {
            return false;
        }
        if (Starts.clauseEnd(before) && !full) {
            return "。；，".indexOf(next.text().charAt(0)) >= 0;
        }
        boolean title = own == null
                && (counts.isEmpty() && next.text().startsWith("各") && standing.alone(before)
                        || standing.titleEnds(before, next.text()));
        if (title || resized(last.line().style().size(), next.line().style().size())) {
            return false;
        }
        if (label == null && !ends && Ordinals.arabic(next.text().charAt(0)) && leadsToNumber(before)) {
            return true;
        }
        boolean cutTitle = own == null && standing.titleGoesOn(before, next.text());
        boolean bare = open.lines() == 1 && before.length() < BARE_COLUMN && Starts.column(before);
        if (cutTitle || !bare && orphan(before, next) || addressees(before)) {
            return true;
        }
        if (own == null
                && !ends
                && standing.introduces(before)
                && (before.length() >= INTRODUCTION || Measure.meetAtQuotation(open, next))) {
            return true;
        }
        boolean bracket = "（(".indexOf(next.text().charAt(0)) >= 0;
        if (!ends
                && bracket
                && !counts.isEmpty()
                && (own == null || REMARK.matcher(next.text()).find())) {
            return true;
        }
        if (open.lines() == 1 && Starts.column(open.first()) && !full) {
            return Characters.open(before);
        }
        if (open.heading() && !full) {
            return !ends && (Characters.open(before) || measure.cutInside(open, items, at));
        }
        if (measure.known()) {
            boolean running = !ends && body(open, before, next.text()) && !Starts.clause(open.first());
            return running && !Starts.date(next.text()) || measure.continues(open, before, items, at, blank);
        }
        // The indent and a mark at the margin shorten a line: one without a mark in it is no heading for that.
        if (own == null && !ends && !blank && !counts.isEmpty() && open.length() >= LINE && runs(before, next.text())) {
            return true;
        }
        boolean cut = open.length() > SENTENCE && Characters.has(before, "、：“") && !standing.alone(before);
        return !ends && (Characters.open(before) && !before.endsWith("”") || open.sentence() || cut);
    }

    /** Whether the line under an annex's label is its title, and running text begins behind it. */
    private static boolean annexTitle(String before, String next) {
        return before.length() <= LONGEST_TITLE && !Characters.has(before, "，。；：、,;") && Characters.has(next, "，。；：");
    }

    private boolean reference(OpenParagraph open, String before, Item.Piece next) {
        boolean hard = open.last().line().wrap() == Wrap.HARD && next.line().wrap() == Wrap.HARD;
        return hard && Reference.cut(before, next.text(), measure.full(open) && open.sentence() && !open.heading());
    }

    /** Whether the open paragraph is running text, which a line's end does not end. */
    private boolean body(OpenParagraph open, String before, String next) {
        boolean own = open.label() != null;
        // A heading's body is running text: its first line is no heading of its own.
        return open.sentence()
                || !own && !counts.isEmpty() && open.lines() > 1 && open.length() > SENTENCE
                || afterHeading && !own && open.length() > 15
                || !own && !counts.isEmpty() && runs(before, next);
    }

    /** Whether a wrap put the number at the line's start: the sentence before it is open, and no count goes on here. */
    private boolean inSentence(OpenParagraph open, List<Item> items, int at, Label label) {
        String before = open.tail();
        if (label.form() == LabelForm.CHINESE && label.number() == 1 && word(before)) {
            return true;
        }
        boolean cut = measure.full(open) || label.number() != 1 && Characters.open(before);
        if (!cut || Characters.sentenceEnd(before) || open.heading() && !Characters.unclosed(before)) {
            return false;
        }
        return (open.sentence() || Characters.open(before))
                && label.number() != counts.getOrDefault(label.form(), 0) + 1;
    }

    /** 统一, 唯一, 之一: the numeral ends a word that the wrap cut. */
    private static boolean word(String before) {
        return "统唯第之同单合归万逐任划专".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** 到 / 2023年底, 2023年 / 10月: the words before a number that the line's end cut off. */
    private static boolean leadsToNumber(String before) {
        char end = before.charAt(before.length() - 1);
        return "到至自从于达为约近超过第".indexOf(end) >= 0
                || "年月".indexOf(end) >= 0 && before.length() > 1 && Ordinals.arabic(before.charAt(before.length() - 2));
    }

    /** Whether short lines and a date follow: a signature. */
    private static boolean signed(List<Item> items, int at) {
        for (int i = at; i < items.size() && i < at + SIGNATURE; i++) {
            if (!(items.get(i) instanceof Item.Piece piece) || Characters.has(piece.text(), "。；，：,;")) {
                return false;
            }
            if (Starts.date(piece.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether type of another size begins: a title ends there. */
    private static boolean resized(double before, double after) {
        return before > 0 && after > 0 && Math.abs(before - after) >= 2;
    }

    /**
     * Whether a line without punctuation, between headings, is a piece of running text: a word or two, or what a line
     * with punctuation follows. A title, a caption or a table's cell is not.
     */
    private boolean runs(String before, String next) {
        boolean text = Characters.has(next, "。；，：、,;“”《》");
        return before.length() <= WORD ? text || next.length() > 3 * WORD : text && !standing.alone(before);
    }

    /** A character or two alone on a line: the end of a word in large type. */
    private static boolean orphan(String before, Item.Piece next) {
        String t = next.text();
        boolean han = t.length() <= 2 && t.chars().allMatch(c -> Characters.han((char) c));
        return han && !Characters.sentenceEnd(before);
    }

    /** The line of those whom a notice is for, up to its colon. */
    private static boolean addressees(String open) {
        return open.startsWith("各") && open.length() < 600 && !Characters.has(open, "：:。；");
    }
}
