package io.github.guihua.clean;

import io.github.guihua.rules.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Running heads in a text without page turns: a line that comes again and again, but for its digits, cuts sentences, and
 * is the document's title or a part of it, or stands beside the page numbers. In a text of few pages one that stands
 * beside every page number, on the same side of it.
 */
final class PageHeads {
    private static final int FEWEST = 3;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    /** Lines among which the title stands. */
    private static final int FRONT = 60;

    private final BrokenText text;
    private final Set<Integer> marks;
    private final Rule title;
    private final int front;

    /** @param marks indexes of the lines that are page numbers; takes those that only the heads prove */
    PageHeads(BrokenText text, Set<Integer> marks, Rule title) {
        this.text = text;
        this.marks = marks;
        this.title = title;
        this.front = front();
    }

    /** Indexes of the lines that are running heads; the bare numbers that prove some of them join the marks. */
    Set<Integer> lines() {
        Map<String, List<Integer>> copies = new LinkedHashMap<>();
        for (int i = 0; i < text.items().size(); i++) {
            String line = text.line(i);
            if (line != null && !marks.contains(i) && possible(line)) {
                copies.computeIfAbsent(key(line), k -> new ArrayList<>()).add(i);
            }
        }
        Set<Integer> lines = new TreeSet<>();
        copies.values().stream().filter(at -> at.size() >= FEWEST).forEach(at -> lines.addAll(proved(at)));
        copies.values().stream().filter(at -> at.size() > 1).forEach(at -> lines.addAll(atEveryTurn(at)));
        return lines;
    }

    /** The copies beside the page numbers, where none of these lacks one but the first or the last. */
    private List<Integer> atEveryTurn(List<Integer> copies) {
        for (int step : new int[] {-1, 1}) {
            List<Integer> turned = copies.stream()
                    .filter(at -> marks.contains(text.beside(at, step, Set.of())))
                    .toList();
            if (marks.size() >= FEWEST && turned.size() > 1 && turned.size() >= marks.size() - 1) {
                return turned;
            }
        }
        return List.of();
    }

    private Set<Integer> proved(List<Integer> copies) {
        String letters = letters(text.line(copies.get(0)));
        boolean titled = (title.found(letters) || letters.endsWith("》"))
                && head(Set.of()).contains(letters);
        if (titled) {
            marks.addAll(numbers(copies));
        }
        Set<Integer> passed = new HashSet<>(marks);
        passed.addAll(copies);
        Set<Integer> out = new TreeSet<>();
        int cuts = 0;
        int beside = 0;
        for (int at : copies) {
            boolean cut = text.cuts(at, passed);
            boolean mark =
                    marks.contains(text.beside(at, -1, Set.of())) || marks.contains(text.beside(at, 1, Set.of()));
            String above = text.line(text.beside(at, -1, marks));
            cuts += cut ? 1 : 0;
            beside += mark ? 1 : 0;
            if (cut || mark || at > front && (above == null || !Starts.annex(above))) {
                out.add(at);
            }
        }
        boolean marked = beside >= FEWEST && beside * 5 >= (copies.size() - 1) * 4;
        if (!(titled && (cuts > 0 || marked) || marked && cuts >= 2)) {
            return Set.of();
        }
        if (titled && copies.get(0) <= front && !head(out).contains(letters)) {
            out.remove(copies.get(0));
        }
        return out;
    }

    /** Bare numbers that stand beside the copies, above all or below all, and count up with them; else none. */
    private Set<Integer> numbers(List<Integer> copies) {
        for (int step : new int[] {-1, 1}) {
            Set<Integer> numbers = new TreeSet<>();
            int last = 0;
            boolean up = true;
            for (int at : copies) {
                int beside = text.beside(at, step, Set.of());
                int value = NumberRun.value(text.line(beside));
                if (value > 0) {
                    up &= last == 0 || value == last + 1;
                    last = value;
                    numbers.add(beside);
                }
            }
            if (up && numbers.size() >= FEWEST && numbers.size() >= copies.size() - 1) {
                return numbers;
            }
        }
        return Set.of();
    }

    /** What stands before the first heading, but for the lines that are out. */
    private String head(Set<Integer> out) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < front; i++) {
            head.append(text.line(i) == null || out.contains(i) ? "" : TitleCopies.squeezed(text.line(i)));
        }
        return head.toString();
    }

    /** Index of the first heading, before which the title stands. */
    private int front() {
        int end = Math.min(FRONT, text.items().size());
        for (int i = 0; i < end; i++) {
            Label label = text.line(i) == null ? null : Label.of(text.line(i));
            if (label != null && label.number() == 1 && label.level() == 1) {
                return i;
            }
        }
        return end;
    }

    private static boolean possible(String line) {
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && !Characters.has(line, "。；，：,;")
                && Label.of(line) == null
                && !Characters.sentenceEnd(line)
                && !Starts.paragraph(line);
    }

    /** The line without spaces and with one sign for each number. */
    private static String key(String line) {
        return TitleCopies.squeezed(line).replaceAll("[0-9０-９]+", "#");
    }

    /** The line without spaces and without the page number that may stand at its end or start. */
    private static String letters(String line) {
        return TitleCopies.squeezed(line).replaceAll("^[-—·]?\\d{1,3}[-—·]?(?=\\D)|(?<=\\D)[-—·]?\\d{1,3}[-—·]?$", "");
    }
}
