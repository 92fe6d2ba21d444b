package io.github.guihua.clean;

import io.github.guihua.clean.SeamRule.Verdict;

/** Seams at numbers: a number opens a paragraph, unless a wrap put it at the line's start. */
final class NumberSeams {
    private final Headway headway;

    NumberSeams(Headway headway) {
        this.headway = headway;
    }

    /** A label that the extractor cut from its title. */
    Verdict bareLabel(Seam s) {
        return s.open().bareLabel() ? Verdict.of(s.label() == null && !Starts.paragraph(s.next())) : Verdict.UNDECIDED;
    }

    /** A label, or whatever else opens a paragraph. */
    Verdict opening(Seam s) {
        boolean insideClause = Starts.clause(s.next()) && s.wantsMore();
        return Verdict.endsIf(Starts.paragraph(s.next()) && !insideClause || s.label() != null && !insideSentence(s));
    }

    /** 到 / 2023年底, 2023年 / 10月: a number that the line's end cut off from the words before it. */
    Verdict cutNumber(Seam s) {
        return Verdict.goesOnIf(s.label() == null
                && !s.ends()
                && Ordinals.arabic(s.next().charAt(0))
                && leadsToNumber(s.before(), s.end()));
    }

    /** Whether a wrap put the number at the line's start: the sentence before it is open, and no count goes on here. */
    private boolean insideSentence(Seam s) {
        Label label = s.label();
        if (label.form() == LabelForm.CHINESE && label.number() == 1 && endsInNumeralWord(s.end())) {
            return true;
        }
        boolean cut = s.full() || label.number() != 1 && s.wantsMore();
        if (!cut || s.sentenceEnd() || s.open().heading() && !Characters.unclosed(s.before())) {
            return false;
        }
        return (s.open().sentence() || s.wantsMore()) && !headway.expects(label);
    }

    /** 统一, 唯一, 之一: the numeral ends a word that the wrap cut. */
    private static boolean endsInNumeralWord(char end) {
        return "统唯第之同单合归万逐任划专".indexOf(end) >= 0;
    }

    private static boolean leadsToNumber(String before, char end) {
        return "到至自从于达为约近超过第".indexOf(end) >= 0
                || "年月".indexOf(end) >= 0 && before.length() > 1 && Ordinals.arabic(before.charAt(before.length() - 2));
    }
}
