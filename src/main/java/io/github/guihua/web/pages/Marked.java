package io.github.guihua.web.pages;

import io.github.guihua.model.Evidence;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Running text cut where its figures begin and end: targets by their clause, indicators by the figure alone. */
public final class Marked {
    private Marked() {}

    /**
     * A figure that the text states.
     *
     * @param said the words that state it
     * @param about what it measures
     * @param fact the plan's own record of it
     */
    public record Figure(String said, String about, Evidence evidence, Object fact) {
        static Figure of(Target t) {
            return new Figure(t.text(), t.subject(), t.evidence(), t);
        }

        static Figure of(Indicator i) {
            return new Figure(i.target() == null ? null : i.target().raw(), i.name(), i.evidence(), i);
        }
    }

    /** A stretch of text; {@code figure} is null where it states none. */
    public record Run(String text, Figure figure) {}

    private record Span(int from, int to, Figure figure) {}

    /** The paragraphs of a text, each in runs. A figure that stands within another's words is not marked again. */
    static List<List<Run>> paragraphs(String text, List<Figure> figures) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<List<Run>> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            paragraphs.add(runs(paragraph, figures));
        }
        return paragraphs;
    }

    static List<Run> runs(String text, List<Figure> figures) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Span s : spans(text, figures)) {
            if (s.from < at) {
                continue;
            }
            if (s.from > at) {
                runs.add(new Run(text.substring(at, s.from), null));
            }
            runs.add(new Run(text.substring(s.from, s.to), s.figure));
            at = s.to;
        }
        if (at < text.length()) {
            runs.add(new Run(text.substring(at), null));
        }
        return runs;
    }

    /** By place, the longer first. The same words said twice are the first figure's, then the second's. */
    private static List<Span> spans(String text, List<Figure> figures) {
        List<Span> spans = new ArrayList<>();
        Map<String, Integer> after = new HashMap<>();
        for (Figure f : figures) {
            int at = f.said == null || f.said.isEmpty() ? -1 : find(text, f.said, after.getOrDefault(f.said, 0));
            if (at >= 0) {
                int end = at + f.said.length();
                spans.add(new Span(at, end, f));
                after.put(f.said, end);
            }
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparing(s -> -s.to));
        return spans;
    }

    /** Where the words stand; 10个 does not stand in 210个. */
    private static int find(String text, String said, int from) {
        boolean number = Character.isDigit(said.charAt(0));
        int at = text.indexOf(said, from);
        while (number && at > 0 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            at = text.indexOf(said, at + 1);
        }
        return at;
    }
}
