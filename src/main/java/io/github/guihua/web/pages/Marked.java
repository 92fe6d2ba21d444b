package io.github.guihua.web.pages;

import io.github.guihua.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Running text cut where its targets begin and end. */
public final class Marked {
    private Marked() {}

    /** A stretch of text; {@code target} is null where it states none. */
    public record Run(String text, Target target) {}

    private record Span(int from, int to, Target target) {}

    /** The paragraphs of a text, each in runs. A target that stands within another's words is not marked again. */
    static List<List<Run>> paragraphs(String text, List<Target> targets) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<List<Run>> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            paragraphs.add(runs(paragraph, targets));
        }
        return paragraphs;
    }

    static List<Run> runs(String text, List<Target> targets) {
        List<Span> spans = new ArrayList<>();
        for (Target t : targets) {
            int at = t.text() == null || t.text().isEmpty() ? -1 : text.indexOf(t.text());
            if (at >= 0) {
                spans.add(new Span(at, at + t.text().length(), t));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparing(s -> -s.to));
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Span s : spans) {
            if (s.from < at) {
                continue;
            }
            if (s.from > at) {
                runs.add(new Run(text.substring(at, s.from), null));
            }
            runs.add(new Run(text.substring(s.from, s.to), s.target));
            at = s.to;
        }
        if (at < text.length()) {
            runs.add(new Run(text.substring(at), null));
        }
        return runs;
    }
}
