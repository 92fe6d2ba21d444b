package io.github.guihua.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Facets of a query on any state of the index; what counting needs is prepared once for each. */
final class Counting {
    private volatile Prepared prepared;

    private record Prepared(IndexReader reader, FacetCounts counts) {}

    Facets of(IndexSearcher searcher, Query query) throws IOException {
        return counts(searcher).count(searcher, query);
    }

    /** @param passages documents of the index, each once */
    Facets of(IndexSearcher searcher, int[] passages) throws IOException {
        return counts(searcher).count(passages);
    }

    private FacetCounts counts(IndexSearcher searcher) throws IOException {
        Prepared now = prepared;
        if (now == null || now.reader != searcher.getIndexReader()) {
            now = new Prepared(searcher.getIndexReader(), new FacetCounts(searcher.getIndexReader()));
            prepared = now;
        }
        return now.counts;
    }
}
