package io.github.guihua.index.analysis;

import org.apache.lucene.analysis.Analyzer;

/** The analyzer of the fields with text, for the index and for queries alike. */
public final class PlanAnalyzer extends Analyzer {
    private static final int VALUE_GAP = 100;

    private final Words words;

    public PlanAnalyzer(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new PlanTokenizer(words));
    }

    /** No phrase runs from one value of a field into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return VALUE_GAP;
    }
}
