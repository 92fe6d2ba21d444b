package io.github.guihua.segment;

import io.github.guihua.clean.Characters;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.Ordinals;
import io.github.guihua.clean.Paragraph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The headings of a text whose line breaks were lost: numbers that go on with a count behind a sentence's end or behind
 * the title above them ({@code 二、重点任务（一）加快…。（二）…}).
 */
final class FoldedText {
    private static final int TITLE = 40;
    private static final int LABEL = 14;
    private static final String ENDS = "。；！？”）)》〕】］]";

    private final String text;
    private final List<Integer> cuts = new ArrayList<>();
    private final List<Label> path = new ArrayList<>();
    private final Map<LabelForm, Integer> last = new EnumMap<>(LabelForm.class);
    private int top;
    private int titleFrom = -1;

    private FoldedText(String text) {
        this.text = text;
    }

    /** Where the headings begin, in order; none where the outline's first level does not count to two. */
    static List<Integer> cuts(String text) {
        FoldedText folded = new FoldedText(text);
        for (int i = 0; i < text.length(); i++) {
            folded.look(i);
        }
        return folded.top > 1 ? folded.cuts : List.of();
    }

    /** The paragraph in pieces, one at each cut. */
    static List<Paragraph> pieces(Paragraph p, List<Integer> cuts) {
        List<Paragraph> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                pieces.add(p.slice(from, cut));
            }
            from = cut;
        }
        pieces.add(p.slice(from, p.text().length()));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }

    private void look(int i) {
        char c = text.charAt(i);
        boolean opens = c == '第' || c == '（' || c == '(' || Ordinals.chinese(c) || Ordinals.arabic(c);
        char before = i == 0 ? '。' : text.charAt(i - 1);
        if (!opens || Ordinals.chinese(before) || Ordinals.arabic(before) || "第.．".indexOf(before) >= 0) {
            return;
        }
        Label label = Label.of(text.substring(i, Math.min(text.length(), i + LABEL)));
        if (label == null || !heads(label)) {
            return;
        }
        boolean listed = before == '：' && label.form() == LabelForm.CHINESE_BRACKET && article();
        boolean ended = ENDS.indexOf(before) >= 0 || listed;
        boolean titled = titleFrom >= 0 && i - titleFrom <= TITLE && i > titleFrom && plain(titleFrom, i);
        // A clause without brackets (责任单位：县民政局) has no mark at its end; 第（二）项 and 表2. are no headings.
        boolean next = label.number() > 1 && Characters.han(before) && "第条款项件表图和及与按照据".indexOf(before) < 0;
        boolean free = next && (label.form() != LabelForm.ARTICLE || apart(label, i)) || top(label) && cuts.isEmpty();
        if ((ended || titled || free) && goesOn(label)) {
            cuts.add(i);
            titleFrom = i + label.end();
            top += top(label) ? 1 : 0;
        }
    }

    /** 2025年底前第二条 推进…: the space behind shows an article's head; 本办法第二条 and 违反第二条 refer to one. */
    private boolean apart(Label label, int i) {
        int end = i + label.text().length();
        return end < text.length()
                && Character.isWhitespace(text.charAt(end))
                && "法例定则程反依由在对至到以合".indexOf(text.charAt(i - 1)) < 0;
    }

    private boolean article() {
        return !path.isEmpty() && path.get(path.size() - 1).form() == LabelForm.ARTICLE;
    }

    private static boolean heads(Label label) {
        return switch (label.form()) {
            case CHAPTER, SECTION, ARTICLE, CHINESE_BRACKET -> true;
            case CHINESE -> label.text().endsWith("、");
            case ARABIC -> label.number() < 100;
            default -> false;
        };
    }

    private static boolean top(Label label) {
        return label.form() == LabelForm.CHINESE
                || label.form() == LabelForm.CHAPTER
                || label.form() == LabelForm.ARTICLE;
    }

    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。；：！？".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the number is the next of an open count, or opens one below the heading before it. */
    private boolean goesOn(Label label) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).form() == label.form()) {
                return path.get(i).number() + 1 == label.number() && open(label, i);
            }
        }
        boolean deeper =
                path.isEmpty() || article() || path.get(path.size() - 1).level() < label.level();
        boolean counts = label.number() == 1 || last.getOrDefault(label.form(), 0) + 1 == label.number();
        return deeper && counts && open(label, path.size());
    }

    private boolean open(Label label, int depth) {
        path.subList(depth, path.size()).clear();
        path.add(label);
        last.put(label.form(), label.number());
        return true;
    }
}
