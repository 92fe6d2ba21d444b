package io.github.guihua.index;

import io.github.guihua.index.Candidates.Candidate;
import io.github.guihua.index.text.TextRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Documents of the index as hits, with snippets. */
final class Hits {
    private final IndexSearcher searcher;
    private final StoredFields stored;
    private final Texts texts;
    private final List<TextRow> needles;
    private final Query explained;

    /** @param explained the query whose scoring is to be explained; null where it is not */
    Hits(IndexSearcher searcher, List<String> needles, Query explained) throws IOException {
        this.searcher = searcher;
        this.stored = searcher.storedFields();
        this.texts = new Texts(searcher.getIndexReader());
        this.needles = needles.stream().distinct().map(TextRow::of).toList();
        this.explained = explained;
    }

    List<Hit> of(List<Candidate> ranked, int offset, int top) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int i = offset; i < Math.min(ranked.size(), offset + top); i++) {
            hits.add(hit(ranked.get(i), i + 1));
        }
        return hits;
    }

    private Hit hit(Candidate c, int rank) throws IOException {
        Document d = stored.document(c.doc());
        Texts.Text text = texts.of(c.doc(), d);
        Snippet snippet = Snippet.of(text.whole(), needles);
        Hit.PlanRef plan = new Hit.PlanRef(
                d.get(Schema.PLAN),
                d.get(Schema.STORED_PLAN_TITLE),
                d.get(Schema.STORED_PLAN_FILE),
                d.get(Schema.STORED_PLAN_PLACE));
        return new Hit(
                rank,
                Math.round(c.score() * 10_000) / 10_000.0,
                d.get(Schema.ID),
                plan,
                d.get(Schema.TYPE),
                d.get(Schema.STORED_PATH),
                d.get(Schema.STORED_COLUMN),
                number(d, Schema.STORED_ITEM),
                d.get(Schema.STORED_NAME),
                d.get(Schema.STORED_ANNEX),
                number(d, Schema.STORED_ROW),
                text.title().isEmpty() ? null : text.title(),
                number(d, Schema.STORED_PAGE),
                snippet.text(),
                snippet.highlights(),
                explained == null ? null : searcher.explain(explained, c.doc()).toString());
    }

    private static Integer number(Document d, String field) {
        IndexableField f = d.getField(field);
        return f == null ? null : f.numericValue().intValue();
    }
}
