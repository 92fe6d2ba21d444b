package io.github.guihua.index;

import io.github.guihua.index.text.TextColumn;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** The passages' texts by document of the index. */
final class Texts {
    /** @param whole the title, if there is one, then the body */
    record Text(String whole, int titleLength) {
        String title() {
            return whole.substring(0, titleLength);
        }

        String body() {
            return whole.substring(titleLength).stripLeading();
        }
    }

    private final IndexReader reader;

    Texts(IndexReader reader) {
        this.reader = reader;
    }

    Text of(int doc) throws IOException {
        return of(doc, reader.storedFields().document(doc, Set.of(Schema.STORED_TITLE)));
    }

    /** @param stored the document's stored fields */
    Text of(int doc, Document stored) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        int title = stored.getField(Schema.STORED_TITLE).numericValue().intValue();
        return new Text(new TextColumn(leaf.reader(), Schema.STORED_TEXT).text(doc - leaf.docBase), title);
    }
}
