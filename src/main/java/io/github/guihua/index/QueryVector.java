package io.github.guihua.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** What a query means, as a unit vector. */
final class QueryVector {
    /** What bge-small-zh asks to be put before a question when passages are looked for. */
    private static final String INSTRUCTION = "为这个句子生成表示以用于检索相关文章：";

    /** Asked for from each segment, so that those taken are the nearest indeed. */
    private static final int LOOKED_AT = 100;

    private QueryVector() {}

    /**
     * Between the words as a question for passages and the words with their synonyms: either alone finds less.
     *
     * @param needles the words and their synonyms
     */
    static float[] of(String words, List<String> needles, Embedder model) {
        String synonyms = needles.stream().filter(n -> !words.contains(n)).collect(Collectors.joining(" "));
        String said = synonyms.isEmpty() ? words : words + " " + synonyms;
        return unit(sum(List.of(model.embed(INSTRUCTION + words), model.embed(said))));
    }

    /**
     * The vector drawn half way to the {@value Ranking#DRAWN_TO} pieces that are nearest to it. They say in the words of
     * plans what the query says in others, and what other plans say of it is nearer to them than to the query.
     *
     * @param pieces which pieces may be taken; null for all
     */
    static float[] drawn(float[] vector, IndexSearcher searcher, Query pieces) throws IOException {
        Query nearest = new KnnFloatVectorQuery(Schema.VECTOR, vector, LOOKED_AT, pieces);
        ScoreDoc[] found = searcher.search(nearest, Ranking.DRAWN_TO).scoreDocs;
        if (found.length == 0) {
            return vector;
        }
        Arrays.sort(found, Comparator.comparingInt(d -> d.doc));
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        float[] sum = new float[vector.length];
        for (ScoreDoc d : found) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(d.doc, leaves));
            FloatVectorValues values = leaf.reader().getFloatVectorValues(Schema.VECTOR);
            values.advance(d.doc - leaf.docBase);
            add(values.vectorValue(), sum);
        }
        return unit(sum(List.of(vector, unit(sum))));
    }

    private static float[] sum(List<float[]> vectors) {
        float[] sum = new float[vectors.get(0).length];
        vectors.forEach(v -> add(v, sum));
        return sum;
    }

    private static void add(float[] vector, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += vector[i];
        }
    }

    /** Of length 1, changed in place; one without length stays. */
    static float[] unit(float[] v) {
        double length = 0;
        for (float x : v) {
            length += x * x;
        }
        float scale = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
        for (int i = 0; i < v.length; i++) {
            v[i] *= scale;
        }
        return v;
    }
}
