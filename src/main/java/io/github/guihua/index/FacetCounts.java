package io.github.guihua.index;

import io.github.guihua.index.Facets.Count;
import io.github.guihua.index.Facets.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.ArrayUtil;

/**
 * Counts a query's passages by place, level, year, type, lead body and subject. Every passage's values and every value's
 * label are read once for a reader, into memory (about 40 bytes a passage), and not for each query: a query over
 * thousands of plans finds most passages, in thousands of places.
 */
final class FacetCounts {
    private static final int MOST = 200;

    private final int[] first;
    private final int[] values;
    private final String[] labels;
    private final int[][] inside;
    private final Map<Dimension, int[]> tops = new EnumMap<>(Dimension.class);

    /** Costly on a large index: one for each reader. */
    FacetCounts(IndexReader reader) throws IOException {
        SortedSetDocValues stored = MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        int size = stored == null ? 0 : (int) stored.getValueCount();
        this.first = new int[reader.maxDoc() + 1];
        this.values = size == 0 ? new int[0] : read(stored);
        this.labels = new String[size];
        this.inside = new int[size][];
        Map<String, List<Integer>> under = new HashMap<>();
        List<String> paths = new ArrayList<>();
        for (int ord = 0; ord < size; ord++) {
            String path = stored.lookupOrd(ord).utf8ToString();
            String[] steps = FacetsConfig.stringToPath(path);
            labels[ord] = steps[steps.length - 1];
            paths.add(path);
            String above = FacetsConfig.pathToString(steps, steps.length - 1);
            under.computeIfAbsent(above, p -> new ArrayList<>()).add(ord);
        }
        for (int ord = 0; ord < size; ord++) {
            inside[ord] = array(under.get(paths.get(ord)));
        }
        for (Dimension d : Dimension.values()) {
            tops.put(d, array(under.get(FacetsConfig.pathToString(new String[] {d.id()}, 1))));
        }
    }

    /** The values of all passages, one after the other; those of a passage begin at {@code first[passage]}. */
    private int[] read(SortedSetDocValues stored) throws IOException {
        int[] read = new int[8 * first.length];
        int n = 0;
        for (int doc = 0; doc + 1 < first.length; doc++) {
            first[doc] = n;
            for (int i = stored.advanceExact(doc) ? stored.docValueCount() : 0; i > 0; i--) {
                read = ArrayUtil.grow(read, n + 1);
                read[n++] = (int) stored.nextOrd();
            }
        }
        first[first.length - 1] = n;
        return Arrays.copyOf(read, n);
    }

    private static int[] array(List<Integer> ords) {
        return ords == null ? new int[0] : ords.stream().mapToInt(o -> o).toArray();
    }

    Facets count(IndexSearcher searcher, Query query) throws IOException {
        FacetsCollector found = searcher.search(query, new FacetsCollectorManager());
        int[] counts = new int[labels.length];
        long passages = 0;
        for (MatchingDocs docs : found.getMatchingDocs()) {
            add(docs, counts);
            passages += docs.totalHits;
        }
        return facets(passages, counts);
    }

    Facets count(int[] passages) {
        int[] counts = new int[labels.length];
        for (int passage : passages) {
            add(passage, counts);
        }
        return facets(passages.length, counts);
    }

    private void add(MatchingDocs docs, int[] counts) throws IOException {
        DocIdSetIterator hits = docs.bits.iterator();
        for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
            add(docs.context.docBase + doc, counts);
        }
    }

    private void add(int passage, int[] counts) {
        for (int i = first[passage]; i < first[passage + 1]; i++) {
            counts[values[i]]++;
        }
    }

    private Facets facets(long passages, int[] counts) {
        Map<Dimension, List<Count>> all = new EnumMap<>(Dimension.class);
        tops.forEach((d, ords) -> all.put(d, tree(ords, counts)));
        return new Facets(passages, all);
    }

    /** The values that occur, most first, each with what lies in it. */
    private List<Count> tree(int[] ords, int[] counts) {
        return Arrays.stream(ords)
                .filter(o -> counts[o] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer o) -> -counts[o]).thenComparing(o -> o))
                .limit(MOST)
                .map(o -> new Count(labels[o], counts[o], tree(inside[o], counts)))
                .toList();
    }
}
