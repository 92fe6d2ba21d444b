package io.github.guihua.index;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.facet.FacetsConfig;

/** Names of the index's fields. A change here or in the analysis is a new {@link #VERSION}. */
final class Schema {
    /** Kept in the commit; an index of another version is not read. */
    static final String VERSION = "7";

    static final String VERSION_KEY = "guihua.index";

    /** Title and body together: what words, phrases and neighbourhood are looked for in. */
    static final String TEXT = "text";

    static final String TITLE = "title";
    /** Headings above, the plan's title and its places; words only, no positions. */
    static final String CONTEXT = "context";

    static final String BODIES = "bodies";
    static final String LEAD = "lead";
    /** The notice's issuers, number and title: on the plan's own document, see {@link Blocks}. */
    static final String ISSUER = "issuer";

    static final String NUMBER = "number";
    static final String PLAN_TITLE = "plan_title";

    static final String PLAN = "plan";
    /** On the plan's own document: its id and the stamp of its JSON. */
    static final String STAMP = "stamp";

    static final String ID = "id";
    /** On every passage, not on the pieces that carry vectors. */
    static final String PASSAGE = "passage";

    static final String TYPE = "type";
    static final String CLAUSE = "clause";
    static final String PLACE = "place";
    static final String CODE = "code";
    static final String LEVEL = "level";
    static final String SUBJECT = "subject";
    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String MEASURE = "measure";
    /** Years by which something is to be reached or done. */
    static final String DEADLINE = "deadline";

    static final String YES = "y";

    /** Column of numbers: which place of its plan a section, item or target is, odd for a target; see {@link Candidates}. */
    static final String SPOT = "spot";

    /** Column of numbers on the plan's own document; see {@link PlanOrder}. */
    static final String ORDER = "order";

    static final String VECTOR = "vector";

    /** Column of packed texts. */
    static final String STORED_TEXT = "s.text";

    /** How many characters of the text are the title; see {@link Texts}. */
    static final String STORED_TITLE = "s.title";

    static final String STORED_PATH = "s.path";
    static final String STORED_COLUMN = "s.column";
    static final String STORED_ITEM = "s.item";
    static final String STORED_NAME = "s.name";
    static final String STORED_ANNEX = "s.annex";
    static final String STORED_ROW = "s.row";
    static final String STORED_PAGE = "s.page";
    static final String STORED_PLAN_TITLE = "s.plan.title";
    static final String STORED_PLAN_FILE = "s.plan.file";
    static final String STORED_PLAN_PLACE = "s.plan.place";
    /** On the plan's own document: the model whose vectors its passages have. */
    static final String MODEL = "model";

    private Schema() {}

    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facets.Dimension d : Facets.Dimension.values()) {
            config.setMultiValued(d.id(), d == Facets.Dimension.LEAD);
            config.setHierarchical(d.id(), d == Facets.Dimension.PLACE);
            config.setDrillDownTermsIndexing(d.id(), FacetsConfig.DrillDownTermsIndexing.NONE);
        }
        return config;
    }

    /** Names and units compared as a whole: compatibility forms folded, no spaces, lower case. */
    static String exact(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A unit as a number, so that value and unit of one commitment stay together as one point. */
    static double unit(String unit) {
        return exact(unit).hashCode();
    }
}
