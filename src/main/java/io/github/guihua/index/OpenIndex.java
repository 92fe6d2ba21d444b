package io.github.guihua.index;

import io.github.guihua.index.text.WarmSearcher;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An index folder opened for reading: each piece of work sees the newest commit, whole. */
final class OpenIndex implements AutoCloseable {
    private final Path shown;
    private final Directory directory;
    private final SearcherManager manager;

    private OpenIndex(Path shown, Directory directory, SearcherManager manager) {
        this.shown = shown;
        this.directory = directory;
        this.manager = manager;
    }

    /** What is done on one state of the index. */
    interface Work<T> {
        T on(IndexSearcher searcher) throws IOException, UserException;
    }

    /**
     * @throws UserException {@code index.missing}, {@code index.version}, {@code index.damaged}
     */
    static OpenIndex at(Path dir) throws UserException {
        if (!Files.isDirectory(dir)) {
            throw IndexFiles.unreadable(new IndexNotFoundException(dir.toString()), dir);
        }
        try {
            Directory directory = FSDirectory.open(dir);
            try {
                IndexFiles.checkVersion(directory, dir);
                OpenIndex opened =
                        new OpenIndex(dir, directory, new SearcherManager(DirectoryReader.open(directory), factory()));
                opened.verify(false);
                return opened;
            } catch (IOException | UserException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw IndexFiles.unreadable(e, dir);
        }
    }

    private static SearcherFactory factory() {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                IndexSearcher searcher = new WarmSearcher(reader);
                searcher.setSimilarity(IndexFiles.similarity());
                return searcher;
            }
        };
    }

    /** @param whole every byte, not the ends of the files alone */
    void verify(boolean whole) throws UserException {
        on(searcher -> {
            IndexFiles.verify((DirectoryReader) searcher.getIndexReader(), whole);
            return null;
        });
    }

    <T> T on(Work<T> work) throws UserException {
        try {
            manager.maybeRefresh();
            IndexSearcher searcher = manager.acquire();
            try {
                return work.on(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw IndexFiles.unreadable(e, shown);
        }
    }

    @Override
    public void close() throws UserException {
        try (directory) {
            manager.close();
        } catch (IOException e) {
            throw IndexFiles.unreadable(e, shown);
        }
    }
}
