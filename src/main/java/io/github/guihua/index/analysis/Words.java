package io.github.guihua.index.analysis;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Cuts Chinese text into words: HanLP's shortest path with the genre's lexicon. Thread-safe.
 *
 * <p>Names of persons and places are not guessed: a guess differs between the query and the text, and the character
 * pairs find them anyway.
 */
public final class Words {
    /** Units {@code from} to {@code to}, {@code to} excluded. */
    public record Span(int from, int to) {
        public int length() {
            return to - from;
        }
    }

    private static final int LONGEST_PIECE = 2000;

    private final Segment coarse;
    private final Segment fine;

    /**
     * @param lexicon the genre's words, added to HanLP's own
     */
    public Words(Collection<String> lexicon) {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        for (String word : lexicon) {
            Units units = Units.of(word);
            dictionary.insert(units.word(0, units.count()), "n 1000");
        }
        coarse = segment(dictionary).enableIndexMode(false);
        fine = segment(dictionary).enableIndexMode(true);
    }

    private static Segment segment(DynamicCustomDictionary dictionary) {
        return new ViterbiSegment()
                .enableOffset(true)
                .enablePartOfSpeechTagging(false)
                .enableNumberQuantifierRecognize(false)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableCustomDictionary(dictionary);
    }

    /** The words and the words inside them, in no order, some perhaps twice. */
    List<Span> fine(Units units, int from, int to) {
        return cut(fine, units, from, to);
    }

    /** The words one after another, covering every unit. */
    public List<Span> coarse(Units units, int from, int to) {
        return cut(coarse, units, from, to);
    }

    private static List<Span> cut(Segment segment, Units units, int from, int to) {
        List<Span> spans = new ArrayList<>();
        int i = from;
        while (i < to) {
            if (!units.han(i)) {
                spans.add(new Span(i, i + 1));
                i++;
                continue;
            }
            int end = Math.min(Math.min(units.hanRunEnd(i), to), i + LONGEST_PIECE);
            run(segment, units, i, end, spans);
            i = end;
        }
        return spans;
    }

    /** One run of Chinese characters. HanLP counts characters, and some units have two. */
    private static void run(Segment segment, Units units, int from, int to, List<Span> spans) {
        String text = units.word(from, to);
        if (text.length() != to - from) {
            for (int i = from; i < to; i++) {
                spans.add(new Span(i, i + 1));
            }
            return;
        }
        for (Term term : segment.seg(text)) {
            spans.add(new Span(from + term.offset, from + term.offset + term.word.length()));
        }
    }
}
