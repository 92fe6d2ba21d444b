package io.github.guihua.clean.flat;

import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/** One pass over the words below an indicator table's header: what ends a row, and what stands between. */
final class IndicatorScan {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_BETWEEN = 6;
    private static final int LONGEST_UNIT = 6;

    private final Kinds kinds;
    private final List<Line> lines;
    private final Header header;
    private final Layout layout;
    private final Tails tails;
    private final Below below;
    private final List<Word> words;
    private final List<List<List<Word>>> between = new ArrayList<>();
    private final List<Tails.Tail> ends = new ArrayList<>();
    private final List<Word> units = new ArrayList<>();
    private final List<List<Word>> texts = new ArrayList<>();
    private final List<Boolean> alone = new ArrayList<>();
    private List<Word> pending = new ArrayList<>();
    private int unfit;
    private int end;

    IndicatorScan(Kinds kinds, Heads heads, List<Line> lines, Header header, Layout layout) {
        this.kinds = kinds;
        this.lines = lines;
        this.header = header;
        this.layout = layout;
        this.below = Below.of(lines, header, heads);
        this.words = below.words();
        this.tails = new Tails(kinds, layout.right());
    }

    private void scan() {
        int at = 0;
        while (at < words.size() && between(pending) <= MOST_BETWEEN) {
            int stop = run(at);
            if (stop == at) {
                pending.add(words.get(at++));
                continue;
            }
            at = row(at, stop);
        }
        between.add(byLine(pending));
    }

    private int between(List<Word> words) {
        return (int) words.stream().mapToInt(Word::line).distinct().count();
    }

    /** Where the run of values and natures ends that begins here. */
    private int run(int from) {
        int at = from;
        while (at < words.size() && (kinds.value(words.get(at)) || kinds.nature(words.get(at)) || said(at, from))) {
            at++;
        }
        return at;
    }

    /** 基本消除 is a value after another value or on the line of a name, where a value or the nature follows. */
    private boolean said(int at, int from) {
        Word word = words.get(at);
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        return next != null
                && (at > from || !word.first())
                && (kinds.nature(next) || !next.first() && kinds.value(next))
                && kinds.said(word);
    }

    private int row(int from, int to) {
        List<Word> run = words.subList(from, to);
        Tails.Tail tail = tails.fit(run, ends.size() + 1);
        if (tail == null) {
            unfit += run.size() > 1 ? 1 : 0;
            pending.add(words.get(from));
            return from + 1;
        }
        int next = from + tail.used();
        Word last = words.get(next - 1);
        boolean single = pending.isEmpty()
                || pending.get(pending.size() - 1).line() != run.get(0).line();
        alone.add(single && tail.used() > 1 && run.get(0).line() == last.line());
        units.add(layout.unit() < 0 ? null : unit());
        between.add(byLine(pending));
        pending = new ArrayList<>();
        ends.add(tail);
        end = last.line() + 1;
        List<Word> beside = new ArrayList<>();
        while (layout.beside() >= 0
                && next < words.size()
                && (words.get(next).line() == last.line()
                        || beside.isEmpty() && last.first() && !kinds.value(words.get(next)))) {
            beside.add(words.get(next));
            end = words.get(next++).line() + 1;
        }
        texts.add(beside);
        return next;
    }

    /** The unit before the values; null where the row has none. */
    private Word unit() {
        int last = pending.size() - 1;
        Word word = last < 0 ? null : pending.get(last);
        boolean unit =
                word != null && (kinds.unit(word) || last > 0 && word.text().length() <= LONGEST_UNIT);
        return unit ? pending.remove(last) : null;
    }

    private List<List<Word>> byLine(List<Word> words) {
        List<List<Word>> byLine = new ArrayList<>();
        for (Word word : words) {
            if (byLine.isEmpty() || byLine.get(byLine.size() - 1).get(0).line() != word.line()) {
                byLine.add(new ArrayList<>());
            }
            byLine.get(byLine.size() - 1).add(word);
        }
        return byLine;
    }

    /** The table; null where its rows do not fit its header. */
    FlatTable table() {
        scan();
        long unplaced = unfit + ends.stream().filter(t -> !t.loose().isEmpty()).count();
        if (ends.size() < FEWEST_ROWS || unplaced * 4 > ends.size()) {
            return null;
        }
        List<Names.Named> named = new Names(kinds, header, layout.beside() >= 0).deal(between, alone);
        if (named.stream().anyMatch(n -> n.name.isEmpty())) {
            return null;
        }
        boolean loose = ends.stream().anyMatch(t -> !t.loose().isEmpty());
        Rows rows = new Rows(lines, header, below.repeats(), loose);
        for (int i = 0; i < ends.size(); i++) {
            texts.get(i).addAll(named.get(i).text);
            rows.add(named.get(i), layout.unit() < 0 ? null : units.get(i), ends.get(i), texts.get(i));
        }
        return new FlatTable(header.from(), Math.max(end, named.get(named.size() - 1).end), rows.built());
    }
}
