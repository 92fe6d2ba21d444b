package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.List;

/**
 * Centred headings that a PDF's text has column by column: {@code 第三章}, {@code 第一节} and only then the titles of
 * both. Each label gets its title, in order. Done only where every label stands below the one before it (two sections
 * in a row are a list of contents) and exactly as many lines follow that can be titles.
 */
final class TitlesBelowLabels implements Item.Step {
    private static final int LONGEST = 30;
    /** A longer line without a mark is the first of running text. */
    private static final int WRAPPED = 24;

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> out = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); ) {
            List<Integer> labels = labels(items, i);
            List<Integer> titles = labels.size() < 2 ? List.of() : titles(items, labels);
            if (titles.isEmpty()) {
                out.add(items.get(i++));
                continue;
            }
            for (int n = 0; n < labels.size(); n++) {
                out.add(items.get(labels.get(n)));
                out.add(items.get(titles.get(n)));
            }
            i = titles.get(titles.size() - 1) + 1;
        }
        return out;
    }

    /** The labels without title from here on, each of an inner form; empty where none stands here. */
    private static List<Integer> labels(List<Item> items, int from) {
        List<Integer> labels = new ArrayList<>();
        LabelForm outer = null;
        for (int i = from; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Gap && !labels.isEmpty()) {
                continue;
            }
            LabelForm form = items.get(i) instanceof Item.Piece piece ? bare(piece.text()) : null;
            if (form == null || outer != null && form.compareTo(outer) <= 0) {
                break;
            }
            labels.add(i);
            outer = form;
        }
        return labels;
    }

    /** The form of 第三章 or 第一节 alone on its line, or null. */
    private static LabelForm bare(String line) {
        Label label = line.startsWith("第") ? Label.of(line) : null;
        return label == null || label.end() < line.length() || label.form() == LabelForm.ARTICLE ? null : label.form();
    }

    /** As many titles as there are labels; empty where fewer or more lines can be titles. */
    private static List<Integer> titles(List<Item> items, List<Integer> labels) {
        List<Integer> titles = new ArrayList<>();
        int i = labels.get(labels.size() - 1) + 1;
        for (; i < items.size() && titles.size() < labels.size(); i++) {
            if (items.get(i) instanceof Item.Piece piece && title(piece.text(), LONGEST)) {
                titles.add(i);
            } else if (!(items.get(i) instanceof Item.Gap)) {
                return List.of();
            }
        }
        boolean more = i < items.size() && items.get(i) instanceof Item.Piece next && title(next.text(), WRAPPED);
        return more || titles.size() < labels.size() ? List.of() : titles;
    }

    private static boolean title(String line, int longest) {
        return line.length() <= longest
                && !Characters.has(line, "。；，：,;")
                && Label.of(line) == null
                && !Starts.paragraph(line);
    }
}
