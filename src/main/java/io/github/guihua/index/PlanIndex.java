package io.github.guihua.index;

import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.analysis.PlanAnalyzer;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The writer's side of the index: plans in, plans out. A plan's passages come and go together; readers see what was
 * last committed, and keep seeing it while this writes, fails or is killed. One writer at a time; the methods may be
 * called by several threads.
 *
 * <pre>{@code
 * try (PlanIndex index = PlanIndex.open(output.resolve("index"))) {
 *     index.put(plan);
 *     index.commit();
 * }
 * }</pre>
 */
public final class PlanIndex implements AutoCloseable {
    private final Directory directory;
    private final IndexWriter writer;
    private final ConcurrentMergeScheduler merges;
    private final Path shown;

    private PlanIndex(Directory directory, IndexWriter writer, Path shown) {
        this.directory = directory;
        this.writer = writer;
        this.merges = (ConcurrentMergeScheduler) writer.getConfig().getMergeScheduler();
        this.shown = shown;
    }

    /**
     * Opens the index in the folder, an empty one where there is none.
     *
     * @throws UserException {@code index.locked}, {@code index.version}, {@code index.damaged}, {@code index.write}
     */
    public static PlanIndex open(Path dir) throws UserException {
        try {
            Files.createDirectories(dir);
            return open(FSDirectory.open(dir), dir, OpenMode.CREATE_OR_APPEND);
        } catch (IOException e) {
            throw IndexFiles.unwritable(e, dir);
        }
    }

    /** Begins anew; what is there, damaged or not, serves readers until the first commit. */
    public static PlanIndex create(Path dir) throws UserException {
        try {
            Files.createDirectories(dir);
            return open(FSDirectory.open(dir), dir, OpenMode.CREATE);
        } catch (IOException e) {
            throw IndexFiles.unwritable(e, dir);
        }
    }

    static PlanIndex open(Directory directory, Path shown, OpenMode mode) throws IOException, UserException {
        try {
            if (mode != OpenMode.CREATE && DirectoryReader.indexExists(directory)) {
                IndexFiles.checkVersion(directory, shown);
            }
            return new PlanIndex(directory, writer(directory, mode), shown);
        } catch (IOException | UserException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException, UserException {
        PlanAnalyzer analyzer =
                new PlanAnalyzer(new Dictionary(Vocabulary.installed().lexicon()));
        try {
            return new IndexWriter(directory, IndexFiles.config(analyzer).setOpenMode(mode));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            if (mode != OpenMode.CREATE) {
                throw e;
            }
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return new IndexWriter(directory, IndexFiles.config(analyzer).setOpenMode(mode));
        }
    }

    /** Adds the plan or puts it in place of the one with its id. Vectors that it had are dropped with the old text. */
    public void put(Plan plan) throws UserException {
        put(plan, PassageVectors.NONE);
    }

    void put(Plan plan, PassageVectors vectors) throws UserException {
        try {
            writer.updateDocuments(new Term(Schema.PLAN, plan.id()), PassageDocuments.of(plan, vectors));
        } catch (IOException e) {
            throw IndexFiles.unwritable(e, shown);
        } catch (AlreadyClosedException e) {
            throw IndexFiles.unwritable(new IOException(e.getMessage(), e), shown);
        }
    }

    /** Takes out everything of the plan. */
    public void delete(String planId) throws UserException {
        try {
            writer.deleteDocuments(new Term(Schema.PLAN, planId));
        } catch (IOException e) {
            throw IndexFiles.unwritable(e, shown);
        }
    }

    /** Makes everything since the last commit visible to readers, at once and durably. */
    public void commit() throws UserException {
        try {
            writer.setLiveCommitData(Map.of(Schema.VERSION_KEY, Schema.VERSION).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw IndexFiles.unwritable(e, shown);
        }
    }

    /**
     * Commits, and again when the merges that are due have ended: {@link #close} would give them up, and an index in
     * fewer segments is smaller and quicker to search.
     */
    public void settle() throws UserException {
        commit();
        try {
            writer.maybeMerge();
            merges.sync();
        } catch (IOException e) {
            throw IndexFiles.unwritable(e, shown);
        }
        commit();
    }

    /**
     * Makes the index in a folder anew from the plans of another; makes nothing where there are no plans.
     *
     * @return as {@link #rebuild(Path)}
     */
    public static List<UserException> rebuild(Path dir, Path plansDir) throws UserException {
        PlanFiles.require(plansDir);
        try (PlanIndex index = create(dir)) {
            return index.rebuild(plansDir);
        }
    }

    /**
     * Replaces everything by the plans of a folder, in one commit. A plan that cannot be read is left out and named; the
     * vectors of plans that have not changed are kept.
     *
     * @param plansDir with {@code *.json}, one plan each
     * @return a complaint for each plan left out
     */
    public List<UserException> rebuild(Path plansDir) throws UserException {
        PlanFiles.require(plansDir);
        List<UserException> unread;
        try (KeptVectors vectors = KeptVectors.in(directory)) {
            writer.deleteAll();
            unread = new Rebuild(this, vectors).run(PlanFiles.in(plansDir));
        } catch (IOException e) {
            throw IndexFiles.unwritable(e, shown);
        }
        settle();
        return unread;
    }

    /** Gives up what was not committed and frees the folder for other writers. */
    @Override
    public void close() throws UserException {
        try (directory) {
            writer.rollback();
        } catch (IOException e) {
            throw IndexFiles.unwritable(e, shown);
        }
    }
}
