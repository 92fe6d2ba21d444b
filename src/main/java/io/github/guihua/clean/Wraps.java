package io.github.guihua.clean;

import io.github.guihua.clean.SeamRule.Verdict;
import java.util.List;

/** Decides whether a line goes on with the paragraph before it: the first rule that knows. */
final class Wraps {
    private final Measure measure;
    private final Headway headway = new Headway();
    private final List<SeamRule> rules;

    private Wraps(Measure measure, StandingLines standing) {
        this.measure = measure;
        NumberSeams number = new NumberSeams(headway);
        FrontSeams front = new FrontSeams(standing, headway, measure.columns());
        RunningSeams running = new RunningSeams(measure, standing, headway);
        HeadSeams head = new HeadSeams(measure);
        // From what is certain to what is likely.
        this.rules = List.of(
                running::glued,
                running::reference,
                number::bareLabel,
                running::styles,
                front::annex,
                running::columnHead,
                number::opening,
                running::paragraphs,
                front::whole,
                running::apart,
                running::clauseEnd,
                front::titleEnds,
                number::cutNumber,
                front::titleGoesOn,
                running::orphan,
                front::addressees,
                front::introduction,
                running::bracket,
                head::head,
                running::measured,
                running::plainLine,
                running::openSentence);
    }

    static Wraps of(List<Item> items, StandingLines standing) {
        return new Wraps(Measure.of(items), standing);
    }

    /**
     * @param at index in items of the line in question
     * @param blank whether an empty line stands between
     */
    boolean continues(OpenParagraph open, List<Item> items, int at, boolean blank) {
        Seam seam = Seam.of(open, items, at, blank, measure);
        headway.count(seam.own());
        Verdict verdict = Verdict.UNDECIDED;
        for (int i = 0; i < rules.size() && verdict == Verdict.UNDECIDED; i++) {
            verdict = rules.get(i).of(seam);
        }
        if (verdict == Verdict.ENDS) {
            headway.close(open);
        }
        return verdict == Verdict.GOES_ON;
    }
}
