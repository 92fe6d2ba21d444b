package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Point;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Parallel points inside a body: {@code ——坚持…。}, {@code ●…}, {@code 一是…。二是…}, and the paragraphs of a 基本原则 section that
 * each open with a short sentence. A point runs to the next one, or to its paragraph's end; the last of a list whose
 * entries end with ； to its first 。.
 */
final class PointExtractor {
    private final PointMarks marks;
    private final Rule dash;
    private final Rule heading;
    private final Rule opening;

    PointExtractor(Rules rules) {
        this.marks = new PointMarks(rules);
        this.dash = rules.rule("points", "dash");
        this.heading = rules.rule("points", "principles");
        this.opening = rules.rule("points", "opening");
    }

    /** A body's points in print order, and what of the body is none of them. */
    record Result(List<Paragraph> rest, List<Point> points) {}

    /**
     * @param title of the section; null where it has none
     */
    Result extract(List<Paragraph> body, String title) {
        List<PointMarks.Mark> found = marks.in(body);
        boolean principles = title != null && heading.found(title);
        if (found.isEmpty() && principles) {
            found = opened(body);
        } else if (principles) {
            found = withLost(found, body);
        }
        return found.isEmpty() ? new Result(body, List.of()) : cut(body, found);
    }

    /** The points and those between them whose dashes recognition has lost: paragraphs that open like the others. */
    private List<PointMarks.Mark> withLost(List<PointMarks.Mark> found, List<Paragraph> body) {
        boolean dashes = found.size() > 1 && found.stream().allMatch(m -> m.rule() == dash && m.start() == 0);
        if (!dashes) {
            return found;
        }
        List<PointMarks.Mark> all = new ArrayList<>(found);
        for (int i = found.get(0).paragraph() + 1; i < body.size(); i++) {
            int at = i;
            String text = body.get(i).text();
            Optional<MatchResult> sentence = opening.find(text);
            if (found.stream().noneMatch(m -> m.paragraph() == at)
                    && sentence.isPresent()
                    && sentence.get().end() < text.length()) {
                all.add(new PointMarks.Mark(i, 0, 0, null, heading));
            }
        }
        all.sort(Comparator.comparingInt(PointMarks.Mark::paragraph));
        return all;
    }

    /** Every paragraph but a lead-in ({@code 坚持以下原则：}), where each opens with a short sentence and goes on. */
    private List<PointMarks.Mark> opened(List<Paragraph> body) {
        List<PointMarks.Mark> marks = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String text = body.get(i).text();
            Optional<MatchResult> sentence = opening.find(text);
            if (sentence.isPresent() && sentence.get().end() < text.length()) {
                marks.add(new PointMarks.Mark(i, 0, 0, null, heading));
            } else if (i > 0 || body.size() < 3) {
                return List.of();
            }
        }
        return marks.size() > 1 ? marks : List.of();
    }

    private Result cut(List<Paragraph> body, List<PointMarks.Mark> marks) {
        List<Paragraph> rest = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < body.size(); i++) {
            Paragraph paragraph = body.get(i);
            if (next == marks.size() || marks.get(next).paragraph() != i) {
                rest.add(paragraph);
                continue;
            }
            Paragraph before = paragraph.slice(0, marks.get(next).start());
            if (!before.text().isEmpty()) {
                rest.add(before);
            }
            boolean listed = marks.get(next).rule() != dash;
            int of = next;
            while (next < marks.size() && marks.get(next).paragraph() == i) {
                PointMarks.Mark mark = marks.get(next++);
                boolean more = next < marks.size() && marks.get(next).paragraph() == i;
                String text = paragraph.text();
                int end = more ? marks.get(next).start() : text.length();
                listed &= !more || text.substring(0, end).strip().endsWith("；");
                int stop = text.indexOf('。', mark.end()) + 1;
                if (!more && listed && next - of > 1 && stop > 0 && stop < end) {
                    rest.add(paragraph.slice(stop, text.length()));
                    end = stop;
                }
                points.add(point(mark, paragraph, end));
            }
        }
        return new Result(rest, points);
    }

    private Point point(PointMarks.Mark mark, Paragraph paragraph, int end) {
        String text = paragraph.text().substring(mark.end(), end).strip();
        String marker = mark.rule() == dash ? "——" : mark.marker();
        String rest = opening.find(text)
                .map(sentence -> text.substring(sentence.end()).strip())
                .orElse("");
        String title = rest.isEmpty() ? null : opening.find(text).get().group();
        return new Point(
                marker,
                title == null ? null : title.substring(0, title.length() - 1).strip(),
                title == null ? text : rest,
                paragraph.evidence(mark.start(), end).withRule(mark.rule().name()));
    }
}
