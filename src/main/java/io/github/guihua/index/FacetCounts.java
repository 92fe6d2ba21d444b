package io.github.guihua.index;

import io.github.guihua.index.Facets.Count;
import io.github.guihua.index.Facets.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts a query's passages by place, level, year, type, lead body and subject. */
final class FacetCounts {
    private static final int MOST = 200;
    private static final int DEEPEST_PLACE = 4;

    private final DefaultSortedSetDocValuesReaderState state;

    /** Costly on a large index: one for each reader. */
    FacetCounts(IndexReader reader) throws IOException {
        state = new DefaultSortedSetDocValuesReaderState(reader, Schema.facets());
    }

    Facets count(IndexSearcher searcher, Query query) throws IOException {
        FacetsCollector collector = searcher.search(query, new FacetsCollectorManager());
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, collector);
        Map<Dimension, List<Count>> all = new EnumMap<>(Dimension.class);
        for (Dimension d : Dimension.values()) {
            boolean there = d == Dimension.PLACE ? state.getDimTree(d.id()) != null : state.getOrdRange(d.id()) != null;
            all.put(d, there ? children(counts, d, List.of()) : List.of());
        }
        return new Facets(all);
    }

    private static List<Count> children(SortedSetDocValuesFacetCounts counts, Dimension d, List<String> path)
            throws IOException {
        FacetResult result = counts.getTopChildren(MOST, d.id(), path.toArray(String[]::new));
        List<Count> found = new ArrayList<>();
        if (result == null) {
            return found;
        }
        for (LabelAndValue child : result.labelValues) {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(child.label);
            boolean tree = d == Dimension.PLACE && deeper.size() < DEEPEST_PLACE;
            List<Count> inside = tree ? children(counts, d, deeper) : List.of();
            found.add(new Count(child.label, child.value.intValue(), inside));
        }
        return found;
    }
}
