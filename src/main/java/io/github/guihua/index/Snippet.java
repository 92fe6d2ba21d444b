package io.github.guihua.index;

import io.github.guihua.index.text.TextRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The piece of a text that shows most of the words looked for.
 *
 * @param highlights pairs of offsets in {@code text}, in order, not overlapping
 */
record Snippet(String text, List<List<Integer>> highlights) {
    private static final int LENGTH = 120;
    private static final int LEAD_IN = 24;
    private static final int MOST_MATCHES = 400;
    private static final String CLAUSE_ENDS = "。！？；，\n";

    /** A needle found at {@code [from, to)} of the text. */
    private record Match(int needle, int from, int to) {}

    static Snippet of(String text, List<TextRow> needles) {
        List<Match> matches = matches(text, needles);
        int from = begin(text, best(matches));
        int to = end(text, Math.min(text.length(), from + LENGTH));
        String piece = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        int shift = (from > 0 ? 1 : 0) - from;
        List<List<Integer>> highlights = new ArrayList<>();
        int last = -1;
        for (Match m : matches) {
            if (m.from >= from && m.to <= to && m.from >= last) {
                highlights.add(List.of(m.from + shift, m.to + shift));
                last = m.to;
            }
        }
        return new Snippet(piece.replace('\n', ' ').replace('\f', ' '), highlights);
    }

    /** Where the needles stand, in order, the longer first where two begin together. */
    private static List<Match> matches(String text, List<TextRow> needles) {
        TextRow row = TextRow.of(text);
        List<Match> found = new ArrayList<>();
        int n = 0;
        for (TextRow needle : needles) {
            for (TextRow.Match m : row.find(needle)) {
                if (found.size() < MOST_MATCHES) {
                    found.add(new Match(n, m.from(), m.to()));
                }
            }
            n++;
        }
        found.sort(Comparator.comparingInt(Match::from)
                .thenComparing(Comparator.comparingInt(Match::to).reversed()));
        return found;
    }

    /** Offset at which a window with the most different needles begins. */
    private static int best(List<Match> matches) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < matches.size(); i++) {
            Set<Integer> inside = new HashSet<>();
            int from = matches.get(i).from;
            for (int k = i; k < matches.size() && matches.get(k).to <= from + LENGTH - LEAD_IN; k++) {
                inside.add(matches.get(k).needle);
            }
            if (inside.size() > most) {
                most = inside.size();
                best = from;
            }
        }
        return best;
    }

    /** Back to the beginning of the clause, if it is near. */
    private static int begin(String text, int at) {
        for (int i = at; i > Math.max(0, at - LEAD_IN); i--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return at <= LEAD_IN ? 0 : whole(text, at - LEAD_IN / 2);
    }

    private static int end(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + LEAD_IN); i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return at == text.length() ? at : whole(text, at);
    }

    /** Never between the two halves of a character. */
    private static int whole(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
