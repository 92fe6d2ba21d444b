package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Point;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Parallel points inside a body: {@code ——坚持…。}, {@code 一是…。二是…}, and the paragraphs of a 基本原则 section that
 * each open with a short sentence. A point runs to the next one, or to its paragraph's end.
 */
final class PointExtractor {
    private static final String NUMERALS = "零一二三四五六七八九十";

    private final Rule dash;
    private final Rule ordinal;
    private final Rule heading;
    private final Rule opening;

    PointExtractor(Rules rules) {
        this.dash = rules.rule("points", "dash");
        this.ordinal = rules.rule("points", "ordinal");
        this.heading = rules.rule("points", "principles");
        this.opening = rules.rule("points", "opening");
    }

    /** A body's points in print order, and what of the body is none of them. */
    record Result(List<Paragraph> rest, List<Point> points) {}

    /** A mark that opens a point: its text begins at {@code end}. */
    private record Mark(int paragraph, int start, int end, String marker, Rule rule) {}

    /**
     * @param title of the section; null where it has none
     */
    Result extract(List<Paragraph> body, String title) {
        List<Mark> marks = marks(body, dash);
        if (marks.isEmpty()) {
            marks = counted(marks(body, ordinal), body);
        }
        if (marks.isEmpty() && title != null && heading.found(title)) {
            marks = opened(body);
        }
        return marks.isEmpty() ? new Result(body, List.of()) : cut(body, marks);
    }

    private static List<Mark> marks(List<Paragraph> body, Rule rule) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            for (MatchResult hit : rule.findAll(body.get(i).text())) {
                marks.add(new Mark(i, hit.start(), hit.end(), hit.group().strip(), rule));
            }
        }
        return marks;
    }

    /** The marks that count 一, 二, … without a gap, two at least. */
    private List<Mark> counted(List<Mark> marks, List<Paragraph> body) {
        List<Mark> kept = new ArrayList<>();
        List<Mark> run = new ArrayList<>();
        for (Mark mark : marks) {
            int number = number(mark.marker.substring(0, mark.marker.length() - 1));
            if (number != run.size() + 1) {
                keep(run, kept);
                run.clear();
            }
            if (number == run.size() + 1) {
                run.add(mark);
            }
        }
        keep(run, kept);
        return kept;
    }

    private static void keep(List<Mark> run, List<Mark> kept) {
        if (run.size() > 1) {
            kept.addAll(run);
        }
    }

    /** 一 to 九十九; -1 for anything else. */
    private static int number(String numeral) {
        int ten = numeral.indexOf('十');
        String tens = ten < 0 ? "" : numeral.substring(0, ten);
        String ones = numeral.substring(ten + 1);
        if (tens.length() > 1 || ones.length() > 1 || ten < 0 && ones.isEmpty()) {
            return -1;
        }
        int high = ten < 0 ? 0 : tens.isEmpty() ? 1 : NUMERALS.indexOf(tens);
        return 10 * high + (ones.isEmpty() ? 0 : NUMERALS.indexOf(ones));
    }

    /** Every paragraph but a lead-in ({@code 坚持以下原则：}), where each opens with a short sentence and goes on. */
    private List<Mark> opened(List<Paragraph> body) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String text = body.get(i).text();
            Optional<MatchResult> sentence = opening.find(text);
            if (sentence.isPresent() && sentence.get().end() < text.length()) {
                marks.add(new Mark(i, 0, 0, null, heading));
            } else if (i > 0 || body.size() < 3) {
                return List.of();
            }
        }
        return marks.size() > 1 ? marks : List.of();
    }

    private Result cut(List<Paragraph> body, List<Mark> marks) {
        List<Paragraph> rest = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < body.size(); i++) {
            Paragraph paragraph = body.get(i);
            if (next == marks.size() || marks.get(next).paragraph != i) {
                rest.add(paragraph);
                continue;
            }
            Paragraph before = paragraph.slice(0, marks.get(next).start);
            if (!before.text().isEmpty()) {
                rest.add(before);
            }
            while (next < marks.size() && marks.get(next).paragraph == i) {
                Mark mark = marks.get(next++);
                boolean more = next < marks.size() && marks.get(next).paragraph == i;
                int end = more ? marks.get(next).start : paragraph.text().length();
                points.add(point(mark, paragraph, end));
            }
        }
        return new Result(rest, points);
    }

    private Point point(Mark mark, Paragraph paragraph, int end) {
        String text = paragraph.text().substring(mark.end, end).strip();
        String marker = mark.rule == dash ? "——" : mark.marker;
        String rest = opening.find(text)
                .map(sentence -> text.substring(sentence.end()).strip())
                .orElse("");
        String title = rest.isEmpty() ? null : opening.find(text).get().group();
        return new Point(
                marker,
                title == null ? null : title.substring(0, title.length() - 1).strip(),
                title == null ? text : rest,
                paragraph.evidence(mark.start, end).withRule(mark.rule.name()));
    }
}
