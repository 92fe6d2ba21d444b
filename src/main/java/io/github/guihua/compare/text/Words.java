package io.github.guihua.compare.text;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/** Cuts running text into words; a number with its point and percent sign is one word. */
public final class Words {
    private Words() {}

    /**
     * @param start offset in the text
     * @param key what the word is compared by
     */
    public record Word(int start, int end, String key) {}

    /** The analyzer loads its dictionary at first use. */
    private static final class Analyzer {
        static final Segment SEGMENT = new ViterbiSegment()
                .enableCustomDictionary(false)
                .enableNumberQuantifierRecognize(false)
                .enableAllNamedEntityRecognize(false);
    }

    /** The words in order; white space is in none of them. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Fold.one(c) == 0) {
                i++;
            } else if (number(c)) {
                int end = i + 1;
                while (end < text.length() && (number(text.charAt(end)) || inNumber(text, end))) {
                    end++;
                }
                words.add(new Word(i, end, Fold.of(text.substring(i, end))));
                i = end;
            } else {
                int end = i + 1;
                while (end < text.length() && !number(text.charAt(end)) && Fold.one(text.charAt(end)) != 0) {
                    end++;
                }
                cut(text, i, end, words);
                i = end;
            }
        }
        return words;
    }

    private static void cut(String text, int from, int to, List<Word> into) {
        int at = from;
        for (Term t : Analyzer.SEGMENT.seg(text.substring(from, to))) {
            int end = Math.min(to, at + t.word.length());
            into.add(new Word(at, end, Fold.of(text.substring(at, end))));
            at = end;
        }
        if (at < to) {
            into.add(new Word(at, to, Fold.of(text.substring(at, to))));
        }
    }

    private static boolean number(char c) {
        char f = Fold.one(c);
        return f >= '0' && f <= '9' || f == '%';
    }

    private static boolean inNumber(String text, int at) {
        char f = Fold.one(text.charAt(at));
        return f == '.' && at + 1 < text.length() && number(text.charAt(at + 1));
    }
}
