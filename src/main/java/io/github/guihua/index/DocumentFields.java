package io.github.guihua.index;

import io.github.guihua.index.text.TextColumn;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/** The fields of one document in the making, by the ways in which fields are kept. What is absent makes no field. */
final class DocumentFields {
    private static final FieldType COUNTED = counted();
    /** Lucene refuses terms of more than 32 kB, and a document may print any name. */
    private static final int LONGEST = 120;

    final Document document = new Document();

    private static FieldType counted() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    void add(IndexableField field) {
        document.add(field);
    }

    /** Terms and how often they are there, no positions. */
    void counted(String field, String text) {
        document.add(new Field(field, text, COUNTED));
    }

    /** Terms with positions: for names, which are short. */
    void names(String field, List<String> values) {
        values.forEach(v -> document.add(new TextField(field, v, Field.Store.NO)));
    }

    /** In a column of texts. */
    void text(String field, String text) {
        TextColumn.add(document, field, text);
    }

    /** One term, as it is. */
    void key(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    void storedKey(String field, String value) {
        document.add(new StringField(field, value, Field.Store.YES));
    }

    /** One term, compared as {@link Schema#exact} does. */
    void exact(String field, String value) {
        if (value != null && !value.isBlank()) {
            key(field, bounded(Schema.exact(value)));
        }
    }

    void stored(String field, String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }

    void stored(String field, Integer value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }

    /** Counted under the dimension; several values are a path from the top. */
    void facet(Facets.Dimension dimension, String... path) {
        for (int i = 0; i < path.length; i++) {
            if (path[i] == null || path[i].isBlank()) {
                return;
            }
            path[i] = bounded(path[i]);
        }
        if (path.length > 0) {
            document.add(new SortedSetDocValuesFacetField(dimension.id(), path));
        }
    }

    private static String bounded(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
