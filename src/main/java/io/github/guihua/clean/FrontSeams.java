package io.github.guihua.clean;

import io.github.guihua.clean.SeamRule.Verdict;
import java.util.List;
import java.util.regex.Pattern;

/** Seams of what stands around a text: titles, annexes' labels, those whom a notice is for, signatures. */
final class FrontSeams {
    private static final int SIGNATURE = 6;
    private static final int ADDRESSEES = 600;

    /** A title under an annex's label. */
    private static final int LONGEST_TITLE = 30;

    /** An introduction's first line; a title that opens with its words, 为民办实事项目, is shorter. */
    private static final int INTRODUCTION = 20;

    /** The name of a letter's one annex; of several each has its number. */
    private static final Pattern ONLY_ANNEX = Pattern.compile("^附\\s{0,4}件\\s{0,4}[:：]\\s{0,4}[^\\s\\d]");

    private final StandingLines standing;
    private final Headway headway;
    private final double columns;

    /** @param columns width of a full line in half-width columns; 0 where it is not known so */
    FrontSeams(StandingLines standing, Headway headway, double columns) {
        this.standing = standing;
        this.headway = headway;
        this.columns = columns;
    }

    /** An annex's title, under its label or in the letter. */
    Verdict annex(Seam s) {
        boolean named = s.open().lines() == 1
                && ONLY_ANNEX.matcher(s.before()).find()
                && standing.alone(Starts.withoutFileEnding(s.before()));
        return Verdict.endsIf(headway.afterAnnex() && annexTitle(s.before(), s.next()) || named);
    }

    /** Lines that are whole by their form, and what a signature or another document begins behind. */
    Verdict whole(Seam s) {
        boolean calls = !headway.numbered() && s.open().calls();
        return Verdict.endsIf(s.open().addressed()
                || calls
                || s.open().whole()
                || standing.signers(s.last().text()) && signed(s.items(), s.at())
                || s.ends() && (signed(s.items(), s.at()) || standing.opensText(s.items(), s.at(), columns)));
    }

    /** A title that is complete, or type of another size. */
    Verdict titleEnds(Seam s) {
        boolean addressed = !headway.numbered() && s.next().startsWith("各") && standing.alone(s.before());
        boolean title = s.own() == null && (addressed || standing.titleEnds(s.before(), s.next()));
        return Verdict.endsIf(title
                || resized(
                        s.last().line().style().size(), s.line().line().style().size()));
    }

    Verdict titleGoesOn(Seam s) {
        return Verdict.goesOnIf(s.own() == null && standing.titleGoesOn(s.before(), s.next()));
    }

    /** The line of those whom a notice is for goes on up to its colon. */
    Verdict addressees(Seam s) {
        String to = s.before();
        return Verdict.goesOnIf(to.startsWith("各") && to.length() < ADDRESSEES && !Characters.has(to, "：:。；"));
    }

    Verdict introduction(Seam s) {
        return Verdict.goesOnIf(s.own() == null
                && !s.ends()
                && standing.introduces(s.before())
                && (s.before().length() >= INTRODUCTION
                        || s.before().startsWith("《")
                        || Measure.meetAtQuotation(s.open(), s.line())));
    }

    /** Whether the line under an annex's label is its title, and running text begins behind it. */
    private static boolean annexTitle(String before, String next) {
        return before.length() <= LONGEST_TITLE && !Characters.has(before, "，。；：、,;") && Characters.has(next, "，。；：");
    }

    /** Whether short lines and a date follow: a signature. */
    private static boolean signed(List<Item> items, int at) {
        for (int i = at; i < items.size() && i < at + SIGNATURE; i++) {
            if (!(items.get(i) instanceof Item.Piece piece) || Characters.has(piece.text(), "。；，：,;")) {
                return false;
            }
            if (Starts.date(piece.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean resized(double before, double after) {
        return before > 0 && after > 0 && Math.abs(before - after) >= 2;
    }
}
