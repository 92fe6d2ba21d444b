package io.github.guihua.clean;

import io.github.guihua.clean.SeamRule.Verdict;
import java.util.List;

/** Seams behind a head that stands on a line of its own: a special column's, or one with a number. */
final class HeadSeams {
    /** No title of a heading is longer and has a comma. */
    private static final int TITLE = 40;

    private final Measure measure;

    HeadSeams(Measure measure) {
        this.measure = measure;
    }

    Verdict head(Seam s) {
        if (s.open().lines() == 1 && Starts.column(s.open().first()) && !s.full()) {
            return Verdict.of(s.wantsMore());
        }
        if (s.open().heading() && !s.full()) {
            return Verdict.of(!s.ends()
                    && (s.wantsMore() || measure.cutInside(s.open(), s.items(), s.at()) || measureCutShort(s)));
        }
        return Verdict.UNDECIDED;
    }

    /**
     * A measure that is no title, being long and a sentence, and that the next line ends
     * ({@code （69）提升能级，…，探 / 索推进保税进口等 / 业态发展。（责任单位：区商务委）}).
     */
    private static boolean measureCutShort(Seam s) {
        boolean text = s.open().length() > TITLE && s.open().sentence() && !s.blank();
        boolean goesOn = s.label() == null
                && !Starts.paragraph(s.next())
                && s.line().indent() < PrintedLine.INDENT
                && s.nextHas("。）；");
        boolean enumerates = s.end() == '等';
        return text && goesOn && (enumerates || s.open().lines() > 1 && lastLine(s));
    }

    /** Whether the line after the seam ends its paragraph: a number or nothing comes behind it. */
    private static boolean lastLine(Seam s) {
        List<Item> items = s.items();
        boolean end = s.at() + 1 >= items.size()
                || items.get(s.at() + 1) instanceof Item.Piece next
                        && (Label.of(next.text()) != null || Starts.paragraph(next.text()));
        return end && Characters.sentenceEnd(s.next());
    }
}
