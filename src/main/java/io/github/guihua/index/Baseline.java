package io.github.guihua.index;

import io.github.guihua.index.query.Field;
import io.github.guihua.index.query.Node;
import io.github.guihua.index.query.QueryParser;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The same documents and fields with another analyzer and plain BM25: what the ranking is compared with. */
final class Baseline implements AutoCloseable {
    private static final Map<String, Float> FIELDS = Map.of(
            Schema.TEXT,
            1f,
            Schema.TITLE,
            Ranking.TITLE,
            Schema.BODIES,
            Ranking.BODIES,
            Schema.CONTEXT,
            Ranking.CONTEXT);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder builder;
    private final Phrases phrases;

    Baseline(Analyzer analyzer, List<Plan> plans, Phrases phrases) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Plan plan : plans) {
                writer.addDocuments(withPositions(PassageDocuments.of(plan, PassageVectors.NONE)));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        builder = new QueryBuilder(analyzer);
        this.phrases = phrases;
    }

    /** Our own index has no positions for texts and titles; the other analyzers' phrases need them. */
    private static List<Document> withPositions(List<Document> documents) {
        for (Document d : documents) {
            for (String field : List.of(Schema.TEXT, Schema.TITLE)) {
                String value = d.get(field);
                d.removeField(field);
                d.add(new TextField(field, value, Store.NO));
            }
        }
        return documents;
    }

    /** Ids of the best passages. */
    List<String> search(String query, String where, int top) throws IOException, UserException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        add(QueryParser.parse(query), all);
        if (!where.isEmpty()) {
            add(QueryParser.parse(where), all);
        }
        all.add(new TermQuery(new Term(Schema.PASSAGE, Schema.YES)), Occur.FILTER);
        List<String> ids = new ArrayList<>();
        for (ScoreDoc d : searcher.search(all.build(), top).scoreDocs) {
            Document document = searcher.storedFields().document(d.doc);
            ids.add(document.get(Schema.ID));
        }
        return ids;
    }

    private void add(Node node, BooleanQuery.Builder all) throws IOException, UserException {
        if (node instanceof Node.All parts) {
            for (Node part : parts.parts()) {
                add(part, all);
            }
        } else if (node instanceof Node.Words w) {
            all.add(fields(w.text(), false), Occur.SHOULD);
        } else if (node instanceof Node.Phrase p) {
            all.add(fields(p.text(), true), Occur.MUST);
        } else if (node instanceof Node.Filter f) {
            all.add(filter(f), Occur.FILTER);
        } else if (node instanceof Node.Range r) {
            all.add(new FilterQueries(new Places(reader), phrases).range(r), Occur.FILTER);
        } else {
            throw new IllegalArgumentException("not in the judged queries: " + node);
        }
    }

    private Query filter(Node.Filter f) throws IOException, UserException {
        String field = f.field() == Field.LEAD
                ? Schema.LEAD
                : f.field() == Field.BODY ? Schema.BODIES : f.field() == Field.NUMBER ? Schema.NUMBER : null;
        if (field == null) {
            return new FilterQueries(new Places(reader), phrases).filter(f);
        }
        Query phrase = builder.createPhraseQuery(field, f.values().get(0));
        return f.field() == Field.NUMBER ? Blocks.ofPlans(phrase) : phrase;
    }

    private Query fields(String text, boolean phrase) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        FIELDS.forEach((field, boost) -> {
            boolean positions = !field.equals(Schema.CONTEXT);
            Query q = phrase
                    ? (positions ? builder.createPhraseQuery(field, text) : null)
                    : builder.createBooleanQuery(field, text);
            if (q != null) {
                any.add(new BoostQuery(q, boost), Occur.SHOULD);
            }
        });
        return any.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
