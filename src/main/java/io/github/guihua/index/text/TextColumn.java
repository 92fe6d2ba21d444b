package io.github.guihua.index.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * A column with the documents' texts, for one segment and one thread. Documents are asked for in any order, but
 * ascending is quicker.
 */
public final class TextColumn {
    /** Lucene's columns take 32,766 bytes; a longer text is stored, and its place in the column is empty. */
    private static final int LONGEST = 32_000;

    private final LeafReader reader;
    private final String field;
    private BinaryDocValues column;

    public TextColumn(LeafReader reader, String field) throws IOException {
        this.reader = reader;
        this.field = field;
        this.column = DocValues.getBinary(reader, field);
    }

    public static void add(Document document, String field, String text) {
        byte[] packed = new byte[text.length() * 3];
        int length = PackedText.pack(text, packed);
        if (length > LONGEST) {
            document.add(new BinaryDocValuesField(field, new BytesRef()));
            document.add(new StoredField(field, text));
        } else {
            document.add(new BinaryDocValuesField(field, new BytesRef(Arrays.copyOf(packed, length))));
        }
    }

    /** The document's text; empty where it has none. */
    public String text(int doc) throws IOException {
        if (column.docID() > doc) {
            column = DocValues.getBinary(reader, field);
        }
        if (!column.advanceExact(doc)) {
            return "";
        }
        BytesRef packed = column.binaryValue();
        if (packed.length > 0) {
            return PackedText.unpack(packed.bytes, packed.offset, packed.length);
        }
        String stored = reader.storedFields().document(doc, Set.of(field)).get(field);
        return stored == null ? "" : stored;
    }
}
