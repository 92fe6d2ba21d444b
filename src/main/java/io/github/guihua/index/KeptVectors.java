package io.github.guihua.index;

import io.github.guihua.model.Plan;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/**
 * The vectors of an index that is about to be made anew: they took long to compute, and those of plans that have not
 * changed since are as good as new. An index that cannot be read has none. Safe for several threads.
 */
final class KeptVectors implements Closeable {
    private final DirectoryReader old;

    private KeptVectors(DirectoryReader old) {
        this.old = old;
    }

    static KeptVectors in(Directory directory) {
        try {
            return new KeptVectors(DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null);
        } catch (IOException | RuntimeException e) {
            return new KeptVectors(null);
        }
    }

    PassageVectors of(Plan plan) {
        if (old == null) {
            return PassageVectors.NONE;
        }
        try {
            Term same = new Term(Schema.STAMP, Stamps.term(plan));
            for (LeafReaderContext leaf : old.leaves()) {
                int doc = first(leaf.reader(), same);
                String model = doc < 0 ? null : stored(leaf.reader(), doc, Schema.MODEL);
                if (BgeEmbedder.NAME.equals(model)) {
                    return new PassageVectors(model, vectors(leaf.reader(), plan.id()));
                }
            }
        } catch (IOException | RuntimeException e) {
            return PassageVectors.NONE;
        }
        return PassageVectors.NONE;
    }

    private static int first(LeafReader reader, Term term) throws IOException {
        PostingsEnum postings = reader.postings(term, PostingsEnum.NONE);
        Bits live = reader.getLiveDocs();
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(postings.docID())) {
                return postings.docID();
            }
        }
        return -1;
    }

    /** Pieces lie before the passage that they belong to. */
    private static Map<String, List<float[]>> vectors(LeafReader reader, String plan) throws IOException {
        Map<String, List<float[]>> byKey = new HashMap<>();
        FloatVectorValues values = reader.getFloatVectorValues(Schema.VECTOR);
        PostingsEnum documents = reader.postings(new Term(Schema.PLAN, plan), PostingsEnum.NONE);
        Bits live = reader.getLiveDocs();
        List<float[]> pieces = new ArrayList<>();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int doc = documents.docID();
            if (live != null && !live.get(doc)) {
                continue;
            }
            if ((values.docID() < doc ? values.advance(doc) : values.docID()) == doc) {
                pieces.add(values.vectorValue().clone());
            } else {
                String id = stored(reader, doc, Schema.ID);
                byKey.put(id.length() == plan.length() ? "" : id.substring(plan.length() + 1), pieces);
                pieces = new ArrayList<>();
            }
        }
        return byKey;
    }

    private static String stored(LeafReader reader, int doc, String field) throws IOException {
        return reader.storedFields().document(doc, Set.of(field)).get(field);
    }

    @Override
    public void close() throws IOException {
        if (old != null) {
            old.close();
        }
    }
}
