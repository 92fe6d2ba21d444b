package io.github.guihua.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chapters whose number has no mark: {@code 1 总则} above 1.1, and 一 二 三 where the document has no 一、. */
final class BareChapters implements StandingHeadings.Finder {
    private static final int JUMP = 3;

    @Override
    public void find(List<Item> items, Set<Integer> found) {
        chapters(items, found);
        counted(items, found);
    }

    /** Bare Arabic numbers: the decimal numbers below them begin with the same. */
    private static void chapters(List<Item> items, Set<Integer> found) {
        int[] below = below(items);
        int last = 0;
        int first = -1;
        for (int i = 0; i < items.size(); i++) {
            Label label = items.get(i) instanceof Item.Piece piece ? BareNumber.of(piece.text()) : null;
            if (label == null || label.form() != LabelForm.DECIMAL) {
                continue;
            }
            int n = label.number();
            // The first chapter may have nothing counted below it: the second tells that it is one.
            boolean second = last == 0 && n == 2 && below[i] == n && first >= 0;
            boolean opens = below[i] == n && (n == 1 || n > last && n <= last + JUMP);
            boolean goesOn = last > 0 && n == last + 1 && (below[i] == 0 || below[i] > n);
            first = n == 1 ? i : n == 2 ? first : -1;
            if (second) {
                found.add(first);
            }
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
}
