package io.github.guihua.clean.flat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Fits the words that end a row, values and nature, to the columns that stand to the right of the name. */
final class Tails {
    private final Kinds kinds;
    private final List<Header.Head> columns;
    private final int values;

    /** @param columns values and nature, in print order */
    Tails(Kinds kinds, List<Header.Head> columns) {
        this.kinds = kinds;
        this.columns = columns;
        this.values = (int) columns.stream().filter(Header.Head::value).count();
    }

    /**
     * @param cells one word for each column; null where the row leaves it empty
     * @param used words taken from the run, the row's own number included
     * @param number the row's number, where it stands beside the values; else null
     * @param loose values that may be of one column or another
     */
    record Tail(List<Word> cells, int used, Word number, List<Word> loose) {}

    /**
     * @param run values and natures that follow each other
     * @param number that the row would have
     * @return null where they do not fit
     */
    Tail fit(List<Word> run, int number) {
        Tail tail = exact(run, 0, number);
        if (tail == null && run.size() > 1 && run.get(0).number(number)) {
            tail = exact(run, 1, number);
        }
        tail = tail == null ? unnatured(run) : tail;
        tail = tail == null ? untold(run, number) : tail;
        return tail == null ? partial(run) : tail;
    }

    /** A row whose nature is not printed: its line ends with as many values as there are columns. */
    private Tail unnatured(List<Word> run) {
        boolean last = !columns.get(columns.size() - 1).value();
        if (!last
                || run.get(0).first()
                || run.size() < values
                || !run.get(values - 1).last()) {
            return null;
        }
        List<Word> cells = new ArrayList<>(run.subList(0, values));
        boolean whole = cells.stream().noneMatch(kinds::nature)
                && cells.get(0).line() == cells.get(values - 1).line()
                && values == columns.size() - 1
                && (run.size() == values || !kinds.nature(run.get(values)));
        cells.add(null);
        return whole ? new Tail(cells, values, null, List.of()) : null;
    }

    /** A row of which the table tells nothing but dashes: the next row's number ends it. */
    private Tail untold(List<Word> run, int number) {
        int end = 0;
        while (end < run.size() && dash(run.get(end))) {
            end++;
        }
        boolean next = end > 0
                && end <= values
                && end == run.size() - 1
                && run.get(end).first();
        if (!next || !run.get(end).number(number + 1)) {
            return null;
        }
        List<Word> cells = new ArrayList<>(Collections.nCopies(columns.size(), null));
        int c = 0;
        for (Word word : run.subList(0, end)) {
            while (!columns.get(c).value()) {
                c++;
            }
            cells.set(c++, word);
        }
        return new Tail(cells, end, null, List.of());
    }

    private static boolean dash(Word word) {
        return word.text().matches("[—–-]{1,4}");
    }

    private Tail exact(List<Word> run, int lead, int number) {
        int end = lead + columns.size();
        if (run.size() < end || !ends(run, end, number)) {
            return null;
        }
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).value() == kinds.nature(run.get(lead + c))) {
                return null;
            }
        }
        return new Tail(List.copyOf(run.subList(lead, end)), end, lead == 0 ? null : run.get(0), List.of());
    }

    /** Whether the row can end here: with the run, or before the number of the next row. */
    private boolean ends(List<Word> run, int end, int number) {
        if (run.size() == end) {
            return true;
        }
        Word next = run.get(end);
        return run.size() == end + 1
                && next.first()
                && (next.number(number + 1) || kinds.nature(run.get(end - 1)) && !kinds.nature(next));
    }

    /** A row that leaves cells empty: the kind of what it has says which. */
    private Tail partial(List<Word> run) {
        boolean natured = columns.stream().anyMatch(c -> !c.value());
        int end = 0;
        while (end < run.size() && !kinds.nature(run.get(end))) {
            end++;
        }
        List<Word> held = run.subList(0, end);
        boolean last = !columns.get(columns.size() - 1).value();
        List<Integer> places = places(held);
        boolean placed = !places.isEmpty();
        if (!placed && (held.isEmpty() || !natured)) {
            return null;
        }
        if (natured ? !last || end == run.size() || !ends(run, end + 1, -1) : !alone(run)) {
            return null;
        }
        List<Word> cells = new ArrayList<>(Collections.nCopies(columns.size(), null));
        for (int i = 0; placed && i < held.size(); i++) {
            cells.set(places.get(i), held.get(i));
        }
        if (natured) {
            cells.set(columns.size() - 1, run.get(end));
        }
        return new Tail(cells, natured ? end + 1 : end, null, placed ? List.of() : List.copyOf(held));
    }

    /** Without a nature only a value that says itself that it is to be reached ends a row. */
    private static boolean alone(List<Word> run) {
        Word only = run.get(0);
        return run.size() == 1
                && only.last()
                && !only.first()
                && "≥≤><＞＜".indexOf(only.text().charAt(0)) >= 0;
    }

    /** The columns of values that are fewer than the columns; none where they may be others. */
    private List<Integer> places(List<Word> held) {
        List<Integer> plain = new ArrayList<>();
        List<Integer> sums = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).value()) {
                (columns.get(c).role().equals("growth") ? sums : plain).add(c);
            }
        }
        if (held.isEmpty() || held.size() >= values || plain.isEmpty()) {
            return List.of();
        }
        boolean summed = held.stream().anyMatch(w -> sum(w.text()));
        if (held.size() == 1) {
            return List.of(summed && sums.size() == 1 ? sums.get(0) : plain.get(plain.size() - 1));
        }
        if (held.size() == plain.size() && !summed) {
            return plain;
        }
        Word last = held.get(held.size() - 1);
        boolean rest = sums.size() == 1 && sum(last.text()) && held.size() == 2 && dash(held.get(0));
        return rest ? List.of(plain.get(0), sums.get(0)) : List.of();
    }

    private static boolean sum(String text) {
        return "〔[［".indexOf(text.charAt(0)) >= 0 || text.contains("累计");
    }
}
