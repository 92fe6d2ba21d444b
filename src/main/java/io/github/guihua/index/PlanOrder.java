package io.github.guihua.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SimpleFieldComparator;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BitSet;

/**
 * The order of equal scores, the same in every index of the same plans: by a number made of the plan's id, and in a plan
 * as its passages stand. Where documents lie in an index depends on which thread was quicker.
 */
final class PlanOrder {
    static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(Schema.ORDER, new Source()));

    private PlanOrder() {}

    /** For the plan's own document. */
    static NumericDocValuesField field(String planId) {
        byte[] id = planId.getBytes(StandardCharsets.UTF_8);
        return new NumericDocValuesField(
                Schema.ORDER, UUID.nameUUIDFromBytes(id).getMostSignificantBits());
    }

    /** The plans' numbers by document. */
    static Map<Integer, Long> numbers(IndexReader reader, int[] docs) throws IOException {
        int[] ascending = docs.clone();
        Arrays.sort(ascending);
        Map<Integer, Long> numbers = new HashMap<>();
        int i = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Leaf inLeaf = new Leaf(leaf);
            for (;
                    i < ascending.length
                            && ascending[i] < leaf.docBase + leaf.reader().maxDoc();
                    i++) {
                numbers.put(ascending[i], inLeaf.number(ascending[i] - leaf.docBase));
            }
        }
        return numbers;
    }

    /** The numbers in one segment, for ascending documents. */
    private static final class Leaf {
        private final BitSet plans;
        private final NumericDocValues column;
        private int plan = -1;
        private long number;

        Leaf(LeafReaderContext leaf) throws IOException {
            plans = Blocks.PLANS.getBitSet(leaf);
            column = DocValues.getNumeric(leaf.reader(), Schema.ORDER);
        }

        long number(int doc) throws IOException {
            if (doc > plan && plans != null) {
                plan = plans.nextSetBit(doc);
                number = column.advanceExact(plan) ? column.longValue() : 0;
            }
            return number;
        }
    }

    private static final class Source extends FieldComparatorSource {
        @Override
        public FieldComparator<?> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
            return new ByNumber(hits);
        }
    }

    private static final class ByNumber extends SimpleFieldComparator<Long> {
        private final long[] slots;
        private long bottom;
        private long top;
        private Leaf leaf;

        ByNumber(int hits) {
            slots = new long[hits];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            leaf = new Leaf(context);
        }

        @Override
        public int compare(int a, int b) {
            return Long.compare(slots[a], slots[b]);
        }

        @Override
        public void setBottom(int slot) {
            bottom = slots[slot];
        }

        @Override
        public int compareBottom(int doc) throws IOException {
            return Long.compare(bottom, leaf.number(doc));
        }

        @Override
        public void setTopValue(Long value) {
            top = value;
        }

        @Override
        public int compareTop(int doc) throws IOException {
            return Long.compare(top, leaf.number(doc));
        }

        @Override
        public void copy(int slot, int doc) throws IOException {
            slots[slot] = leaf.number(doc);
        }

        @Override
        public Long value(int slot) {
            return slots[slot];
        }
    }
}
