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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.LongValues;

/**
 * Counts a query's passages by place, level, year, type, lead body and subject. Every value's label is looked up once
 * for a reader and not for each query: a query over thousands of plans has thousands of places.
 */
final class FacetCounts {
    private static final int MOST = 200;

    private final OrdinalMap ordinals;
    private final String[] labels;
    private final int[][] inside;
    private final Map<Dimension, int[]> tops = new EnumMap<>(Dimension.class);

    /** Costly on a large index: one for each reader. */
    FacetCounts(IndexReader reader) throws IOException {
        SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        int size = values == null ? 0 : (int) values.getValueCount();
        this.ordinals = values instanceof MultiSortedSetDocValues several ? several.mapping : null;
        this.labels = new String[size];
        this.inside = new int[size][];
        Map<String, List<Integer>> under = new HashMap<>();
        List<String> paths = new ArrayList<>();
        for (int ord = 0; ord < size; ord++) {
            String path = values.lookupOrd(ord).utf8ToString();
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

    private static int[] array(List<Integer> ords) {
        return ords == null ? new int[0] : ords.stream().mapToInt(o -> o).toArray();
    }

    Facets count(IndexSearcher searcher, Query query) throws IOException {
        FacetsCollector found = searcher.search(query, new FacetsCollectorManager());
        int[] counts = new int[labels.length];
        for (MatchingDocs docs : found.getMatchingDocs()) {
            add(docs, counts);
        }
        Map<Dimension, List<Count>> all = new EnumMap<>(Dimension.class);
        tops.forEach((d, ords) -> all.put(d, tree(ords, counts)));
        return new Facets(all);
    }

    private void add(MatchingDocs docs, int[] counts) throws IOException {
        SortedSetDocValues values =
                DocValues.getSortedSet(docs.context.reader(), FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        LongValues global = ordinals == null ? LongValues.IDENTITY : ordinals.getGlobalOrds(docs.context.ord);
        DocIdSetIterator hits = docs.bits.iterator();
        for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) global.get(values.nextOrd())]++;
                }
            }
        }
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
