package io.github.guihua.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** The answers given last, for as long as the index stays what it was: who goes back, or sends a link, asks again. */
final class Answers {
    private static final int MOST = 128;
    /** Of one answer: what a page shows, not what is exported. */
    static final int MOST_HITS = 100;

    private final Map<SearchRequest, SearchResult> known = new LinkedHashMap<>(16, 0.75f, true);
    private IndexReader reader;

    /** Null where the request is new, or the index. */
    synchronized SearchResult of(SearchRequest request, IndexReader now) {
        return now == reader ? known.get(request) : null;
    }

    synchronized void keep(SearchRequest request, SearchResult result, IndexReader now) {
        if (now != reader) {
            known.clear();
            reader = now;
        }
        known.put(request, result);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
