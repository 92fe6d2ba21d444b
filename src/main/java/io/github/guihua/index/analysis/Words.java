package io.github.guihua.index.analysis;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Cuts a query into words: HanLP's shortest path with the genre's lexicon. Thread-safe.
 *
 * <p>Names of persons and places are not guessed: the index has the words of the dictionary and all pairs of characters.
 */
public final class Words {
    /** Units {@code from} to {@code to}, {@code to} excluded. */
    public record Span(int from, int to) {}

    private final Segment segment;

    /**
     * @param lexicon the genre's words, added to HanLP's own
     */
    public Words(Collection<String> lexicon) {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        for (String word : lexicon) {
            Units units = Units.of(word);
            dictionary.insert(units.word(0, units.count()), "n 1000");
        }
        segment = new ViterbiSegment()
                .enableOffset(true)
                .enableIndexMode(false)
                .enablePartOfSpeechTagging(false)
                .enableNumberQuantifierRecognize(false)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableCustomDictionary(dictionary);
    }

    /** The words one after another, covering every unit. */
    public List<Span> cut(Units units, int from, int to) {
        List<Span> spans = new ArrayList<>();
        int i = from;
        while (i < to) {
            int end = units.han(i) ? Math.min(units.hanRunEnd(i), to) : i + 1;
            if (units.hanRun(i, end)) {
                for (Term term : segment.seg(units.word(i, end))) {
                    spans.add(new Span(i + term.offset, i + term.offset + term.word.length()));
                }
            } else {
                for (int k = i; k < end; k++) {
                    spans.add(new Span(k, k + 1));
                }
            }
            i = end;
        }
        return spans;
    }
}
