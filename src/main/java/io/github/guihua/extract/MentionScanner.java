package io.github.guihua.extract;

import io.github.guihua.normalize.ChineseNumbers;
import io.github.guihua.normalize.Numeral;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rules;
import io.github.guihua.rules.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds every quantity of a text in one pass. Numbers that measure nothing ({@code 12345}), calendar years and ordinals
 * are no quantities.
 */
final class MentionScanner {
    /** Characters that make a word with the numeral after them: 第一, 统一, 进一步, 同一单位. */
    private static final String WORDS = "第统进同某唯另逐任单不专其万归如几数0123456789";

    /** Quantities of one paragraph; a text with more is no prose, and is read so far. */
    private static final int MOST = 2_000;

    private final MentionReader reader;
    private final OperatorSpread spread;

    MentionScanner(Rules rules, Units units) {
        Operators operators = new Operators(rules);
        this.reader =
                new MentionReader(units, operators, rules.rule("goals", "unitless"), rules.rule("goals", "ratio"));
        this.spread = new OperatorSpread(operators);
    }

    /** In print order. */
    List<Mention> scan(String printed) {
        String text = Widths.half(printed);
        List<Mention> found = new ArrayList<>();
        Quotations quotations = new Quotations(text);
        int i = 0;
        while (i < text.length() && found.size() < MOST) {
            if (!ChineseNumbers.opens(text.charAt(i))) {
                i++;
                continue;
            }
            Optional<Numeral> numeral = ChineseNumbers.at(text, i);
            if (numeral.isEmpty() || !startsNumber(text, i)) {
                i = numeral.map(Numeral::end).orElse(i + 1);
                continue;
            }
            Mention mention = reader.read(text, numeral.get(), quotations.inside(i));
            if (mention != null) {
                found.add(mention);
            }
            i = Math.max(i + 1, mention == null ? numeral.get().end() : mention.end());
        }
        spread.over(text, found);
        return found;
    }

    private static boolean startsNumber(String text, int i) {
        if (i == 0) {
            return true;
        }
        char p = text.charAt(i - 1);
        if (ChineseNumbers.digit(text.charAt(i)) >= 0) {
            return !(p < 0x80 && Character.isLetter(p)) && p != '第' && p != '+' && p != '.' && p != '#';
        }
        return WORDS.indexOf(p) < 0;
    }
}
