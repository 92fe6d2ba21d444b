package io.github.guihua.index.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Every pair of neighbouring characters, every word of three or more characters, every run of letters and digits, and
 * the first and last character of a run of Chinese; a token's position is the place of its first character. A string of
 * any length is therefore found as a phrase of pairs wherever it is printed, however HanLP cut the text, and words score
 * as words.
 *
 * <p>{@code 建老年食堂} gives {@code 建@0 建老@0 老年@1 老年食堂@1 年食@2 食堂@3 堂@4}.
 */
public final class PlanTokenizer extends Tokenizer {
    private record Token(int from, int to, String text, String type) {}

    private static final Comparator<Token> ORDER =
            Comparator.comparingInt(Token::from).thenComparingInt(Token::to).thenComparing(Token::text);

    private final Words words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private List<Token> tokens;
    private Units units;
    private int next;
    private int position;
    private int read;

    public PlanTokenizer(Words words) {
        this.words = words;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        tokens = null;
        next = 0;
        position = -1;
        read = 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (tokens == null) {
            tokens = tokens(text(input));
        }
        if (next == tokens.size()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.get(next++);
        int at = units.position(token.from);
        term.setEmpty().append(token.text);
        offset.setOffset(correctOffset(units.start(token.from)), correctOffset(units.end(token.to - 1)));
        increment.setPositionIncrement(at - position);
        length.setPositionLength(units.position(token.to - 1) + 1 - at);
        type.setType(token.type);
        position = at;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(read), correctOffset(read));
    }

    private String text(Reader reader) throws IOException {
        StringBuilder b = new StringBuilder();
        char[] buffer = new char[4096];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            b.append(buffer, 0, n);
        }
        read = b.length();
        return b.toString();
    }

    private List<Token> tokens(String text) {
        units = Units.of(text);
        List<Token> all = new ArrayList<>(units.count() * 3 / 2);
        int i = 0;
        while (i < units.count()) {
            if (units.han(i)) {
                int end = units.hanRunEnd(i);
                characters(i, end, all);
                numerals(i, end, all);
                i = end;
            } else {
                all.add(new Token(i, i + 1, units.term(i, i + 1), "run"));
                i++;
            }
        }
        for (Words.Span span : words.fine(units, 0, units.count())) {
            if (span.length() > 2) {
                all.add(new Token(span.from(), span.to(), units.term(span.from(), span.to()), "word"));
            }
        }
        all.sort(ORDER);
        return distinct(all);
    }

    private void characters(int from, int to, List<Token> all) {
        all.add(new Token(from, from + 1, units.term(from, from + 1), "character"));
        for (int i = from; i + 1 < to; i++) {
            all.add(new Token(i, i + 2, units.term(i, i + 2), "pair"));
        }
        if (to - from > 1) {
            all.add(new Token(to - 1, to, units.term(to - 1, to), "character"));
        }
    }

    private void numerals(int from, int to, List<Token> all) {
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && numeral(end)) {
                end++;
            }
            String number = Numerals.parse(units.word(i, end));
            if (number != null) {
                all.add(new Token(i, end, number, "number"));
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean numeral(int unit) {
        String word = units.word(unit, unit + 1);
        return word.length() == 1 && Numerals.isNumeral(word.charAt(0));
    }

    private static List<Token> distinct(List<Token> sorted) {
        List<Token> out = new ArrayList<>(sorted.size());
        Token last = null;
        for (Token t : sorted) {
            if (last == null || ORDER.compare(last, t) != 0) {
                out.add(t);
            }
            last = t;
        }
        return out;
    }
}
