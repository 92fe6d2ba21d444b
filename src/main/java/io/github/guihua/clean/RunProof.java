package io.github.guihua.clean;

import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether lone numbers that count up are page numbers: several of them cut a sentence; or one does, and pages of text
 * stand between them all. A table's numbers count up too, but cut none; a number that a wrap set alone cuts a sentence,
 * but counts nothing, and its unit follows.
 *
 * @param run indexes of the lines, each with whether it cuts a sentence
 * @param lone all lines that are a number and nothing else
 */
record RunProof(BrokenText text, SortedMap<Integer, Boolean> run, Set<Integer> lone) {
    private static final String UNITS = ".．、年月日号个万亿元项家人次件所％%时天条户亩类批名处座张支辆台套床岁倍吨平米分级款份种";
    private static final int FEWEST = 3;
    private static final int CUTS = 2;
    /** One of so many, at least, cuts a sentence: pages end with a paragraph now and then. */
    private static final int SHARE = 4;

    /** Characters of a page, at least. */
    private static final int PAGE = 250;
    /** Lines of a page, at least, that have a line above or below them, or that a wrap filled. */
    private static final int LINES = 5;
    /** Half-width columns of a page of running text, at least. */
    private static final int WIDE = 52;

    boolean holds() {
        if (run.size() < FEWEST) {
            return false;
        }
        long cuts = run.values().stream().filter(cut -> cut).count();
        boolean pages = pages();
        if (cuts >= CUTS && cuts * SHARE >= run.size() && (pages || text.width() > 0)) {
            return true;
        }
        boolean once =
                cuts > 0 || run.keySet().stream().anyMatch(at -> !counts(text, at) && text.dividesText(at, lone));
        long counting = run.keySet().stream().filter(at -> counts(text, at)).count();
        boolean most = run.size() * 2 >= lone.size() && counting * SHARE <= run.size();
        return once && most && pages && (apart() || wrapped());
    }

    private boolean pages() {
        long characters = IntStream.range(run.firstKey(), run.lastKey())
                .mapToObj(text::line)
                .mapToInt(line -> line == null ? 0 : line.length())
                .sum();
        return characters >= (long) PAGE * (run.size() - 1);
    }

    /** Whether empty lines stand around each number, and around few of the lines between: not around a table's cells. */
    private boolean apart() {
        return run.keySet().stream().allMatch(text::alone) && between(at -> text.line(at) != null && !text.alone(at));
    }

    /** Whether lines as wide as a page stand between the numbers: not a table's cells. */
    private boolean wrapped() {
        return text.width() >= WIDE && between(text::full);
    }

    /** Whether so many lines stand between the numbers, but for a page with a table now and then. */
    private boolean between(IntPredicate line) {
        int previous = -1;
        int few = 0;
        for (int at : run.keySet()) {
            long lines =
                    IntStream.range(previous + 1, at).filter(line).limit(LINES).count();
            few += previous >= 0 && lines < LINES ? 1 : 0;
            previous = at;
        }
        return few * SHARE <= run.size();
    }

    /** Whether what the number counts follows: a wrap, or the extractor, set it alone. */
    static boolean counts(BrokenText text, int at) {
        String next = text.line(text.beside(at, 1, Set.of()));
        return next != null && UNITS.indexOf(next.charAt(0)) >= 0;
    }
}
