package io.github.guihua.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Bare page numbers: lines that are only a number, which count up over the document and cut its sentences;
 * {@link RunProof} says when. Of several runs the one is best that cuts most, is longest, has the most even pages.
 */
final class NumberRun {
    private static final int LARGEST = 999;
    private static final int FEWEST = 3;
    private static final int LINES_APART = 3;
    private static final int APART = 60;
    private static final int LOOK_BACK = 30;

    /** A number, and the best run that it ends. */
    private record End(int at, int value, int offset, boolean cuts, End before, int score, int count, double uneven) {
        boolean better(End other) {
            return other == null
                    || score > other.score
                    || score == other.score && (count > other.count || count == other.count && uneven < other.uneven);
        }
    }

    private final BrokenText text;

    private NumberRun(BrokenText text) {
        this.text = text;
    }

    /** Indexes of the lines that are page numbers; empty where nothing proves that there are any. */
    static Set<Integer> of(BrokenText text) {
        return new NumberRun(text).found();
    }

    private Set<Integer> found() {
        Set<Integer> numbers = new TreeSet<>();
        int end = text.items().size();
        for (int i = 0; i < end; i++) {
            if (value(text.line(i)) > 0) {
                numbers.add(i);
            }
        }
        if (numbers.size() < FEWEST) {
            return Set.of();
        }
        End best = null;
        int offset = 0;
        Map<Integer, List<End>> ends = new HashMap<>();
        for (int i = 0; i < end; i++) {
            String line = text.line(i);
            offset += line == null ? 0 : line.length();
            if (numbers.contains(i)) {
                End here = longest(i, value(line), offset, !RunProof.counts(text, i) && text.cuts(i, numbers), ends);
                ends.computeIfAbsent(here.value, v -> new ArrayList<>()).add(here);
                best = here.better(best) ? here : best;
            }
        }
        SortedMap<Integer, Boolean> run = run(best);
        return new RunProof(text, run, numbers).holds() ? run.keySet() : Set.of();
    }

    private static End longest(int at, int value, int offset, boolean cuts, Map<Integer, List<End>> ends) {
        int own = cuts ? 3 : 1;
        End best = new End(at, value, offset, cuts, null, own, 1, 0);
        List<End> before = ends.getOrDefault(value - 1, List.of());
        for (End end : before.subList(Math.max(0, before.size() - LOOK_BACK), before.size())) {
            double gap = offset - end.offset;
            if (at - end.at > LINES_APART && gap >= APART) {
                End with =
                        new End(at, value, offset, cuts, end, end.score + own, end.count + 1, end.uneven + gap * gap);
                best = with.better(best) ? with : best;
            }
        }
        return best;
    }

    /** The numbers of the run that ends here, and whether each cuts a sentence. */
    private static SortedMap<Integer, Boolean> run(End last) {
        SortedMap<Integer, Boolean> run = new TreeMap<>();
        for (End end = last; end != null; end = end.before) {
            run.put(end.at, end.cuts);
        }
        return run;
    }

    /** The value of a line that is a number and nothing else; 0 of any other. */
    static int value(String line) {
        if (line == null || line.length() > 3) {
            return 0;
        }
        for (int i = 0; i < line.length(); i++) {
            if (!Ordinals.arabic(line.charAt(i))) {
                return 0;
            }
        }
        return Math.min(LARGEST, Ordinals.arabic(line));
    }
}
