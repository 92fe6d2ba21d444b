package io.github.guihua.clean;

import io.github.guihua.clean.SeamRule.Verdict;
import io.github.guihua.read.Wrap;
import java.util.Set;
import java.util.regex.Pattern;

/** Seams of running text: by what the source says of its lines, by marks, and by the width of the lines. */
final class RunningSeams {
    private static final int SENTENCE = 40;
    private static final int LINE = 24;
    private static final int WORD = 4;
    private static final int BODY = 15;

    /** 专栏12 and no title. */
    private static final int BARE_COLUMN = 6;

    /** A special column's head, which no sentence goes on. */
    private static final int LONGEST_COLUMN = 40;

    /** 嘎查村 / （社区）便民服务站: a remark that the words go on behind. */
    private static final Pattern REMARK = Pattern.compile("^[（(][^（()）：:]{1,14}[）)][\\p{IsHan}，、]{2}");

    /** The first head of a table whose cells a conversion left as lines. */
    private static final Set<String> HEADS = Set.of("序号", "编号", "类别", "备注");

    private final Measure measure;
    private final StandingLines standing;
    private final Headway headway;

    RunningSeams(Measure measure, StandingLines standing, Headway headway) {
        this.measure = measure;
        this.standing = standing;
        this.headway = headway;
    }

    Verdict glued(Seam s) {
        return Verdict.goesOnIf(s.line().glued());
    }

    /** The number or name of a document that a wrap cut. */
    Verdict reference(Seam s) {
        boolean hard = s.last().line().wrap() == Wrap.HARD && s.line().line().wrap() == Wrap.HARD;
        boolean running = s.full() && s.open().sentence() && !s.open().heading();
        return Verdict.goesOnIf(hard && Reference.cut(s.before(), s.next(), running));
    }

    /** Lines that the source has as headings, alike or not. */
    Verdict styles(Seam s) {
        int before = s.last().line().style().heading();
        int next = s.line().line().style().heading();
        return Verdict.endsIf(before + next > 0 && !(before == next && s.wantsMore()));
    }

    Verdict columnHead(Seam s) {
        return Verdict.endsIf(Starts.column(s.before())
                && s.before().length() <= LONGEST_COLUMN
                && s.next().indexOf('。') >= 0);
    }

    /** Paragraphs that the source says are two: only a sentence that is still open goes on. */
    Verdict paragraphs(Seam s) {
        return s.last().line().wrap() == Wrap.PARAGRAPH && s.line().line().wrap() == Wrap.PARAGRAPH
                ? Verdict.of(!s.sentenceEnd() && s.open().length() > SENTENCE && s.wantsMore())
                : Verdict.UNDECIDED;
    }

    /** An empty line behind a sentence; a line of a record. */
    Verdict apart(Seam s) {
        return Verdict.endsIf(
                s.blank() && s.sentenceEnd() && !measure.known() || s.open().record() && !s.wantsMore() && !s.full());
    }

    /** Behind a responsibility clause only its sentence's mark. */
    Verdict clauseEnd(Seam s) {
        return Starts.clauseEnd(s.before()) && !s.full() ? Verdict.of(s.nextStarts("。；，")) : Verdict.UNDECIDED;
    }

    /** A character or two alone on a line: the end of a word in large type. */
    Verdict orphan(Seam s) {
        boolean bareColumn = s.open().lines() == 1 && s.before().length() < BARE_COLUMN && Starts.column(s.before());
        boolean han = s.next().length() <= 2
                && !HEADS.contains(s.next())
                && s.next().chars().allMatch(c -> Characters.han((char) c));
        return Verdict.goesOnIf(!bareColumn && han && !s.sentenceEnd());
    }

    Verdict bracket(Seam s) {
        return Verdict.goesOnIf(!s.ends()
                && s.nextStarts("（(")
                && headway.numbered()
                && (s.own() == null || REMARK.matcher(s.next()).find()));
    }

    /** By the width of the lines, where a text has one. */
    Verdict measured(Seam s) {
        if (!measure.known()) {
            return Verdict.UNDECIDED;
        }
        boolean running = !s.ends() && body(s) && !Starts.clause(s.open().first());
        return Verdict.of(running && !Starts.date(s.next())
                || measure.continues(s.open(), s.before(), s.items(), s.at(), s.blank()));
    }

    /** The indent and a mark at the margin shorten a line: one without a mark in it is no heading for that. */
    Verdict plainLine(Seam s) {
        return Verdict.goesOnIf(s.own() == null
                && !s.ends()
                && !s.blank()
                && headway.numbered()
                && s.open().length() >= LINE
                && runs(s));
    }

    /** What no other rule decides: an open sentence goes on. */
    Verdict openSentence(Seam s) {
        boolean cut = s.open().length() > SENTENCE && Characters.has(s.before(), "、：“") && !standing.alone(s.before());
        return Verdict.of(!s.ends()
                && (s.wantsMore() && !s.before().endsWith("”") || s.open().sentence() || cut));
    }

    /** Whether the open paragraph is running text, which a line's end does not end. */
    private boolean body(Seam s) {
        boolean own = s.own() != null;
        // A heading's body is running text: its first line is no heading of its own.
        return s.open().sentence()
                || !own
                        && headway.numbered()
                        && s.open().lines() > 1
                        && s.open().length() > SENTENCE
                || headway.afterHeading() && !own && s.open().length() > BODY
                || !own && headway.numbered() && runs(s);
    }

    /**
     * Whether a line without punctuation, between headings, is a piece of running text: a word or two, or what a line
     * with punctuation follows. A title, a caption or a table's cell is not.
     */
    private boolean runs(Seam s) {
        boolean text = s.nextHas("。；，：、,;“”《》");
        return s.before().length() <= WORD ? text || s.next().length() > 3 * WORD : text && !standing.alone(s.before());
    }
}
