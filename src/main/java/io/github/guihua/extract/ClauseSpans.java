package io.github.guihua.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in a paragraph clauses stand: in brackets, or from a label on. */
final class ClauseSpans {
    /** The longest clause, in characters. */
    private static final int LONGEST = 900;

    private static final String SENTENCE_END = "。；;！!？?：:”’）)〕】]";
    private static final Pattern WORDS =
            Pattern.compile("牵头|责任|负责|主责|主抓|配合|协同|单位|部门|处室|落实|分工|时限|参与|参加|协助|协办|指导|督导|支持|完成|实施|承担");

    private final ClauseReader reader;
    private final BodyList bodies;
    private final ClauseJudge judge;

    ClauseSpans(ClauseReader reader, BodyList bodies) {
        this.reader = reader;
        this.bodies = bodies;
        this.judge = new ClauseJudge(reader, bodies);
    }

    /**
     * @param end after the closing bracket, and after a 。 that only closes the clause
     * @param words the clause without brackets
     */
    record Span(int start, int end, String words, Duties clause) {}

    List<Span> find(String text, StandingNotes standing) {
        List<Span> spans = new ArrayList<>();
        Brackets brackets = new Brackets(text);
        int until = 0;
        for (int i = 0; i < text.length(); i++) {
            Span span = null;
            if (brackets.closing(i) >= 0) {
                span = bracket(text, i, brackets.closing(i), standing);
                if (span == null && !spans.isEmpty() && i == until) {
                    span = timed(spans, text, i, brackets.closing(i));
                }
            } else if (Brackets.isOpen(text.charAt(i)) && i + 1 < text.length()) {
                span = unclosed(text, i, standing);
            }
            if (span != null && span.end > until) {
                spans.add(span);
                until = span.end;
                i = until - 1;
            }
        }
        Span unopened = unopened(text, brackets, until, standing);
        if (unopened != null) {
            spans.add(unopened);
        }
        labelled(text, spans, standing);
        return spans;
    }

    /** A clause whose opening bracket is lost, behind the last sentence: {@code 每人补助3元。县民政局牵头，各街道分工负责）}; or null. */
    private Span unopened(String text, Brackets brackets, int until, StandingNotes standing) {
        int close = text.length() - 1;
        if (close < 3 || !Brackets.isClose(text.charAt(close)) || brackets.opening(close) >= 0) {
            return null;
        }
        int start = text.lastIndexOf('。', close) + 1;
        if (start == 0 || start < until || close - start < 3 || close - start > LONGEST) {
            return null;
        }
        String words = text.substring(start, close);
        StandingNotes trial = standing.copy();
        Duties clause = reader.read(words, trial);
        if (!bodies.likely(clause.bodies()) || !judge.accepts(clause, words, text, start, close)) {
            return null;
        }
        standing.take(trial);
        return new Span(start, text.length(), words, clause);
    }

    private Span bracket(String text, int open, int close, StandingNotes standing) {
        if (close - open > LONGEST || close - open < 3) {
            return null;
        }
        String words = text.substring(open + 1, close);
        boolean says = WORDS.matcher(words).find();
        boolean ends = ClauseJudge.endsSentence(text, open) || close + 2 >= text.length();
        if (!says && !(ends && (bodies.closes(words.strip()) || endsWithTime(words)))) {
            return null;
        }
        StandingNotes trial = standing.copy();
        Duties clause = reader.read(words, trial);
        if (!judge.accepts(clause, words, text, open, close)) {
            return null;
        }
        standing.take(trial);
        int end = close + 1;
        boolean closed = open > 0 && "。；;！!".indexOf(text.charAt(open - 1)) >= 0;
        if (end < text.length() && text.charAt(end) == '。' && (closed || open == 0)) {
            end++;
        }
        return new Span(open, end, words, clause);
    }

    /** （市民政局负责）（长期坚持）: the clause before with its time; null where the bracket holds something else. */
    private Span timed(List<Span> spans, String text, int open, int close) {
        Span before = spans.get(spans.size() - 1);
        String words = Brackets.wide(text.substring(open + 1, close)).strip();
        if (before.clause.deadline != null || !reader.isDeadline(words)) {
            return null;
        }
        before.clause.deadline = words;
        spans.remove(spans.size() - 1);
        return new Span(before.start, close + 1, before.words, before.clause);
    }

    /** （市民政局，2025年底前） */
    private boolean endsWithTime(String words) {
        String flat = Brackets.wide(words);
        return reader.isDeadline(flat.substring(Math.max(flat.lastIndexOf('，'), flat.lastIndexOf('；')) + 1));
    }

    /** A labelled clause whose closing bracket is lost, at the paragraph's end. */
    private Span unclosed(String text, int open, StandingNotes standing) {
        if (text.length() - open > LONGEST) {
            return null;
        }
        String words = text.substring(open + 1);
        List<ClauseLabels.Label> labels = reader.labels(words);
        if (labels.isEmpty() || labels.get(0).start() > 4 || labels.get(0).role() == Role.NONE) {
            return null;
        }
        Duties clause = reader.read(words, standing);
        return bodies.likely(clause.bodies()) ? new Span(open, text.length(), words, clause) : null;
    }

    /** Labels outside brackets that open a line or follow a sentence's end. */
    private void labelled(String text, List<Span> spans, StandingNotes standing) {
        List<ClauseLabels.Label> labels = reader.labels(text);
        int i = 0;
        while (i < labels.size()) {
            ClauseLabels.Label first = labels.get(i);
            int start = first.start();
            int next = i + 1;
            int from = start - dash(text, start);
            boolean opens = opens(text, from) && spans.stream().noneMatch(s -> start >= s.start && start < s.end);
            if (opens) {
                int end = listEnd(
                        text,
                        first.end(),
                        next < labels.size() ? labels.get(next).start() : text.length());
                while (next < labels.size() && end >= labels.get(next).start() - 1) {
                    int after = next + 1 < labels.size() ? labels.get(next + 1).start() : text.length();
                    end = listEnd(text, labels.get(next).end(), after);
                    next++;
                }
                String words = text.substring(start, end);
                Duties clause = reader.read(words, standing);
                boolean timeOnly = clause.bodies().isEmpty()
                        && clause.deadline != null
                        && Stream.of(clause.deadline.split("[，；]")).allMatch(reader::isDeadline);
                if (end - start <= LONGEST && (bodies.likely(clause.bodies()) || timeOnly)) {
                    int cut = end < text.length() && text.charAt(end) == '。' ? end + 1 : end;
                    spans.removeIf(s -> s.start < cut && s.end > from);
                    spans.add(new Span(from, cut, words, clause));
                }
            }
            i = Math.max(next, i + 1);
        }
        spans.sort(Comparator.comparingInt(Span::start));
    }

    /** Length of the dash that leads to a label ({@code ……工作。——责任单位：县民政局}); 0 where there is none. */
    private static int dash(String text, int label) {
        return label >= 2 && text.startsWith("——", label - 2) ? 2 : 0;
    }

    private static boolean opens(String text, int start) {
        int at = start;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 || SENTENCE_END.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** The first 。 outside brackets between the two places, or the second place. */
    private static int listEnd(String text, int from, int to) {
        Brackets brackets = new Brackets(text.substring(from, to));
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '。' && !brackets.inside(i - from)) {
                return i;
            }
        }
        return to;
    }
}
