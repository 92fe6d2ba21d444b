package io.github.guihua.index.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Every pair of neighbouring characters but those with a function word, every known word of three or more characters, every number, every run of
 * letters and digits, and a character alone where it is in no pair or a run stands right before it. A token's
 * position is the place of its first character. A string of any length is therefore found by its pairs wherever it is
 * printed, and words score as words.
 *
 * <p>{@code 建老年食堂} gives {@code 建老@0 老年@1 老年食堂@1 年食@2 食堂@3}.
 */
public final class PlanTokenizer extends Tokenizer {
    private final Dictionary dictionary;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

    private final StringBuilder text = new StringBuilder();
    private final char[] buffer = new char[4096];
    /** Ends of the tokens that begin at the unit, in order; the last may be a number. */
    private final int[] ends = new int[Dictionary.LONGEST + 3];

    private Units units;
    private String number;
    private int unit;
    private int tokens;
    private int next;
    private int runEnd;
    private int numeralsEnd;
    /** Whether the unit is a pair with the next one. */
    private boolean pair;

    private int position;

    public PlanTokenizer(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        units = null;
        unit = -1;
        tokens = 0;
        next = 0;
        runEnd = 0;
        numeralsEnd = 0;
        pair = false;
        position = -1;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (units == null) {
            units = Units.of(read(input));
        }
        while (next == tokens) {
            if (!begin(unit + 1)) {
                return false;
            }
        }
        clearAttributes();
        int to = ends[next++];
        int at = units.position(unit);
        if (next == tokens && number != null) {
            term.setEmpty().append(number);
        } else {
            units.term(unit, to, term.setEmpty());
        }
        offset.setOffset(correctOffset(units.start(unit)), correctOffset(units.end(to - 1)));
        increment.setPositionIncrement(at - position);
        length.setPositionLength(units.position(to - 1) + 1 - at);
        position = at;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
    }

    private CharSequence read(Reader reader) throws IOException {
        text.setLength(0);
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text;
    }

    /** Finds the tokens that begin at the unit; false behind the last. */
    private boolean begin(int i) {
        unit = i;
        next = 0;
        tokens = 0;
        number = null;
        if (i >= units.count()) {
            unit = units.count();
            return false;
        }
        if (!units.han(i)) {
            ends[tokens++] = i + 1;
            return true;
        }
        if (i >= runEnd) {
            runEnd = units.hanRunEnd(i);
        }
        boolean before = pair;
        pair = i + 1 < runEnd && dictionary.pair(units, i);
        boolean alone = !pair && (!before || units.parted(i)) && !Dictionary.function(units.character(i));
        if (alone || units.afterRun(i)) {
            ends[tokens++] = i + 1;
        }
        if (pair) {
            ends[tokens++] = i + 2;
        }
        if (i + 2 < runEnd) {
            words(i);
        }
        numeral(i);
        return true;
    }

    private void words(int i) {
        int[] found = new int[Dictionary.LONGEST];
        int n = dictionary.ends(units, i, runEnd, found);
        System.arraycopy(found, 0, ends, tokens, n);
        tokens += n;
    }

    /** A numeral of several characters is its number too, once, at its first character. */
    private void numeral(int i) {
        if (i < numeralsEnd || !Numerals.isNumeral(units.character(i))) {
            return;
        }
        int to = i + 1;
        while (to < runEnd && Numerals.isNumeral(units.character(to))) {
            to++;
        }
        numeralsEnd = to;
        String parsed = Numerals.parse(units.word(i, to));
        if (parsed != null && !(parsed.equals(units.term(i, to)) && ended(to))) {
            number = parsed;
            ends[tokens++] = to;
        }
    }

    private boolean ended(int to) {
        for (int k = 0; k < tokens; k++) {
            if (ends[k] == to) {
                return true;
            }
        }
        return false;
    }
}
