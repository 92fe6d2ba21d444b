package io.github.guihua.index.analysis;

import org.apache.lucene.analysis.Analyzer;

/** The analyzer of the index's text fields. Queries are made of {@link Units} directly. */
public final class PlanAnalyzer extends Analyzer {
    private static final int VALUE_GAP = 100;

    private final Dictionary dictionary;

    public PlanAnalyzer(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new PlanTokenizer(dictionary));
    }

    /** No phrase runs from one value of a field into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return VALUE_GAP;
    }
}
