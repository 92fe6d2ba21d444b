package io.github.guihua.index;

import io.github.guihua.index.analysis.PlanAnalyzer;
import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/** What writing and reading share: configuration, ranking formula, version check, and which failure is said how. */
final class IndexFiles {
    /** An index up to this size is read through once when it is opened; a larger one by {@code guihua index check}. */
    private static final long VERIFIED_AT_ONCE = 48L << 20;

    private IndexFiles() {}

    static IndexWriterConfig config(PlanAnalyzer analyzer) {
        return new IndexWriterConfig(analyzer)
                .setSimilarity(similarity())
                .setMergeScheduler(new ConcurrentMergeScheduler())
                .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
                .setRAMBufferSizeMB(64)
                .setCommitOnClose(false);
    }

    /** BM25 in each field. Texts differ in length by nature (a target, a section), so length counts less than usual. */
    static Similarity similarity() {
        Similarity text = new BM25Similarity(Ranking.TEXT_K1, Ranking.TEXT_B);
        Similarity rest = new BM25Similarity(Ranking.REST_K1, Ranking.REST_B);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return field.equals(Schema.TEXT) ? text : rest;
            }
        };
    }

    /**
     * @throws UserException {@code index.version} where another version wrote it
     */
    static void checkVersion(Directory directory, Path shown) throws IOException, UserException {
        Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
        String found = data.getOrDefault(Schema.VERSION_KEY, "?");
        if (!found.equals(Schema.VERSION)) {
            throw new EnvironmentException("index", "index.version", shown, found);
        }
    }

    /** Compares the checksums of a small index's files: a flipped bit must not become a wrong answer. */
    static void verify(DirectoryReader reader, boolean always) throws IOException {
        long size = 0;
        for (String file : reader.getIndexCommit().getFileNames()) {
            size += reader.directory().fileLength(file);
        }
        if (always || size <= VERIFIED_AT_ONCE) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    static UserException unreadable(IOException e, Path shown) {
        if (e instanceof IndexNotFoundException || e instanceof java.nio.file.NoSuchFileException && missing(e)) {
            return new EnvironmentException(e, "index", "index.missing", shown);
        }
        if (e instanceof IndexFormatTooNewException || e instanceof IndexFormatTooOldException) {
            return new EnvironmentException(e, "index", "index.version", shown, "Lucene");
        }
        return new EnvironmentException(e, "index", "index.damaged", shown, firstLine(e));
    }

    private static boolean missing(IOException e) {
        return e.getMessage() == null || !e.getMessage().contains("_");
    }

    static UserException unwritable(IOException e, Path shown) {
        if (e instanceof LockObtainFailedException) {
            return new EnvironmentException(e, "index", "index.locked", shown);
        }
        if (e instanceof CorruptIndexException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexFormatTooOldException) {
            return unreadable(e, shown);
        }
        return new EnvironmentException(e, "index", "index.write", shown, firstLine(e));
    }

    private static String firstLine(IOException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
