package io.github.guihua.index;

import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** What tells one state of a plan from another: the start of the SHA-256 of its JSON. */
public final class Stamps {
    private static final char BETWEEN = ':';

    private Stamps() {}

    public static String of(byte[] planJson) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(planJson);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The term of the plan's own document that says which state it is. */
    static String term(Plan plan) {
        return plan.id() + BETWEEN + of(PlanJson.toBytes(plan));
    }

    /**
     * The plans that the index in the folder has: from id to stamp. Empty where there is no index.
     *
     * @throws UserException where the index cannot be read
     */
    public static Map<String, String> in(Path dir) throws UserException {
        Map<String, String> stamps = new HashMap<>();
        try (Directory directory = FSDirectory.open(dir)) {
            if (!DirectoryReader.indexExists(directory)) {
                return stamps;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    Terms terms = leaf.reader().terms(Schema.STAMP);
                    if (terms != null) {
                        collect(terms.iterator(), leaf.reader().getLiveDocs(), stamps);
                    }
                }
            }
            return stamps;
        } catch (IOException e) {
            throw IndexFiles.unreadable(e, dir);
        }
    }

    private static void collect(TermsEnum terms, Bits live, Map<String, String> into) throws IOException {
        PostingsEnum postings = null;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            postings = terms.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    String idAndStamp = term.utf8ToString();
                    int at = idAndStamp.lastIndexOf(BETWEEN);
                    into.put(idAndStamp.substring(0, at), idAndStamp.substring(at + 1));
                }
            }
        }
    }
}
