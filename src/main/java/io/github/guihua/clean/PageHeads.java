package io.github.guihua.clean;

import io.github.guihua.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Running heads in a text without page turns: a line that comes again and again, but for its digits, cuts sentences, and
 * is the document's title or a part of it, or stands beside the page numbers.
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

    /** @param marks indexes of the lines that are page numbers */
    PageHeads(BrokenText text, Set<Integer> marks, Rule title) {
        this.text = text;
        this.marks = marks;
        this.title = title;
    }

    Set<Integer> lines() {
        Map<String, List<Integer>> copies = new LinkedHashMap<>();
        for (int i = 0; i < text.items().size(); i++) {
            String line = text.line(i);
            if (line != null && !marks.contains(i) && possible(line)) {
                copies.computeIfAbsent(key(line), k -> new ArrayList<>()).add(i);
            }
        }
        int front = front();
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < front; i++) {
            head.append(text.line(i) == null ? "" : letters(text.line(i)));
        }
        Set<Integer> lines = new TreeSet<>();
        copies.values().stream().filter(at -> at.size() >= FEWEST).forEach(at -> lines.addAll(proved(at, front, head)));
        return lines;
    }

    private Set<Integer> proved(List<Integer> copies, int front, CharSequence head) {
        Set<Integer> passed = new TreeSet<>(marks);
        passed.addAll(copies);
        String letters = letters(text.line(copies.get(0)));
        boolean titled = title.found(letters) && head.toString().contains(letters);
        Set<Integer> out = new TreeSet<>();
        int cuts = 0;
        int beside = 0;
        int before = 0;
        for (int at : copies) {
            boolean cut = text.cuts(at, passed);
            boolean mark =
                    marks.contains(text.beside(at, -1, Set.of())) || marks.contains(text.beside(at, 1, Set.of()));
            String above = text.line(text.beside(at, -1, marks));
            cuts += cut ? 1 : 0;
            beside += mark ? 1 : 0;
            if (cut || mark || at > front && (above == null || !Starts.annex(above))) {
                out.add(at);
            } else {
                before += at <= front ? 1 : 0;
            }
        }
        boolean marked = beside * 5 >= copies.size() * 4;
        if (!(titled && (cuts >= 2 || cuts > 0 && marked) || marked && cuts >= 2)) {
            return Set.of();
        }
        if (titled && before == 0 && copies.get(0) <= front) {
            out.remove(copies.get(0));
        }
        return out;
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
